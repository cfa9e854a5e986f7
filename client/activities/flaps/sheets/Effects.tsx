// Who gains and who loses by what a note says; everyone may say it, and it goes with the note.
import { useState } from 'react'
import type { Effect } from '#shared/activities/flaps/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { texts } from '../texts.ts'
import { useEffects } from '../useFlaps.ts'
import css from './Dialogs.module.css'

const words = texts.effect
const parties = ['inwoner', 'aanbieder', 'gemeente'] as const
const effects = ['wint', 'verliest'] as const

export const Effects = ({ step, note }: { step: string; note: string }) => {
  const here = useEffects(step).get(note) ?? []
  const [open, setOpen] = useState(here.length > 0)
  const [run, code] = useDo()
  const set = (who: Effect['who'], effect: Effect['effect']): void => {
    const now = here.find((one) => one.who === who)?.effect
    void run(step, 'effect.set', { note, who, effect: now === effect ? null : effect })
  }
  return (
    <details className={css.effects} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.note.effects}</summary>
      {parties.map((who) => (
        <div key={who} className={css.party} role="group" aria-label={words.who[who]}>
          <span>{words.who[who]}</span>
          {effects.map((effect) => (
            <button
              key={effect}
              type="button"
              className={css.toggle}
              aria-pressed={here.some((one) => one.who === who && one.effect === effect)}
              onClick={() => set(who, effect)}
            >
              {words.what[effect]}
            </button>
          ))}
        </div>
      ))}
      <Refused code={code} />
      <WhoSees soft icon="eye">
        {texts.sees.effect}
      </WhoSees>
    </details>
  )
}
