// The board as a list, for who does not see it or does not drag: what lies on it, where, and what can be done with it.
import { useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import css from './Editor.module.css'
import { nameOf, placeAndRound } from './names.ts'
import { boardTexts as texts } from './texts.ts'
import type { PieceHere } from './adapter.ts'

const words = texts.list

const told = (names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [words.joined(names)]

type ListProps = {
  readonly pieces: readonly PieceHere[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string | undefined) => void
  /** what it is joined to, in words; empty when it is not */
  readonly joinedOf: (id: string) => readonly string[]
  readonly renderActions: (piece: PieceHere) => React.ReactNode
}

const Items = ({ pieces, chosen, onChoose, joinedOf, renderActions }: ListProps) => (
  <ul className={css.items}>
    {pieces.map((piece) => {
      const open = piece.id === chosen
      return (
        <li key={piece.id} className={css.item}>
          <button
            type="button"
            className={css.name}
            aria-expanded={open}
            onClick={() => onChoose(open ? undefined : piece.id)}
          >
            <b>{nameOf(piece.data)}</b>
            <span>{[placeAndRound(piece.data), ...told(joinedOf(piece.id))].join('; ')}</span>
          </button>
          {open ? renderActions(piece) : null}
        </li>
      )
    })}
  </ul>
)

/** What lies in front comes first. Lines are counted, and only told one by one when asked. */
export const BoardList = (props: ListProps & { ref: React.Ref<HTMLButtonElement> }) => {
  const { pieces, ref, ...rest } = props
  const [open, setOpen] = useState(false)
  const [all, setAll] = useState(false)
  const front = pieces.toReversed()
  const strokes = front.filter(({ data }) => data.sort === 'stroke')
  return (
    <section className={css.list} aria-label={words.title}>
      <Button ref={ref} wide icon={open ? 'up' : 'down'} aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.open(pieces.length)}
      </Button>
      {open ? (
        <div className={css.sheet}>
          {pieces.length === 0 ? <p>{words.none}</p> : null}
          <Items {...rest} pieces={front.filter(({ data }) => data.sort !== 'stroke')} />
          {strokes.length > 0 ? (
            <Button icon={all ? 'up' : 'down'} aria-expanded={all} onClick={() => setAll(!all)}>
              {words.strokesOpen(strokes.length)}
            </Button>
          ) : null}
          {all ? <Items {...rest} pieces={strokes} /> : null}
        </div>
      ) : null}
    </section>
  )
}
