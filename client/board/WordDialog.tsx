// A word on paper that one cuts out oneself, or a geeltje; also to change one's own.
import { useId, useState } from 'react'
import type { ColourName } from '#shared/board/colours.ts'
import { drawNote, drawWord } from '#shared/board/draw.ts'
import { wordShape } from '#shared/board/letters.ts'
import { noteShape } from '#shared/board/notes.ts'
import { MOST_TEXT } from '#shared/board/pieces.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import { useDraft } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { Colours } from './Colours.tsx'
import css from './Editor.module.css'
import { boardTexts as texts } from './texts.ts'

export type Written = 'word' | 'note'

const WIDE = { word: 300, note: 200 } as const

const Preview = ({ sort, text, colour }: { sort: Written; text: string; colour: ColourName }) => {
  const id = useId()
  const { width, height } = sort === 'note' ? noteShape(text) : wordShape(text)
  const wide = WIDE[sort]
  const high = (height / width) * wide
  return (
    <svg
      className={css.preview}
      viewBox={`${-wide / 2 - 6} ${-high / 2 - 6} ${wide + 12} ${high + 18}`}
      aria-hidden="true"
      // oxlint-disable-next-line react/no-danger -- the text in the drawing is escaped by draw.ts
      dangerouslySetInnerHTML={{
        __html: sort === 'note' ? drawNote(text, wide) : drawWord(id, text, colour, wide),
      }}
    />
  )
}

/** What is typed stays on this device, under the name `draft`, until it lies on the board. */
export const WordDialog = (props: {
  sort: Written
  draft: string
  /** the one that is changed; absent for a new one */
  word?: { readonly text: string; readonly colour: ColourName } | undefined
  sees: string
  /** resolves with whether it was kept */
  onLay: (text: string, colour: ColourName) => Promise<boolean>
  onClose: () => void
}) => {
  const { sort, word } = props
  const words = texts[`${sort}Dialog`]
  const most = MOST_TEXT[sort]
  const [text, setText, clear] = useDraft(props.draft, word?.text ?? '')
  const [colour, setColour] = useState<ColourName>(word?.colour ?? 'geel')
  const [asked, setAsked] = useState(false)
  const said = cleanText(text.replaceAll(/\s+/g, ' '))
  const wrong = said === '' ? words.fill : said.length > most ? words.tooLong : undefined
  const lay = (): void => {
    setAsked(true)
    if (wrong !== undefined) return announce(wrong, 'alert')
    clear()
    void props.onLay(said, colour).then((kept) => {
      // Not lost: it stands in the field again the next time.
      if (!kept) setText(said)
    })
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
        max={most}
        rows={sort === 'note' ? 3 : 1}
        whoSees={props.sees}
        {...(asked && wrong !== undefined && { error: wrong })}
      />
      {sort === 'word' ? (
        <Colours of="paper" legend={texts.wordDialog.paper} value={colour} onChange={setColour} />
      ) : null}
      {said === '' ? null : <Preview sort={sort} text={said.slice(0, most)} colour={colour} />}
    </Dialog>
  )
}
