// A round: the question, the clock, and the tables with who sits down. Just after a change: where to look.
import { Timer } from '#client/ui/Timer.tsx'
import { useTimer } from '#client/shell/useTimer.ts'
import { useConfig, useFilled, useTables, type TableHere } from '../useCafe.ts'
import { CafePage } from './CafePage.tsx'
import { Floor } from './Floor.tsx'
import { screenTexts as texts } from './texts.ts'
import css from './Round.module.css'

/** With more tables the clock and the question stand above the floor instead of beside it. */
const BESIDE = 8
/** With still more the floor needs all the height, and the clock goes to the corner. */
const ABOVE = 16
const ASIDE = { wide: 1290, high: 862 }
const BELOW = { wide: 1848, high: 692 }
const WHOLE = { wide: 1848, high: 862 }

/** `round` counts from 1; `changing`: everybody is on their way to another table. */
export const Round = ({ step, round, changing }: { step: string; round: number; changing: boolean }) => {
  const config = useConfig(step)
  const open = useTables(step).filter(({ data }) => !data.closed)
  const filled = useFilled(step)
  const clock = useTimer()
  const planned = config.rounds[round - 1]
  const free = planned?.way === 'free'
  const taken = (table: string): number => filled(table, round)
  const tell = ({ id, data }: TableHere) =>
    free ? texts.left(data.seats - taken(id)) : texts.place(data.place) || undefined
  const sub = texts.round(round, config.rounds.length)
  if (changing)
    return (
      <CafePage
        step={step}
        title={round === 1 ? texts.seek : texts.change}
        sub={`${sub}. ${free ? texts.freeLead : texts.changeLead}`}
      >
        <Floor step={step} room={WHOLE} taken={taken} tell={tell} />
      </CafePage>
    )
  const own = open.some(({ data }) => (data.questions[round - 1] ?? '') !== '')
  const question = own ? '' : (planned?.question ?? '')
  const beside = open.length <= BESIDE
  if (open.length > ABOVE)
    return (
      <CafePage step={step} title={question || texts.talk} sub={free ? `${sub}. ${texts.freeLead}` : sub}>
        <Floor step={step} room={WHOLE} taken={taken} tell={tell} />
      </CafePage>
    )
  return (
    <CafePage step={step} title={sub} sub={free ? texts.freeLead : undefined} timer={false}>
      <div className={css.hall} data-beside={beside}>
        <div className={css.now}>
          {clock ? <Timer seconds={clock.seconds} look="alone" /> : null}
          <p className={css.question} data-long={question.length > 80}>
            {question === '' ? texts.talk : question}
          </p>
        </div>
        <Floor step={step} room={beside ? ASIDE : BELOW} taken={taken} tell={tell} />
      </div>
    </CafePage>
  )
}
