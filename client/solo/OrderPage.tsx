// One's own order of the fiches, with the places that are shared, and the choice of what to think about.
import { useState } from 'react'
import { followsRanking } from '#shared/activities/dilemmas/count.ts'
import type { Result } from '#shared/activities/dilemmas/records.ts'
import { MissingTalks } from '#client/activities/dilemmas/console/MissingTalks.tsx'
import { useGame } from '#client/activities/dilemmas/useConfig.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { Loading } from '#client/shell/Loading.tsx'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useAct, useKind } from '#client/sync/react.ts'
import { Checkbox } from '#client/ui/Checkbox.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Said } from '#client/ui/Said.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { soloTexts } from './texts.ts'
import css from './Solo.module.css'

const { order: texts } = soloTexts

export const OrderPage = ({ step }: { step: string }) => {
  const { fiches } = useGame(step)
  const act = useAct()
  const [error, setError] = useState<string>()
  const result = useKind<Result>(step, 'result')[0]?.data
  const chosen = useKind<{ fiches: readonly string[] }>(step, 'choice')[0]?.data.fiches ?? []
  if (!result) return <Loading />
  const lines =
    result.n === 0
      ? fiches.map((fiche) => ({ fiche, place: undefined }))
      : result.ranking.flatMap(({ fiche: id, place, shared }) => {
          const fiche = fiches.find((one) => one.id === id)
          return fiche ? [{ fiche, place: texts.place(place, shared) }] : []
        })
  const choose = async (id: string, on: boolean): Promise<void> => {
    const picked = lines
      .map(({ fiche }) => fiche.id)
      .filter((one) => (one === id ? on : chosen.includes(one)))
    const follows = result.ranking.length === 0 || followsRanking(result.ranking, picked)
    const outcome = await act(step, 'choose', { fiches: picked, reason: follows ? '' : texts.own })
    setError(outcome.ok ? undefined : sentenceFor(outcome.code))
  }
  return (
    <PlayPage title={texts.title} lead={texts.lead} sees="">
      <Sheet as="section" label={texts.choose}>
        <div className={css.part}>
          <h2 className={css.heading}>{texts.choose}</h2>
          <ol className={css.order}>
            {lines.map(({ fiche, place }) => (
              <li key={fiche.id}>
                <Checkbox
                  checked={chosen.includes(fiche.id)}
                  onChange={(on) => void choose(fiche.id, on)}
                  explanation={place}
                >
                  <span>
                    <b>{fiche.letter}</b> {fiche.title}
                  </span>
                </Checkbox>
              </li>
            ))}
          </ol>
          <Said as="div" kind="alert">
            {error === undefined ? null : <ErrorText>{error}</ErrorText>}
          </Said>
          <MissingTalks step={step} chosen={fiches.filter(({ id }) => chosen.includes(id))} />
        </div>
      </Sheet>
    </PlayPage>
  )
}
