// One example from elsewhere, whether it fits here, and what others think of it.
import { nanoid } from 'nanoid'
import { useState } from 'react'
import { countFits } from '#shared/activities/conversation/count.ts'
import type { FitAnswer } from '#shared/activities/conversation/records.ts'
import type { Example as ExampleData } from '#shared/content/schema.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { Words } from '#client/shell/Words.tsx'
import { useAct, useMe } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { useFits } from '../useTalk.ts'
import { AutoText } from './AutoText.tsx'
import { texts } from './texts.ts'
import css from './Play.module.css'

const MAX_WHY = 200
const options = (['ja', 'deels', 'nee'] as const).map((value) => ({ value, label: texts.answers[value] }))

export const Example = ({ step, example }: { step: string; example: ExampleData }) => {
  const act = useAct()
  const me = useMe()?.id
  const [fresh] = useState(() => nanoid(12))
  const [error, setError] = useState<string>()
  const fits = useFits(step).filter(({ data, masked }) => !masked && data.example === example.id)
  const mine = fits.find(({ by }) => by === me)
  const counts = countFits(
    fits.map(({ data }) => data),
    example.id,
  )
  const whys = fits.filter(({ data }) => data.why !== '')
  const id = mine?.id ?? fresh
  const answer = async (value: FitAnswer): Promise<void> => {
    const input = { id, example: example.id, answer: value, why: mine?.data.why ?? '' }
    const outcome = await act(step, 'fit', input)
    setError(outcome.ok ? undefined : sentenceFor(outcome.code))
    if (!outcome.ok) announce(sentenceFor(outcome.code), 'alert')
  }
  return (
    <article className={css.example}>
      <h2 className={css.title}>{example.place}</h2>
      <p>
        <Words text={example.text} />
      </p>
      {example.note === undefined ? null : (
        <p className={css.soft}>
          <Words text={example.note} />
        </p>
      )}
      <p className={css.soft}>{texts.source(example.source.document, example.source.year)}</p>
      <RadioCards
        legend={texts.fits}
        columns={3}
        value={mine?.data.answer ?? null}
        options={options}
        onChange={(value) => void answer(value)}
        error={error}
      />
      {mine ? (
        <AutoText
          step={step}
          cmd="fit"
          draft={`fit:${step}:${example.id}`}
          kept={mine.data.why}
          max={MAX_WHY}
          inputOf={(why) => ({ id, example: example.id, answer: mine.data.answer, why })}
          label={texts.because}
          sees={texts.fitSees}
          rows={2}
        />
      ) : (
        <WhoSees soft>{texts.fitSees}</WhoSees>
      )}
      {fits.length === 0 ? null : (
        <p className={css.label}>{texts.fitCount(counts.ja, counts.deels, counts.nee)}</p>
      )}
      {whys.length === 0 ? null : (
        <ul className={css.whys}>
          {whys.map(({ id: why, data }) => (
            <li key={why}>
              <b>{texts.answers[data.answer]}:</b> {data.why}
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
