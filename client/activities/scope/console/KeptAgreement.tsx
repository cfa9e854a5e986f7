// One agreement of then: was it kept, with a few words.
import type { Earlier, Kept } from '#shared/activities/scope/records.ts'
import { AutoText } from '#client/activities/conversation/play/AutoText.tsx'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { FourCards } from '../FourCards.tsx'
import { KeptMark } from '../KeptMark.tsx'
import { keptWords } from '../texts.ts'
import { useKept } from '../useScope.ts'
import css from './Console.module.css'
import { scopeConsole } from './texts.ts'

const texts = scopeConsole.earlier
const NOTE = 200
const states: readonly Kept[] = ['kept', 'partly', 'not', 'unknown']
const options = states.map((value) => ({ value, label: keptWords[value], mark: <KeptMark state={value} /> }))

export const KeptAgreement = (props: {
  step: string
  index: number
  agreement: Earlier['agreements'][number]
}) => {
  const { step, index, agreement } = props
  const kept = useKept(step).get(index)
  const [run, code] = useDo()
  return (
    <li className={css.agreement}>
      <FourCards
        legend={agreement.choice}
        hint={texts.by(agreement.who, agreement.when)}
        value={kept?.state ?? null}
        options={options}
        quiet
        onChange={(state) => void run(step, 'kept.set', { index, state, note: kept?.note ?? '' })}
      />
      {kept ? (
        <AutoText
          step={step}
          cmd="kept.set"
          inputOf={(note) => ({ index, state: kept.state, note })}
          draft={`kept:${step}:${index}`}
          label={texts.note}
          kept={kept.note}
          max={NOTE}
          sees={texts.noteSees}
          rows={1}
        />
      ) : null}
      <Refused code={code} />
    </li>
  )
}
