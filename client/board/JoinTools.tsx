// Choosing what to join a piece with: as a list here, or by touching it on the board.
import { useEffect, useId, useRef } from 'react'
import { Button } from '#client/ui/Button.tsx'
import type { PieceHere } from './adapter.ts'
import css from './Editor.module.css'
import { nameOf, placeAndRound } from './names.ts'
import { boardTexts as texts } from './texts.ts'

const words = texts.joining

/** What lies in front comes first; lines come last. */
const inOrder = (pieces: readonly PieceHere[]): readonly PieceHere[] => {
  const front = pieces.toReversed()
  const isLine = ({ data }: PieceHere): boolean => data.sort === 'stroke'
  return [...front.filter((piece) => !isLine(piece)), ...front.filter(isLine)]
}

export const JoinTools = (props: {
  from: PieceHere
  pieces: readonly PieceHere[]
  onJoin: (to: string) => void
  onStop: () => void
}) => {
  const { from, pieces, onJoin, onStop } = props
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  useEffect(() => {
    const stop = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      // Before others hear of it: with the board over the whole page, Escape would leave that.
      event.preventDefault()
      onStop()
    }
    document.addEventListener('keydown', stop, true)
    return () => document.removeEventListener('keydown', stop, true)
  })
  const others = inOrder(pieces.filter(({ id }) => id !== from.id))
  return (
    <div className={css.tray} role="group" aria-labelledby={id}>
      <h2 ref={title} id={id} tabIndex={-1} className={css.heading}>
        {words.title(nameOf(from.data))}
      </h2>
      <p>{others.length === 0 ? words.nothing : words.lead}</p>
      <ul className={css.choices}>
        {others.map(({ id: other, data }) => (
          <li key={other}>
            <button type="button" className={css.name} onClick={() => onJoin(other)}>
              <b>{nameOf(data)}</b>
              <span>{placeAndRound(data)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button wide onClick={onStop}>
        {words.stop}
      </Button>
    </div>
  )
}
