// What an activity says of a board that it uses: which records lie on it, and which commands change them.
import type { Link, Piece, Sort } from '#shared/board/pieces.ts'
import type { Role } from '#shared/kernel/facts.ts'
import type { Shown } from '#client/sync/replica.ts'

/** A command of the activity, with its input. */
export type Send = { readonly cmd: string; readonly input: unknown }

export type PieceHere = Shown<Piece>
export type LinkHere = Shown<Link>

/** A piece as a hand gives it: the mark comes with each act, the round from the server. */
export type Look = Omit<Piece, 'mark' | 'round'>

const byHand = [
  ...(['order', 'x', 'y', 'w', 'turn', 'sort'] as const),
  ...(['symbol', 'image', 'alt', 'text', 'colour', 'path', 'pen'] as const),
]

/** What of a piece a hand gives. */
export const lookOf = (piece: Look): Look =>
  Object.fromEntries(byHand.flatMap((key) => (piece[key] === undefined ? [] : [[key, piece[key]]]))) as Look

/** Who wants to take something away. */
export type Whose = {
  readonly id: string
  /** made by this person */
  readonly mine: boolean
  readonly role: Exclude<Role, 'system'> | undefined
}

/** Keep it the same object as long as it is the same board. */
export type BoardAdapter = {
  readonly step: string
  /** of drafts and of live previews */
  readonly board: string
  readonly pieces: { readonly kind: string; readonly holds: (piece: PieceHere) => boolean }
  /** what may be made here, in the order of the buttons */
  readonly sorts: readonly Sort[]
  /** `was`: the mark that the piece carries for this device, null when it is new */
  readonly put: (piece: {
    readonly id: string
    readonly look: Look
    readonly mark: string
    readonly was: string | null
  }) => Send
  /** undefined: this person may not */
  readonly take: (whose: Whose) => Send | undefined
  /** absent: nothing is joined here */
  readonly links?: {
    readonly kind: string
    readonly add: (link: { readonly id: string; readonly from: string; readonly to: string }) => Send
    readonly take: (whose: Whose) => Send | undefined
  }
  /** The step has the live previews `stroke` and `drag`, which others of this board watch. */
  readonly live: boolean
  /** what the board is called, and what stands on an empty one */
  readonly texts: { readonly board: string; readonly empty: string }
}
