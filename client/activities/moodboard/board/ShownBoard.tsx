// A board of the moodboard to look at.
import { BoardView } from '#client/board/BoardView.tsx'
import { useAdapter, useWords } from './adapter.ts'

/** As wide as its place. */
export const ShownBoard = ({ step, board }: { step: string; board: string }) => {
  const { title, alt } = useWords(board)
  return <BoardView adapter={useAdapter(step, board)} title={title} alt={alt} />
}
