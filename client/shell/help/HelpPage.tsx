// The manual inside the app, so that nobody needs another site: contents first, then the chapters.
import { useEffect, useMemo } from 'react'
import { readManual } from '#shared/help/read.ts'
import markdown from '../../../docs/handleiding.md?raw'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { PageLinks } from '../home/PageLinks.tsx'
import { useTitle } from '../useTitle.ts'
import css from './HelpPage.module.css'
import { Manual } from './Manual.tsx'
import { helpTexts as texts } from './texts.ts'

/** The heading in the address gets the focus, so that reading begins there; also when the address changes. */
const goThere = (): void => {
  const heading = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

/** `alone`: under the address that works without network, from which every way out loads a page anew. */
export const HelpPage = ({ alone = false }: { alone?: boolean }) => {
  const { title, blocks, chapters } = useMemo(() => {
    const [first, ...rest] = readManual(markdown)
    return {
      title: first?.type === 'heading' ? first : undefined,
      blocks: rest,
      chapters: rest.flatMap((block) => (block.type === 'heading' && block.level <= 3 ? [block] : [])),
    }
  }, [])
  useTitle(title?.text ?? '')
  useEffect(() => {
    goThere()
    addEventListener('hashchange', goThere)
    return () => removeEventListener('hashchange', goThere)
  }, [])
  return (
    <PhonePage
      title={<span id={title?.id}>{title?.text}</span>}
      step={alone ? <a href="/alleen">{texts.alone}</a> : undefined}
      lead={alone ? texts.pictures : undefined}
    >
      <Sheet>
        <nav aria-label={texts.contents} className={css.contents}>
          <h2>{texts.contents}</h2>
          <ul>
            {chapters.map(({ id, level, text }) => (
              <li key={id} data-level={level}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Manual blocks={blocks} />
      </Sheet>
      {alone ? null : <PageLinks />}
    </PhonePage>
  )
}
