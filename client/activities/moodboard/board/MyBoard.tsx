// Making a board of the moodboard, with the words that belong to it.
import { useRef, useState } from 'react'
import { nanoid } from 'nanoid'
import { BoardEditor } from '#client/board/BoardEditor.tsx'
import { useProgress } from '#client/sync/react.ts'
import { useSees } from '../play/useSees.ts'
import { useAdapter, useWords } from './adapter.ts'
import { AskDialog } from './AskDialog.tsx'
import { BoardWords } from './BoardWords.tsx'

/** The board of this person (`board` undefined as long as there is none), or with `shared` the one that all make. */
export const MyBoard = (props: { step: string; board: string | undefined; shared: boolean }) => {
  const { step, shared } = props
  const [fresh] = useState(() => nanoid(12))
  const board = props.board ?? fresh
  const adapter = useAdapter(step, board)
  const kept = useWords(board)
  const sees = useSees(step, useProgress(step)?.stage === 'make')
  const asked = useRef(false)
  const [asks, setAsks] = useState(false)
  const ask = (): boolean => {
    if (kept.alt !== '' || asked.current) return false
    asked.current = true
    setAsks(true)
    return true
  }
  return (
    <>
      <BoardEditor
        adapter={adapter}
        sees={sees}
        onDrawn={ask}
        below={<BoardWords step={step} board={board} kept={kept} shared={shared} sees={sees} />}
      />
      {asks ? <AskDialog step={step} board={board} kept={kept} onClose={() => setAsks(false)} /> : null}
    </>
  )
}
