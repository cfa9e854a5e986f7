// What everyone makes: a tile, a board, or one board together. Fixed from the first thing that is made.
import { sharedBoardId, type Board, type Rules } from '#shared/activities/moodboard/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useKind, useRecord } from '#client/sync/react.ts'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { useMadeCount, useRules } from '../useMoodboard.ts'
import css from './Console.module.css'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.rules

type Way = keyof typeof texts.options

const rulesOf: Readonly<Record<Way, Rules>> = {
  tile: { form: 'tile', shared: false },
  board: { form: 'board', shared: false },
  shared: { form: 'board', shared: true },
}
const ways: readonly Way[] = ['tile', 'board', 'shared']

const useIsFixed = (step: string): boolean => {
  const made = useMadeCount(step)
  const joint = useKind(step, 'joint').length
  const board = useRecord<Board>(sharedBoardId(step))?.data
  return made + joint > 0 || (board !== undefined && `${board.title}${board.because}${board.alt}` !== '')
}

export const RulesForm = ({ step }: { step: string }) => {
  const { form, shared } = useRules(step)
  const now: Way = shared ? 'shared' : form
  const fixed = useIsFixed(step)
  const [run, code] = useDo()
  return (
    <section className={css.part}>
      {fixed ? (
        <>
          <h2>{texts.title}</h2>
          <p>
            <b>{texts.options[now].label}.</b> {texts.fixed}
          </p>
        </>
      ) : (
        <RadioCards
          legend={texts.title}
          value={now}
          options={ways.map((value) => ({ value, ...texts.options[value] }))}
          onChange={(way) => void run(step, 'rules.set', rulesOf[way])}
        />
      )}
      <Refused code={code} />
    </section>
  )
}
