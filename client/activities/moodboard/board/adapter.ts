// The boards of the moodboard as the board itself knows them: an own one of each person, or the one that all make.
import { useMemo } from 'react'
import { sharedBoardId, type Board, type Piece } from '#shared/activities/moodboard/records.ts'
import type { BoardAdapter } from '#client/board/adapter.ts'
import { useRecord } from '#client/sync/react.ts'
import { boardTexts as texts } from './texts.ts'

const adapterOf = (step: string, board: string): BoardAdapter => {
  const shared = board === sharedBoardId(step)
  return {
    step,
    board,
    pieces: {
      kind: shared ? 'joint' : 'piece',
      holds: ({ data }) => (data as Piece).board === board,
    },
    sorts: ['symbol', 'image', 'word', 'stroke'],
    put: ({ id, look, mark, was }) => ({ cmd: 'piece.put', input: { ...look, board, id, was, mark } }),
    take: ({ id, mine, role }) => {
      if (mine) return { cmd: 'piece.remove', input: { id } }
      return role === 'facilitator' ? { cmd: 'piece.clear', input: { id } } : undefined
    },
    live: shared,
    texts: { board: texts.board, empty: texts.empty },
  }
}

export const useAdapter = (step: string, board: string): BoardAdapter =>
  useMemo(() => adapterOf(step, board), [step, board])

const NO_WORDS: Board = { title: '', because: '', alt: '' }

/** What a board is called, and what its maker says of it. */
export const useWords = (board: string): Board => {
  const record = useRecord<Board>(board)
  return record && record.masked !== true ? record.data : NO_WORDS
}
