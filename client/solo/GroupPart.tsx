// "Maak groepssessie": the only part of preparing alone that sends anything, and only what is ticked.
import { useState } from 'react'
import {
  groupRequest,
  municipalityOf,
  openQuestions,
  personalAnswers,
  type Take,
} from '#shared/solo/group.ts'
import { makeSession, type Made as MadeSession } from '#client/shell/api.ts'
import { apiSentence } from '#client/shell/apiErrors.ts'
import { keepKey } from '#client/shell/keys.ts'
import { useContent } from '#client/shell/useContent.ts'
import { Button } from '#client/ui/Button.tsx'
import { Checkbox } from '#client/ui/Checkbox.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Said } from '#client/ui/Said.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import type { Made } from './files.ts'
import { soloTexts } from './texts.ts'
import css from './Solo.module.css'

const { group: texts } = soloTexts

const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())

const Takes = (props: {
  title: string
  lead: string
  none: string
  takes: readonly Take[]
  ticked: ReadonlySet<string>
  onTick: (id: string, on: boolean) => void
}) => (
  <section className={css.item}>
    <h3>{props.title}</h3>
    <p>{props.takes.length === 0 ? props.none : props.lead}</p>
    <ul className={css.takes}>
      {props.takes.map(({ id, about, parked }) => (
        <li key={id}>
          <Checkbox
            checked={props.ticked.has(id)}
            onChange={(on) => props.onTick(id, on)}
            explanation={about}
          >
            {parked.text}
          </Checkbox>
        </li>
      ))}
    </ul>
  </section>
)

export const GroupPart = (props: { made: Made; onMade: (session: MadeSession) => void }) => {
  const { host } = props.made
  const shared = useContent()
  const questions = openQuestions(host.records)
  const answers = personalAnswers(host.records)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(questions.map(({ id }) => id)))
  const [municipality, setMunicipality] = useState(() => municipalityOf(host.records))
  const [title, setTitle] = useState<string>(texts.nameStart)
  const [organiserCode, setCode] = useState('')
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const tick = (id: string, on: boolean): void =>
    setTicked(new Set(on ? [...ticked, id] : [...ticked].filter((one) => one !== id)))
  const make = async (): Promise<void> => {
    if (busy) return
    if (municipality.trim() === '' || title.trim() === '') return setError(texts.empty)
    setError(undefined)
    setBusy(true)
    const wish = {
      municipality,
      title,
      date: today(),
      keepDays: shared?.keepDays ?? 28,
      organiserCode,
      ticked,
    }
    const answer = await makeSession(groupRequest(host.records, wish))
    setBusy(false)
    if (!answer.ok) return setError(answer.code === 'offline' ? texts.offline : apiSentence(answer.code))
    keepKey('console', answer.value.id, answer.value.token)
    props.onMade(answer.value)
  }
  const empty = (value: string): { error?: string } => (value.trim() === '' ? { error: texts.empty } : {})
  return (
    <Sheet as="section" label={texts.title}>
      <div className={css.part}>
        <h2 className={css.heading}>{texts.title}</h2>
        <p>{texts.lead}</p>
        <Takes
          title={texts.questions}
          lead={texts.questionsLead}
          none={texts.noQuestions}
          takes={questions}
          ticked={ticked}
          onTick={tick}
        />
        <Takes
          title={texts.answers}
          lead={texts.answersLead}
          none={texts.noAnswers}
          takes={answers}
          ticked={ticked}
          onTick={tick}
        />
        <Field
          label={texts.municipality}
          value={municipality}
          onChange={setMunicipality}
          maxLength={60}
          autoComplete="off"
          {...(error === undefined ? {} : empty(municipality))}
        />
        <Field
          label={texts.name}
          value={title}
          onChange={setTitle}
          maxLength={120}
          autoComplete="off"
          {...(error === undefined ? {} : empty(title))}
        />
        {shared?.organiserCode ? (
          <Field
            label={texts.code}
            value={organiserCode}
            onChange={setCode}
            type="password"
            autoComplete="off"
          />
        ) : null}
        <Said as="div" kind="alert">
          {error === undefined ? null : <ErrorText>{error}</ErrorText>}
        </Said>
        <Button kind="doe" wide iconAfter="forward" onClick={() => void make()}>
          {texts.make(ticked.size)}
        </Button>
      </div>
    </Sheet>
  )
}
