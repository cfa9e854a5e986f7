// Notes for somebody without a device. Unsigned ones are kept as of nobody: only this device knows for whom it wrote them.
import { usePeople } from '#client/sync/react.ts'
import { OwnNote } from '../play/OwnNote.tsx'
import { useOwnNotes } from '../play/OwnNotes.tsx'
import { Refusals } from '../play/Refusals.tsx'
import { WriteNote } from '../play/WriteNote.tsx'
import { PairChips } from '../PairChips.tsx'
import { TwoSheets } from '../TwoSheets.tsx'
import { useRules } from '../useFlaps.ts'
import { usePair } from '../usePair.ts'
import css from './Console.module.css'
import { flapConsole } from './texts.ts'

const texts = flapConsole.proxy

export const ProxyNotes = ({ step, person }: { step: string; person: string }) => {
  const { pairs, pair, pick } = usePair(step)
  const { sign } = useRules(step)
  const side = usePeople().find(({ id }) => id === person)?.side ?? 'geen'
  const own = useOwnNotes(step, person)
  if (!pair) return <p>{texts.none}</p>
  const here = own.filter((one) => one.pair === pair.id)
  const pro = here.filter(({ sheet }) => sheet === 'pro').length
  return (
    <div className={css.part}>
      <p>{texts.lead}</p>
      {sign === 'name' ? null : <p className={css.soft}>{texts.unsigned}</p>}
      <PairChips
        pairs={pairs}
        value={pair.id}
        countOf={(id) => own.filter((one) => one.pair === id).length}
        onChange={pick}
      />
      <TwoSheets counts={{ pro, con: here.length - pro }}>
        {(sheet) => (
          <>
            <WriteNote
              key={`${pair.id} ${sheet}`}
              step={step}
              stage="silent"
              pair={pair.id}
              sheet={sheet}
              as={{ person, side }}
            />
            <ul className={css.pairs}>
              {here
                .filter((one) => one.sheet === sheet)
                .map((slip) => (
                  <OwnNote key={slip.id} step={step} slip={slip} as={person} />
                ))}
            </ul>
            <Refusals step={step} stage="silent" pair={pair.id} sheet={sheet} as={person} />
          </>
        )}
      </TwoSheets>
    </div>
  )
}
