// What a piece is joined to, either way, in words.
import type { LinkHere, PieceHere } from './adapter.ts'
import { nameOf } from './names.ts'
import type { Joined } from './PieceBar.tsx'

export const joinedBy = (
  pieces: readonly PieceHere[],
  links: readonly LinkHere[],
  mayTake: (link: string) => boolean,
): ((piece: string) => readonly Joined[]) => {
  const names = new Map(links.length === 0 ? [] : pieces.map(({ id, data }) => [id, nameOf(data)]))
  return (piece) =>
    links.flatMap(({ id, data: { from, to } }) => {
      const other = from === piece ? to : to === piece ? from : undefined
      const name = other === undefined ? undefined : names.get(other)
      return name === undefined ? [] : [{ id, name, mayTake: mayTake(id) }]
    })
}
