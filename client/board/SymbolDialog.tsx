// Choosing a built-in symbol for the board: it lies there at once.
import { Dialog } from '#client/ui/Dialog.tsx'
import { SymbolPicker } from './symbols/SymbolPicker.tsx'
import { boardTexts as texts } from './texts.ts'

export const SymbolDialog = (props: { onPick: (symbol: string) => void; onClose: () => void }) => (
  <Dialog
    open
    wide
    onOpenChange={(open) => (open ? undefined : props.onClose())}
    title={texts.symbolDialog.title}
    lead={texts.symbolDialog.lead}
  >
    <SymbolPicker onPick={props.onPick} />
  </Dialog>
)
