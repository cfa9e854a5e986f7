// The cloth of a table to look at, from the harvest on.
import { BoardView } from '#client/board/BoardView.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import type { TableHere } from '../useCafe.ts'
import { useCloth } from '../useCloth.ts'
import { liveTexts } from './texts-live.ts'

export const ClothDialog = (props: { step: string; table: TableHere; onClose: () => void }) => {
  const { step, table, onClose } = props
  const cloth = useCloth(step, table.id)
  return (
    <Dialog
      wide
      open
      onOpenChange={onClose}
      title={liveTexts.harvest.clothTitle(table.data.number)}
      lead={table.data.topic}
    >
      <BoardView adapter={cloth} />
    </Dialog>
  )
}
