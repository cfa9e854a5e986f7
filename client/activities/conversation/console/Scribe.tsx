// Points at the one who writes for the group.
import { usePeople, useKind, useNames } from '#client/sync/react.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { Select } from '#client/ui/Select.tsx'
import { talkConsole as texts } from './texts.ts'

const ME = 'me'

/** Somebody without a phone cannot write, so is not in the list. */
export const Scribe = ({ step }: { step: string }) => {
  const people = usePeople()
  const names = useNames()
  const scribe = useKind<{ person: string | null }>(step, 'scribe')[0]?.data.person ?? null
  const [run, code] = useDo()
  const options = people
    .filter(({ id, role, left, proxy }) => id === scribe || (role === 'participant' && !left && !proxy))
    .map(({ id }) => ({ value: id, label: names[id] ?? texts.unnamed }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'))
  return (
    <div>
      <Select
        label={texts.scribe}
        value={scribe ?? ME}
        options={[{ value: ME, label: texts.scribeMe }, ...options]}
        onChange={(value) => void run(step, 'scribe', { person: value === ME ? null : value })}
      />
      <Refused code={code} />
    </div>
  )
}
