// The municipality's own list of what there is: from a CSV file, or the example of Dordrecht.
import { useRef, useState } from 'react'
import { MOST_FORMS } from '#shared/activities/supply/records.ts'
import { dordrechtForms } from '#shared/content/nl/dordrecht.ts'
import type { SupportForm } from '#shared/content/schema.ts'
import { listFile } from '#shared/content/supportFile.ts'
import { MOST_BYTES, readSupportList, type ListProblem } from '#shared/content/supportList.ts'
import { keep } from '#client/shell/console/report.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { useConfig } from '../useSupply.ts'
import css from './Console.module.css'
import { FormsTable } from './FormsTable.tsx'
import { sentenceOf } from './listProblems.ts'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.forms
const MOST_TOLD = 40

/** Nothing of what is too big is read into memory. */
const bytesOf = async (file: File): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer())

const Wrong = ({ problems }: { problems: readonly ListProblem[] }) => (
  <Said as="div" kind="alert" className={css.wrong}>
    <p>
      <b>{texts.wrong(problems.length)}</b>
    </p>
    <ul>
      {problems.slice(0, MOST_TOLD).map((problem) => (
        <li key={sentenceOf(problem)}>{sentenceOf(problem)}</li>
      ))}
    </ul>
    {problems.length > MOST_TOLD ? <p>{texts.more(problems.length - MOST_TOLD)}</p> : null}
    <p>{texts.again}</p>
  </Said>
)

export const FormsList = ({ step }: { step: string }) => {
  const { forms } = useConfig(step)
  const [problems, setProblems] = useState<readonly ListProblem[]>([])
  const [example, setExample] = useState(false)
  const [run, code] = useDo()
  const picker = useRef<HTMLInputElement>(null)
  const load = async (next: readonly SupportForm[], said: string): Promise<void> => {
    setProblems([])
    if (await run(step, 'forms.set', { forms: next })) announce(said)
  }
  const read = async (file: File): Promise<void> => {
    const list = readSupportList(await bytesOf(file), MOST_FORMS)
    setExample(false)
    if (list.ok) return load(list.forms, texts.loaded(list.forms.length))
    setProblems(list.problems)
  }
  return (
    <div className={css.part}>
      <p>{texts.lead}</p>
      <p className={css.soft}>
        {texts.how} {texts.sees}
      </p>
      <div className={css.row}>
        <input
          ref={picker}
          type="file"
          className={css.file}
          accept=".csv,.txt,text/csv,text/plain"
          aria-label={texts.choose}
          tabIndex={-1}
          onChange={(event) => {
            const [file] = Array.from(event.target.files ?? [])
            event.target.value = ''
            if (file) void read(file)
          }}
        />
        <Button icon="plus" onClick={() => picker.current?.click()}>
          {texts.choose}
        </Button>
        <Button
          onClick={() => {
            setExample(true)
            void load(dordrechtForms, texts.loaded(dordrechtForms.length))
          }}
        >
          {texts.example}
        </Button>
        <Button
          icon="download"
          onClick={() => keep(new Blob([listFile(dordrechtForms)], { type: 'text/csv' }), texts.file)}
        >
          {texts.download}
        </Button>
      </div>
      {problems.length > 0 ? <Wrong problems={problems} /> : null}
      <Refused code={code} />
      {example ? <p>{texts.check}</p> : null}
      {forms.length === 0 ? null : (
        <>
          <FormsTable forms={forms} />
          <div className={css.row}>
            <Button icon="bin" onClick={() => void load([], texts.cleared)}>
              {texts.clear}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
