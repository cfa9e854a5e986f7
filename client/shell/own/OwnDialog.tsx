// "Wat van mij is": all that somebody wrote or chose, to put right or take back until the report is final.
import { useRef } from 'react'
import type { MetaData } from '#shared/activities/session/records.ts'
import { SESSION, type FrozenData } from '#shared/kernel/facts.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { dutchMoment } from '#shared/report/text.ts'
import { slipsOf, type Slip } from '#client/activities/flaps/slips.ts'
import { useAct, useMe, useNow, useRecord, useSync } from '#client/sync/react.ts'
import type { Outcome } from '#client/sync/sync.ts'
import { Dialog } from '#client/ui/Dialog.tsx'
import { eraseDay } from '../table/eraseDay.ts'
import { EraseSomeone } from './EraseSomeone.tsx'
import type { OwnItem } from './list.ts'
import { OwnCard } from './OwnCard.tsx'
import { ownTexts as texts } from './texts.ts'
import { useOwn } from './useOwn.ts'
import { wordsOf } from './words.ts'
import css from './Own.module.css'

const codeOf = (outcome: Outcome): ErrorCode | undefined => (outcome.ok ? undefined : outcome.code)

/** Takes back all that was written without a name and that this device can still prove; what is refused stays. */
const useTakeSlips = (): (() => Promise<void>) => {
  const act = useAct()
  const { slips } = useOwn()
  return async () => {
    for (const { step, slips: own } of slips)
      for (const { id, secret } of own)
        await act(SESSION, 'slip.take', { step: step.id, id, secret }, { unsigned: true })
  }
}

const untilWhen = (
  frozen: FrozenData | undefined,
  endedAt: number | null | undefined,
  meta: MetaData | undefined,
): string => {
  if (frozen) return texts.final(dutchMoment(new Date(frozen.at).toISOString()))
  return endedAt && meta ? texts.until(eraseDay(endedAt, meta.keepDays)) : texts.untilFinal
}

/** A slip as an item: in a step of one kind that is written without a name. */
const itemOf = (activity: string, slip: Slip): OwnItem => {
  const words = wordsOf(activity)
  const said = words['note'] ?? words['worry']
  const [label, max] = said?.texts['text'] ?? ['', 0]
  return {
    ids: [slip.id],
    what: said?.is(slip) ?? '',
    texts: [{ field: 'text', label, max, text: slip.text }],
    sees: texts.sees.author,
    shared: false,
  }
}

/** `onTaken` runs when something is gone, with the button that had the focus. */
const List = ({ frozen, onTaken }: { frozen: boolean; onTaken: () => void }) => {
  const { steps, slips } = useOwn()
  const sync = useSync()
  const act = useAct()
  const correct = async (step: string, item: OwnItem, field: string, text: string) =>
    codeOf(await act(SESSION, 'own.correct', { step, id: item.ids[0], field, text }))
  const take = async (step: string, { ids }: OwnItem) => {
    const outcome = await act(SESSION, 'own.take', { step, ids })
    if (outcome.ok) onTaken()
    return codeOf(outcome)
  }
  const correctSlip = async (step: string, slip: Slip, text: string) => {
    const input = { step, id: slip.id, secret: slip.secret, field: 'text', text }
    const outcome = await act(SESSION, 'slip.correct', input, { unsigned: true })
    if (outcome.ok) slipsOf(sync, step).put({ ...slip, text })
    return codeOf(outcome)
  }
  const takeSlip = async (step: string, slip: Slip) => {
    const input = { step, id: slip.id, secret: slip.secret }
    const outcome = await act(SESSION, 'slip.take', input, { unsigned: true })
    if (outcome.ok || outcome.code === 'missing') slipsOf(sync, step).remove(slip.id)
    if (outcome.ok) onTaken()
    return codeOf(outcome)
  }
  if (steps.length + slips.length === 0) return <p>{texts.none}</p>
  return (
    <>
      {steps.map(({ step, title, items }) => (
        <section key={step}>
          <h3 className={css.step}>{title}</h3>
          <ul className={css.items}>
            {items.map((item) => (
              <OwnCard
                key={item.ids[0]}
                item={item}
                {...(!frozen && {
                  change: (field: string, text: string) => correct(step, item, field, text),
                  take: () => take(step, item),
                })}
              />
            ))}
          </ul>
        </section>
      ))}
      {slips.map(({ step, slips: own }) => (
        <section key={`${step.id} zonder naam`}>
          <h3 className={css.step}>{texts.withoutName(step.title)}</h3>
          <ul className={css.items}>
            {own.map((slip) => (
              <OwnCard
                key={slip.id}
                item={itemOf(step.activity, slip)}
                {...(!frozen && {
                  change: (_: string, text: string) => correctSlip(step.id, slip, text),
                  take: () => takeSlip(step.id, slip),
                })}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const OwnDialog = ({ onClose }: { session: string; onClose: () => void }) => {
  const me = useMe()?.id
  const frozen = useRecord<FrozenData>('frozen')?.data
  const endedAt = useNow()?.endedAt
  const meta = useRecord<MetaData>('meta')?.data
  const takeSlips = useTakeSlips()
  const top = useRef<HTMLParagraphElement>(null)
  return (
    <Dialog open onOpenChange={onClose} title={texts.title} lead={texts.lead} wide>
      <div className={css.all}>
        <p ref={top} tabIndex={-1}>
          {untilWhen(frozen, endedAt, meta)}
        </p>
        <List frozen={frozen !== undefined} onTaken={() => top.current?.focus()} />
        <div className={css.notes}>
          <p>{texts.group}</p>
          <p>{texts.slips}</p>
        </div>
        {me == null ? null : <EraseSomeone person={me} first={takeSlips} onDone={onClose} />}
      </div>
    </Dialog>
  )
}

export default OwnDialog
