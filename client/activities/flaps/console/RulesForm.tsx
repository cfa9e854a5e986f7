// How notes are signed and how many stickers everyone gets. The signing is fixed from the first note on.
import type { Rules } from '#shared/activities/flaps/records.ts'
import { MOST_STICKERS } from '#shared/activities/flaps/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { Select } from '#client/ui/Select.tsx'
import { useHidden, useNotes, useRules, useSelf } from '../useFlaps.ts'
import css from './Console.module.css'
import { flapConsole } from './texts.ts'

const texts = flapConsole.rules
const signs = ['none', 'side', 'name'] as const
const counts = Array.from({ length: MOST_STICKERS + 1 }, (_, n) => ({ value: String(n), label: String(n) }))

export const RulesForm = ({ step }: { step: string }) => {
  const { sign, stickers } = useRules(step)
  const { names } = useSelf()
  const fixed = useNotes(step).length + useHidden(step).length > 0
  const [run, code] = useDo()
  const set = (rules: Partial<Rules>): void => void run(step, 'rules.set', { sign, stickers, ...rules })
  return (
    <section className={css.part}>
      {fixed ? (
        <div>
          <h2 className={css.title}>{texts.title}</h2>
          <p>
            <b>{texts.fixedIs(texts.options[sign].label)}</b> {texts.fixed}
          </p>
        </div>
      ) : (
        <RadioCards
          legend={texts.title}
          value={sign}
          options={signs
            .filter((value) => value !== 'name' || names)
            .map((value) => ({ value, ...texts.options[value] }))}
          onChange={(value) => set({ sign: value })}
        />
      )}
      <Select
        label={texts.stickers}
        hint={texts.stickersHint}
        value={String(stickers)}
        options={counts}
        onChange={(value) => set({ stickers: Number(value) })}
      />
      <Refused code={code} />
    </section>
  )
}
