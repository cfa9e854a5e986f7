// What lies on one board now, in the order in which it is drawn, and its words.
import { useMemo } from 'react'
import { inLayers } from '#shared/activities/moodboard/draw.ts'
import { sharedBoardId, type Board, type Piece } from '#shared/activities/moodboard/records.ts'
import { useKind, useRecord } from '#client/sync/react.ts'
import type { Shown } from '#client/sync/replica.ts'

export type PieceHere = Shown<Piece>

const NO_WORDS: Board = { title: '', because: '', alt: '' }

/** The last one lies on top. */
export const usePieces = (step: string, board: string): readonly PieceHere[] => {
  const all = useKind<Piece>(step, board === sharedBoardId(step) ? 'joint' : 'piece')
  return useMemo(
    () => inLayers(all.filter(({ data, masked }) => masked !== true && data.board === board)),
    [all, board],
  )
}

export const useWords = (board: string): Board => {
  const record = useRecord<Board>(board)
  return record && record.masked !== true ? record.data : NO_WORDS
}
