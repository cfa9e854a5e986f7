// "Een verslag openen": a report from a file of one's own, read only; the file never leaves the device.
import { useEffect, useRef, useState } from 'react'
import { readReport, type ReadReport } from '#shared/report/read.ts'
import { checkTexts, readTexts } from '#shared/report/read-texts.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { useReportFonts } from '../console/reportFonts.ts'
import { helpPlaces } from '../help/places.ts'
import { useContent } from '../useContent.ts'
import { OpenedReport } from './OpenedReport.tsx'
import { openedTexts as texts } from './texts.ts'
import { WidePage } from './WidePage.tsx'
import css from './Opened.module.css'

type State =
  { readonly at: 'nothing' | 'opening' | 'broken' } | { readonly at: 'read'; readonly read: ReadReport }

const wordsOf = (state: State): string => {
  if (state.at === 'read')
    return state.read.ok
      ? `${texts.opened} ${checkTexts[state.read.check].title}.`
      : readTexts[state.read.code]
  return { nothing: '', opening: texts.opening, broken: texts.broken }[state.at]
}

export const OpenReport = () => {
  // Fetched before there is a file, so that nothing is asked of anybody once there is one.
  useReportFonts()
  useContent()
  const [state, setState] = useState<State>({ at: 'nothing' })
  const input = useRef<HTMLInputElement>(null)
  const open = async (file: File): Promise<void> => {
    setState({ at: 'opening' })
    try {
      const read = readReport(new Uint8Array(await file.arrayBuffer()))
      setState({ at: 'read', read })
    } catch {
      setState({ at: 'broken' })
    }
  }
  useEffect(() => announce(wordsOf(state)), [state])
  const opened = state.at === 'read' && state.read.ok ? state.read : undefined
  const wrong = state.at === 'broken' || (state.at === 'read' && !state.read.ok)
  return (
    <WidePage title={texts.title} lead={texts.lead} help={helpPlaces.report}>
      <Sheet as="section" label={texts.choose}>
        <div className={css.part}>
          <input
            ref={input}
            type="file"
            hidden
            accept=".json,.zip,application/json,application/zip"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              // The same file chosen again is a choice too.
              target.value = ''
              if (file) void open(file)
            }}
          />
          <p id="verslag-blijft" className={css.soft}>
            {texts.stays}
          </p>
          <div>
            <Button
              kind={opened ? 'second' : 'doe'}
              aria-describedby="verslag-blijft"
              onClick={() => input.current?.click()}
            >
              {opened ? texts.chooseOther : texts.choose}
            </Button>
          </div>
          {state.at === 'opening' ? <p>{texts.opening}</p> : null}
          {wrong ? <ErrorText>{wordsOf(state)}</ErrorText> : null}
        </div>
      </Sheet>
      {opened ? <OpenedReport opened={opened} /> : null}
    </WidePage>
  )
}
