// The four elements as a paper board: in each field the items lie as small cards, at the place of what was decided.
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { useDecisions, type BlockHere } from '../useScope.ts'
import { Board } from './Board.tsx'
import { screenTexts as texts } from './texts.ts'

export const Canvas = ({ step, blocks }: { step: string; blocks: readonly BlockHere[] }) => {
  const decisions = useDecisions(step)
  const items = blocks.flatMap((block) => block.items)
  const decided = items.filter(({ id }) => decisions.has(id)).length
  return (
    <RoomPage title={texts.canvas} sub={texts.canvasLead(decided, items.length)} footRight={texts.help}>
      <Board blocks={blocks} decisions={decisions} />
    </RoomPage>
  )
}
