// Who was picked: why they sit there, and what a swap or a move does to the score before it is done.
import { useMemo, useState } from 'react'
import { whyHere } from '#shared/analysis/mixing/why.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Select } from '#client/ui/Select.tsx'
import css from './Console.module.css'
import own from './Mixing.module.css'
import { ScoreChange } from './ScoreChange.tsx'
import { changeOf, type Move } from './seating.ts'
import { consoleTexts } from './texts.ts'
import type { Guest, HallHere } from './useHall.ts'

const texts = consoleTexts.mixing

const whyWords = (hall: HallHere, round: number, person: string): string => {
  const why = whyHere(hall, hall.rounds, round - 1, person)
  const { reason } = texts
  if (why.host) return reason.host
  const how = hall.stops.get(person)?.[round - 1]?.how ?? 'mixed'
  const parts = [
    reason[how],
    ...(round > 1 ? [why.newTable ? reason.newTable : reason.oldTable] : []),
    reason.fresh(why.fresh),
    reason.again(why.again),
    reason.sides(why.sides),
  ]
  return parts.filter(Boolean).join(' ')
}

export const Picked = (props: {
  step: string
  hall: HallHere
  round: number
  picked: readonly string[]
  onClose: () => void
}) => {
  const { step, hall, round, picked, onClose } = props
  const [target, setTarget] = useState('')
  const [run, code] = useDo()
  const guestOf = (id: string | undefined): Guest | undefined => hall.guests.find((one) => one.id === id)
  const numberOf = (table: string | undefined): number =>
    hall.all.find(({ id }) => id === table)?.data.number ?? 0
  const [a, b] = [guestOf(picked[0]), guestOf(picked[1])]
  const seating = hall.rounds[round - 1]
  const tableOf = (guest: Guest | undefined): string | undefined => guest && seating?.get(guest.id)
  const change = useMemo(() => {
    const [one, other] = picked
    const move: Move | undefined =
      one === undefined
        ? undefined
        : other !== undefined
          ? { round: round - 1, a: one, b: other }
          : target === ''
            ? undefined
            : { round: round - 1, person: one, table: target }
    return move && changeOf(hall, move)
  }, [hall, round, picked, target])
  if (!a) return <p className={css.soft}>{texts.pick}</p>
  const isHost = [...hall.hosts.values()].includes(a.id)
  const swap = async (): Promise<void> => {
    if (!b || !(await run(step, 'seat.swap', { round, a: a.id, b: b.id }))) return
    announce(texts.swapped)
    onClose()
  }
  const put = async (): Promise<void> => {
    if (!(await run(step, 'seat.put', { person: a.id, round, table: target }))) return
    announce(texts.moved)
    onClose()
  }
  const others = hall.open.filter(({ id }) => id !== tableOf(a))
  return (
    <section className={own.picked} aria-label={b ? texts.swap(a.name, b.name) : texts.why(a.name)}>
      {b ? (
        <>
          <h3 className={css.title}>{texts.swap(a.name, b.name)}</h3>
          <p className={css.soft}>
            {texts.seat(a.name, numberOf(tableOf(a)))}. {texts.seat(b.name, numberOf(tableOf(b)))}.
          </p>
          {change ? <ScoreChange {...change} /> : <p>{texts.same}</p>}
        </>
      ) : (
        <>
          <h3 className={css.title}>{texts.why(a.name)}</h3>
          <p>{isHost ? texts.hostStays(a.name) : whyWords(hall, round, a.id)}</p>
          {isHost ? null : <p>{texts.swapHint}</p>}
          {isHost ? null : (
            <div className={css.row}>
              <div className={own.choose}>
                <Select
                  label={texts.put}
                  value={target}
                  options={[
                    { value: '', label: texts.choose },
                    ...others.map(({ id, data }) => ({
                      value: id,
                      label: `${consoleTexts.table(data.number)}: ${data.topic}`,
                    })),
                  ]}
                  onChange={setTarget}
                />
              </div>
            </div>
          )}
          {change ? <ScoreChange {...change} /> : null}
        </>
      )}
      <div className={css.row}>
        {b && change ? <Button onClick={() => void swap()}>{texts.swap(a.name, b.name)}</Button> : null}
        {!b && change ? (
          <Button onClick={() => void put()}>{texts.putButton(numberOf(target))}</Button>
        ) : null}
        <Button onClick={onClose}>{texts.close}</Button>
        <Refused code={code} />
      </div>
    </section>
  )
}
