// Getting to know the fiches: all of them at home on the board.
import type { Fiche } from '#shared/content/schema.ts'
import { faceOf } from '#client/shell/face.ts'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { Board } from '#client/ui/Board.tsx'
import { BoardPage } from './BoardPage.tsx'
import { Strips } from './Strips.tsx'
import { texts } from './texts.ts'

/** The board has six places that can be read from the back of the room. */
export const ON_BOARD = 6

export const Meet = ({ fiches }: { fiches: readonly Fiche[] }) => {
  const faces = fiches.map(faceOf)
  const title = texts.meet(faces.length)
  if (faces.length > ON_BOARD)
    return (
      <RoomPage title={title} sub={texts.meetLead}>
        <Strips faces={faces} label={texts.homes} />
      </RoomPage>
    )
  return (
    <BoardPage
      title={title}
      lead={texts.meetLead}
      board={<Board fiches={faces} middle={[]} words={texts.middle} homeLabel={texts.homes} />}
    />
  )
}
