// The cloth of one table as the board editor and the board view take it.
import { useMemo } from 'react'
import type { BoardAdapter } from '#client/board/adapter.ts'
import { cafeTexts } from './texts.ts'

/** What lies on a cloth is everybody's who sits there: only what one laid oneself can be taken away. */
export const clothOf = (step: string, table: string): BoardAdapter => ({
  step,
  board: table,
  pieces: { kind: 'item', holds: (item) => item.table === table },
  sorts: ['note', 'word', 'symbol', 'stroke'],
  put: ({ id, look, mark, was }) =>
    was === null
      ? { cmd: 'item.add', input: { ...look, id, mark, table } }
      : { cmd: 'item.edit', input: { ...look, id, mark, was } },
  take: ({ id, mine, role }) =>
    mine || role === 'facilitator' ? { cmd: 'item.remove', input: { id } } : undefined,
  links: {
    kind: 'link',
    add: (link) => ({ cmd: 'link.add', input: link }),
    take: ({ id }) => ({ cmd: 'link.remove', input: { id } }),
  },
  live: true,
  texts: cafeTexts.cloth,
})

export const useCloth = (step: string, table: string): BoardAdapter =>
  useMemo(() => clothOf(step, table), [step, table])
