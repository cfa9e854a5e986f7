// A word on paper that one cuts out oneself; also to change one's own word.
import { useId, useState } from 'react'
import { drawWord } from '#shared/activities/moodboard/draw.ts'
import type { ColourName } from '#shared/activities/moodboard/colours.ts'
import { wordShape } from '#shared/activities/moodboard/letters.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import { useDraft } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { Colours } from './Colours.tsx'
import css from './Editor.module.css'
import { boardTexts as texts } from './texts.ts'

const words = texts.wordDialog
const MOST = 40

const Preview = ({ text, colour }: { text: string; colour: ColourName }) => {
  const id = useId()
  const { width, height } = wordShape(text)
  const wide = 300
  const high = (height / width) * wide
  return (
    <svg
      className={css.preview}
      viewBox={`${-wide / 2 - 6} ${-high / 2 - 6} ${wide + 12} ${high + 18}`}
      aria-hidden="true"
      // oxlint-disable-next-line react/no-danger -- the text in the drawing is escaped by draw.ts
      dangerouslySetInnerHTML={{ __html: drawWord(id, text, colour, wide) }}
    />
  )
}

/** What is typed stays on this device, under the name `draft`, until it lies on the board. */
export const WordDialog = (props: {
  draft: string
  word?: { readonly text: string; readonly colour: ColourName }
  sees: string
  onLay: (text: string, colour: ColourName) => void
  onClose: () => void
}) => {
  const { word } = props
  const [text, setText, clear] = useDraft(props.draft, word?.text ?? '')
  const [colour, setColour] = useState<ColourName>(word?.colour ?? 'geel')
  const [asked, setAsked] = useState(false)
  const said = cleanText(text.replaceAll(/\s+/g, ' '))
  const wrong = said === '' ? words.fill : said.length > MOST ? words.tooLong : undefined
  const lay = (): void => {
    setAsked(true)
    if (wrong !== undefined) return announce(wrong)
    clear()
    props.onLay(said, colour)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : props.onClose())}
      title={word ? words.titleChange : words.title}
      actions={
        <Button kind="doe" onClick={lay}>
          {word ? words.keep : words.lay}
        </Button>
      }
    >
      <TextArea
        label={words.label}
        hint={words.hint}
        value={text}
        onChange={setText}
        max={MOST}
        rows={1}
        whoSees={props.sees}
        {...(asked && wrong !== undefined && { error: wrong })}
      />
      <Colours of="paper" legend={words.paper} value={colour} onChange={setColour} />
      {said === '' ? null : <Preview text={said.slice(0, MOST)} colour={colour} />}
    </Dialog>
  )
}
