// A flap with one question: what the group keeps of it, and the thoughts that fit, without names.
import { Flap } from '#client/ui/Flap.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { pickNotes } from './pickNotes.ts'
import { texts } from './texts.ts'
import css from './QuestionFlap.module.css'

const LINES = 13
/** What one line of the summary takes, in lines of notes. */
const LINE_COST = 1.25
const SUMMARY_LINE = 46

export const QuestionFlap = (props: {
  question: string
  summary: string
  thoughts: readonly { readonly id: string; readonly text: string }[]
}) => {
  const { summary, thoughts } = props
  const lines = LINES - Math.ceil(summary.length / SUMMARY_LINE) * LINE_COST
  const notes = pickNotes(thoughts, lines)
  const left = thoughts.length - notes.length
  return (
    <div className={css.flap}>
      <Flap title={props.question} count={thoughts.length}>
        <p className={css.summary} data-empty={summary === ''} data-long={summary.length > 320}>
          {summary === '' ? texts.keepEmpty : summary}
        </p>
        <ul className={css.notes}>
          {notes.map(({ id, text }) => (
            <li key={id} data-broad={text.length > 60}>
              <Geeltje id={id} text={text} broad={false} />
            </li>
          ))}
        </ul>
        {thoughts.length === 0 ? <p className={css.more}>{texts.noThoughts}</p> : null}
        {left > 0 ? <p className={css.more}>{texts.more(left)}</p> : null}
      </Flap>
    </div>
  )
}
