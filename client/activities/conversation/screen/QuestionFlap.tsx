// A flap with one question: what the group keeps of it, and the thoughts that fit, without names.
import { Flap } from '#client/ui/Flap.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { pickNotes } from './pickNotes.ts'
import { texts } from './texts.ts'
import css from './QuestionFlap.module.css'

/** In pixels of a projector of 1920 x 1080: what the flap has for summary and notes, and a line of the summary. */
const ROOM = 600
const LARGE = { characters: 50, high: 56 }
const SMALL = { characters: 62, high: 44 }
const LONG = 320

const summaryHigh = (summary: string): number => {
  const { characters, high } = summary.length > LONG ? SMALL : LARGE
  const lines = summary
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / characters)), 0)
  return lines * high
}

export const QuestionFlap = (props: {
  question: string
  summary: string
  thoughts: readonly { readonly id: string; readonly text: string }[]
}) => {
  const { summary, thoughts } = props
  const notes = pickNotes(thoughts, ROOM - summaryHigh(summary))
  const left = thoughts.length - notes.length
  return (
    <div className={css.flap}>
      <Flap title={props.question} count={thoughts.length}>
        <p className={css.summary} data-empty={summary === ''} data-long={summary.length > LONG}>
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
