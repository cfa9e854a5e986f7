// Asked once, after drawing: what there is to see, for who cannot see it.
import type { Board } from '#shared/activities/moodboard/records.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { MOST, useBoardWord } from './BoardWords.tsx'
import { boardTexts as texts } from './texts.ts'

const words = texts.askDialog

/** It is kept while it is typed; closing loses nothing. */
export const AskDialog = (props: { step: string; board: string; kept: Board; onClose: () => void }) => {
  const alt = useBoardWord(props.step, props.board, props.kept, 'alt')
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : props.onClose())}
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <Button onClick={props.onClose}>{words.later}</Button>
          <Button kind="doe" onClick={props.onClose}>
            {words.keep}
          </Button>
        </>
      }
    >
      <TextArea
        label={texts.words.alt}
        hint={texts.words.altHint}
        value={alt.text}
        onChange={alt.type}
        max={MOST.alt}
        rows={3}
      />
    </Dialog>
  )
}
