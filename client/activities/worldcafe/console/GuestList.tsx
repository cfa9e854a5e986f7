// The people of a table by name: the host first, who is new here, and whose phone is away.
import { useState } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { Pawn } from '#client/ui/Pawn.tsx'
import { cx } from '#client/ui/cx.ts'
import own from './Tables.module.css'
import { liveTexts as texts } from './texts-live.ts'
import type { Guest } from './useHall.ts'

/** `host` is a person; `folds` in a large room. */
export const GuestList = (props: {
  guests: readonly Guest[]
  host: string | undefined
  fresh: ReadonlySet<string>
  folds: boolean
}) => {
  const { guests, host, fresh, folds } = props
  const [open, setOpen] = useState(false)
  const away = guests.filter((guest) => guest.away).length
  const sorted = guests.toSorted((a, b) => Number(b.id === host) - Number(a.id === host))
  if (guests.length === 0) return <p className={own.empty}>{texts.nobody}</p>
  const wordOf = (guest: Guest): string =>
    [
      ...(guest.id === host ? [texts.host] : []),
      ...(fresh.has(guest.id) ? [texts.isNew] : []),
      ...(guest.away ? [texts.awayOne] : []),
    ].join(', ')
  return (
    <div>
      {folds ? (
        <button type="button" className={own.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'down' : 'right'} size={18} />
          <span>{texts.fold(guests.length)}</span>
          {away === 0 ? null : <span className={own.away}>{texts.away(away)}</span>}
        </button>
      ) : null}
      {folds && !open ? null : (
        <ul className={own.guests}>
          {sorted.map((guest) => (
            <li key={guest.id} className={cx(own.guest, guest.away && own.away)}>
              <Pawn state={guest.away ? 'away' : 'ready'} size={18} />
              <span>
                {guest.name} <span className={own.word}>{wordOf(guest)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
