// The ranking as a list from which the facilitator lays fiches in the middle, in the order of the talk.
import { useState } from 'react'
import { followsRanking } from '#shared/activities/dilemmas/count.ts'
import type { Result } from '#shared/activities/dilemmas/records.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useDraft, useKind } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { LayDialog } from './LayDialog.tsx'
import { MissingTalks } from './MissingTalks.tsx'
import { RankRow } from './RankRow.tsx'
import { dilemmaConsole as texts } from './texts.ts'
import css from './Console.module.css'

type Choice = { readonly fiches: readonly string[]; readonly reason: string }

/** In the order of the ranking; when there is none, as when nobody laid an order, in the order of the board. */
const rowsOf = (fiches: readonly Fiche[], { n, ranking }: Result) => {
  const ranked = (n > 0 ? ranking : []).flatMap((rank) => {
    const fiche = fiches.find(({ id }) => id === rank.fiche)
    return fiche ? [{ fiche, rank }] : []
  })
  return ranked.length > 0 ? ranked : fiches.map((fiche) => ({ fiche, rank: undefined }))
}

export const Choose = (props: {
  step: string
  fiches: readonly Fiche[]
  result: Result
  nameOf: (id: string) => string
}) => {
  const { step, fiches, result, nameOf } = props
  const choice = useKind<Choice>(step, 'choice')[0]?.data
  const [own, setOwn] = useState<readonly string[]>()
  const draft = `choice:${step}`
  const [reason, setReason] = useDraft(draft, choice?.reason ?? '')
  const [run, code] = useDo()
  const [asking, ask] = useState(false)
  const picked = own ?? choice?.fiches ?? []
  const sameFiches = choice !== undefined && picked.join() === choice.fiches.join()
  const other = picked.length > 0 && result.ranking.length > 0 && !followsRanking(result.ranking, picked)
  const toggle = (id: string): void =>
    setOwn(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id])
  const lay = (): void => {
    const input = { fiches: picked, reason: other ? reason : '' }
    void run(step, 'choose', input, { draft }).then((ok) => {
      if (!ok) return
      setOwn(undefined)
      ask(false)
    })
  }
  return (
    <section className={css.part}>
      {result.n === 0 ? <p className={css.soft}>{texts.noneYet}</p> : null}
      <div className={css.lay}>
        <Said className={css.hint}>
          {sameFiches ? texts.laid : picked.length > 0 ? texts.pickedCount(picked.length) : texts.picked}
        </Said>
        {picked.length === 0 || (sameFiches && !other) ? null : (
          <Button {...(!choice && { kind: 'doe' as const })} onClick={other ? () => ask(true) : lay}>
            {sameFiches ? texts.changeReason : choice ? texts.layAgain : texts.lay}
          </Button>
        )}
      </div>
      {sameFiches ? (
        <MissingTalks step={step} chosen={fiches.filter(({ id }) => picked.includes(id))} />
      ) : null}
      {asking ? null : <Refused code={code} />}
      <ol className={css.ranking}>
        {rowsOf(fiches, result).map(({ fiche, rank }) => (
          <RankRow
            key={fiche.id}
            fiche={fiche}
            rank={rank}
            most={result.n * (fiches.length - 1)}
            divided={result.divided.find((one) => one.fiche === fiche.id)}
            turn={picked.indexOf(fiche.id) + 1}
            onToggle={() => toggle(fiche.id)}
          />
        ))}
      </ol>
      {result.divided
        .filter(({ fiche }) => !picked.includes(fiche))
        .map(({ fiche, top, bottom }) => (
          <p key={fiche} className={css.offer}>
            {texts.alsoDivided(nameOf(fiche), top, bottom)}
          </p>
        ))}
      <LayDialog
        open={asking}
        onOpenChange={ask}
        reason={reason}
        onReason={setReason}
        onLay={lay}
        code={code}
      />
    </section>
  )
}
