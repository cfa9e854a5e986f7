// How many rounds, how long, what about, and how people come to a table. A round that began keeps its place.
import { MOST_ROUNDS, type Round } from '#shared/activities/worldcafe/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useDraft, useProgress } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Said } from '#client/ui/Said.tsx'
import { Select } from '#client/ui/Select.tsx'
import { lastRoundOf, useConfig } from '../useCafe.ts'
import css from './Console.module.css'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.rounds

const LEAST = 8
const MOST = 60
const START: Round = { question: '', minutes: 20, way: 'assigned' }

/** Minutes while they are typed. */
type Typed = Omit<Round, 'minutes'> & { readonly minutes: string }

const typedOf = (round: Round): Typed => ({ ...round, minutes: String(round.minutes) })
const minutesOf = ({ minutes }: Typed): number => Math.round(Number(minutes))
const isWrong = (round: Typed): boolean => !(minutesOf(round) >= LEAST && minutesOf(round) <= MOST)

/** What was typed and not saved yet; undefined when that is nothing. */
const typedIn = (draft: string): readonly Typed[] | undefined => {
  try {
    return JSON.parse(draft) as readonly Typed[]
  } catch {
    return undefined
  }
}

const Fields = (props: {
  n: number
  round: Typed
  begun: boolean
  onChange: (change: Partial<Typed>) => void
}) => {
  const { n, round, begun, onChange } = props
  return (
    <li className={css.round}>
      <div className={css.roundHead}>
        <h2 className={css.title}>{texts.nth(n)}</h2>
        {begun ? <span className={css.soft}>{texts.begun}</span> : null}
      </div>
      <Field
        label={texts.question}
        hint={n === 1 ? texts.questionHint : undefined}
        value={round.question}
        onChange={(question) => onChange({ question })}
        maxLength={200}
      />
      <div className={css.short}>
        <Field
          label={texts.minutes}
          type="number"
          inputMode="numeric"
          value={round.minutes}
          onChange={(minutes) => onChange({ minutes })}
          error={isWrong(round) ? texts.minutesWrong : undefined}
        />
        <Select
          label={texts.way}
          value={round.way}
          options={(['assigned', 'free'] as const).map((value) => ({ value, label: texts.waysLong[value] }))}
          onChange={(way) => onChange({ way })}
        />
      </div>
    </li>
  )
}

export const RoundsForm = ({ step }: { step: string }) => {
  const config = useConfig(step)
  const stage = useProgress(step)?.stage ?? ''
  const begun = lastRoundOf(stage, config)
  const [draft, setDraft, forget] = useDraft(`rounds:${step}`)
  const typed = typedIn(draft)
  const setTyped = (rounds: readonly Typed[]): void => setDraft(JSON.stringify(rounds))
  const [run, code] = useDo()
  const rounds = typed ?? config.rounds.map(typedOf)
  const setCount = (count: number): void =>
    setTyped(Array.from({ length: count }, (_, at) => rounds[at] ?? rounds.at(-1) ?? typedOf(START)))
  const change = (at: number, with_: Partial<Typed>): void =>
    setTyped(rounds.map((round, index) => (index === at ? { ...round, ...with_ } : round)))
  const wrong = rounds.some(isWrong)
  const save = async (): Promise<void> => {
    const ready = rounds.map((round) => ({ ...round, minutes: minutesOf(round) }))
    if (!(await run(step, 'round.set', { rounds: ready }))) return
    forget()
    announce(texts.saved)
  }
  const counts = Array.from({ length: MOST_ROUNDS }, (_, at) => at + 1).filter((n) => n >= Math.max(1, begun))
  const total = rounds.reduce((sum, round) => sum + (minutesOf(round) || 0), 0)
  return (
    <div className={css.part}>
      <div className={css.row}>
        <div className={css.number}>
          <Select
            label={texts.count}
            value={String(rounds.length)}
            options={counts.map((n) => ({ value: String(n), label: String(n) }))}
            onChange={(value) => setCount(Number(value))}
          />
        </div>
        <p className={css.soft}>
          {texts.total(total)} {texts.minutesHint}
        </p>
      </div>
      <ol className={css.list}>
        {rounds.map((round, at) => (
          <Fields
            // oxlint-disable-next-line react/no-array-index-key -- a round is its place in the row
            key={at}
            n={at + 1}
            round={round}
            begun={at < begun}
            onChange={(with_) => change(at, with_)}
          />
        ))}
      </ol>
      <p className={css.soft}>{texts.sees}</p>
      <Refused code={code} />
      {typed ? (
        <div className={css.tray}>
          <Said>{texts.unsaved}</Said>
          <span className={css.row}>
            <Button onClick={forget}>{texts.keep}</Button>
            <Button notPossible={wrong ? texts.minutesWrong : undefined} onClick={() => void save()}>
              {texts.save}
            </Button>
          </span>
        </div>
      ) : null}
    </div>
  )
}
