// Green, orange or red for one agreement, with a sentence for the concern.
import { nanoid } from 'nanoid'
import { useState } from 'react'
import type { Colour } from '#shared/activities/agreements/records.ts'
import { AutoText } from '#client/activities/conversation/play/AutoText.tsx'
import { useRefusal } from '#client/shell/table/useRefusal.ts'
import { useAct, useMe } from '#client/sync/react.ts'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { Patch } from '../Patch.tsx'
import { useConsents } from '../useAgreements.ts'
import { texts } from './texts.ts'
import css from './Play.module.css'

const MAX = 280
const options = (['groen', 'oranje', 'rood'] as const).map((value) => ({
  value,
  label: texts.colours[value],
  explanation: texts.explained[value],
  picture: <Patch colour={value} />,
}))

/** What this person said of this agreement; nobody else's answer. */
export const useMyConsent = (step: string, agreement: string) => {
  const me = useMe()?.id
  return useConsents(step).find(
    ({ by, data, masked }) => masked !== true && by === me && data.agreement === agreement,
  )
}

export const Judge = (props: { step: string; agreement: string; number: number; sees: string }) => {
  const { step, agreement, number, sees } = props
  const act = useAct()
  const mine = useMyConsent(step, agreement)
  const [fresh] = useState(() => nanoid(12))
  const { error, settle } = useRefusal('consent')
  const id = mine?.id ?? fresh
  const colour = mine?.data.colour ?? null
  const choose = async (next: Colour): Promise<void> => {
    const concern = mine?.data.concern ?? ''
    settle(await act(step, 'consent', { id, agreement, colour: next, concern }))
  }
  return (
    <div className={css.judge}>
      <RadioCards
        legend={texts.which(number)}
        value={colour}
        options={options}
        onChange={(next) => void choose(next)}
        {...(error !== undefined && { error })}
      />
      {colour === null || colour === 'groen' ? (
        <WhoSees soft>{sees}</WhoSees>
      ) : (
        <AutoText
          step={step}
          cmd="consent"
          draft={`concern:${step}:${agreement}`}
          kept={mine?.data.concern ?? ''}
          max={MAX}
          inputOf={(concern) => ({ id, agreement, colour, concern })}
          label={texts.concern[colour]}
          hint={texts.concernHint}
          sees={sees}
        />
      )}
    </div>
  )
}
