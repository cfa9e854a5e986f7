// "Een voorbeeld": what an afternoon looked like and the report that came of it, without making anything.
import { useMemo } from 'react'
import { Link } from 'wouter'
import address from '../../../shared/content/nl/example/report.json?url'
import { readReport } from '#shared/report/read.ts'
import { buttonClass } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { fetchedOnce } from '../fetchedOnce.ts'
import { helpPlaces } from '../help/places.ts'
import { OpenedReport } from './OpenedReport.tsx'
import { exampleTexts as texts } from './texts.ts'
import { Walk } from './Walk.tsx'
import { WidePage } from './WidePage.tsx'
import css from './Opened.module.css'

const fetchExample = async (): Promise<{ readonly bytes?: Uint8Array }> => {
  try {
    const answer = await fetch(address)
    return answer.ok ? { bytes: new Uint8Array(await answer.arrayBuffer()) } : {}
  } catch {
    return {}
  }
}
const useExample = fetchedOnce(fetchExample)

export const Example = () => {
  const fetched = useExample()
  const read = useMemo(() => fetched?.bytes && readReport(fetched.bytes), [fetched])
  return (
    <WidePage title={texts.title} lead={texts.lead} help={helpPlaces.example}>
      <p className={css.mark}>{texts.mark}</p>
      <Walk />
      <h2 className={css.onTable}>{texts.report}</h2>
      {read?.ok ? <OpenedReport opened={read} /> : <Said>{fetched ? texts.failed : texts.loading}</Said>}
      <Link href="/maken" className={buttonClass({ kind: 'doe', wide: true })}>
        {texts.prepare}
      </Link>
    </WidePage>
  )
}
