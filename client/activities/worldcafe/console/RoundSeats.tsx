// One round: every table with its people by name. One or two of them can be picked, to swap or to move.
import { useRef, useState } from 'react'
import { cx } from '#client/ui/cx.ts'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { TableTop } from '../TableSign.tsx'
import own from './Mixing.module.css'
import css from './Console.module.css'
import { Picked } from './Picked.tsx'
import { peopleAt } from './seating.ts'
import { consoleTexts } from './texts.ts'
import type { HallHere } from './useHall.ts'

const texts = consoleTexts.mixing

/** `round` counts from 1. */
export const RoundSeats = ({ step, hall, round }: { step: string; hall: HallHere; round: number }) => {
  const [picked, setPicked] = useState<readonly string[]>([])
  const seating = hall.rounds[round - 1] ?? new Map<string, string>()
  const hosting = new Set(hall.hosts.values())
  const here = picked.filter((id) => seating.has(id))
  const isMovable = (id: string): boolean => !hosting.has(id)
  const seats = useRef<HTMLUListElement>(null)
  /** The panel with the focus is gone by then. */
  const close = (): void => {
    const [first = ''] = here
    setPicked([])
    requestAnimationFrame(() =>
      seats.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(first)}"]`)?.focus(),
    )
  }
  const toggle = (id: string): void => {
    if (here.includes(id)) return setPicked(here.filter((one) => one !== id))
    const [first] = here
    const second = first !== undefined && isMovable(first) && isMovable(id)
    setPicked(second ? [first, id] : [id])
  }
  return (
    <div className={css.part}>
      <Picked key={here.join()} step={step} hall={hall} round={round} picked={here} onClose={close} />
      <ul className={own.hall} ref={seats}>
        {hall.open.map(({ id, data }) => {
          const people = peopleAt(hall.guests, seating, id).toSorted(
            (a, b) => Number(hosting.has(b.id)) - Number(hosting.has(a.id)),
          )
          return (
            <li key={id} className={own.table}>
              <div className={own.head}>
                <TableTop table={data} className={own.top} />
                <h3 className={own.name}>
                  {consoleTexts.table(data.number)}
                  <span className={css.soft}>{people.length}</span>
                </h3>
              </div>
              <ul className={own.people}>
                {people.map((guest) => (
                  <li key={guest.id}>
                    <button
                      type="button"
                      className={cx(own.person, hosting.has(guest.id) && own.host)}
                      data-person={guest.id}
                      aria-pressed={here.includes(guest.id)}
                      onClick={() => toggle(guest.id)}
                    >
                      {guest.name}
                      {hosting.has(guest.id) ? <VisuallyHidden>, {texts.host}</VisuallyHidden> : null}
                    </button>
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
