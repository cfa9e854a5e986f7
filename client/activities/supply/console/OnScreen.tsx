// What the projector shows, and its pages where not all fits at once.
import type { Shown } from '#shared/activities/supply/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { Button } from '#client/ui/Button.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { Said } from '#client/ui/Said.tsx'
import { useFindingPages } from '../screen/Findings.tsx'
import { useSentencePages } from '../screen/Sentences.tsx'
import { useWorryPages } from '../screen/Worries.tsx'
import { useConfig, useShown } from '../useSupply.ts'
import own from './OnScreen.module.css'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.screen
const MOMENTS = [1, 2, 3] as const
const START: Shown = { view: 'all', moment: 0, domain: null, group: null, page: 0 }

/** How many pages there are of what is shown. */
const usePages = (step: string, view: Shown['view']): number => {
  const findings = useFindingPages(step).pages
  const sentences = useSentencePages(step).pages
  const worries = useWorryPages(step).pages
  if (view === 'findings') return findings
  if (view === 'sentences') return sentences
  return view === 'worries' ? worries : 1
}

export const OnScreen = ({ step, stage }: { step: string; stage: string }) => {
  const shown = useShown(step)
  const { domains, groups } = useConfig(step)
  const [run, code] = useDo()
  const pages = usePages(step, shown.view)
  const page = Math.min(shown.page ?? 0, pages - 1)
  const show = (change: Partial<Shown>): void => void run(step, 'show', { ...START, ...change })
  const choice = (label: string, change: Pick<Shown, 'view'> & Partial<Shown>) => (
    <Button
      key={label}
      aria-pressed={
        shown.view === change.view && (change.moment === undefined || shown.moment === change.moment)
      }
      onClick={() => show(change)}
    >
      {label}
    </Button>
  )
  const views = (list: readonly (keyof typeof texts.options)[]) =>
    list.map((view) => choice(texts.options[view], { view }))
  const nameOf = (list: readonly { id: string; name: string }[], id: string | null): string =>
    list.find((one) => one.id === id)?.name ?? ''
  return (
    <section className={own.screen} aria-label={texts.title}>
      <div className={own.choices}>
        <h2 className={own.title}>{texts.title}</h2>
        {views(['all'])}
        {MOMENTS.map((moment) => choice(texts.moment(moment), { view: 'moment', moment }))}
        {views([
          'white',
          'findings',
          'tasks',
          'sentences',
          ...(stage === 'laid' ? [] : (['worries'] as const)),
        ])}
      </div>
      {shown.view === 'cell' ? (
        <Said>{texts.cell(nameOf(domains, shown.domain), nameOf(groups, shown.group))}</Said>
      ) : null}
      {pages > 1 ? (
        <div className={own.pages}>
          <IconButton
            icon="left"
            label={texts.before}
            notPossible={page === 0}
            onClick={() => show({ ...shown, page: page - 1 })}
          />
          <Said as="span">{texts.page(page + 1, pages)}</Said>
          <IconButton
            icon="right"
            label={texts.after}
            notPossible={page === pages - 1}
            onClick={() => show({ ...shown, page: page + 1 })}
          />
        </div>
      ) : null}
      <Refused code={code} />
    </section>
  )
}
