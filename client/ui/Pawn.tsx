// A person: solid is ready, outline is busy, dashed is away. A word stands by it in the list.
import css from './Pawn.module.css'

export type PawnState = 'ready' | 'busy' | 'away'

const BODY = 'M12 2a5 5 0 0 1 3 9l3.500 11H5.500L9 11a5 5 0 0 1 3-9z'

/** Only a picture, hidden from a screen reader. As wide as its place unless `size` says so. */
export function Pawn({ state, size }: { state: PawnState; size?: string | number }) {
  return (
    <svg
      className={css.pawn}
      viewBox="0 0 24 26"
      aria-hidden="true"
      style={size === undefined ? undefined : { width: size, height: size }}
    >
      <path className={css.solid} data-shown={state === 'ready'} d={`${BODY}M4 22h16v3H4z`} />
      <path
        className={css.outline}
        data-shown={state !== 'ready'}
        d={`${BODY}M4.800 22.300h14.400v2.400H4.800z`}
        strokeDasharray={state === 'away' ? '2.500 2.200' : undefined}
      />
    </svg>
  )
}
