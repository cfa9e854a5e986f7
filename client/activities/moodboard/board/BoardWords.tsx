// The words of a board: what it is called, why, and what there is to see on it.
import { useId } from 'react'
import type { Board } from '#shared/activities/moodboard/records.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { useAutosave } from '#client/shell/useAutosave.ts'
import { Field } from '#client/ui/Field.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import css from '#client/board/Editor.module.css'
import { boardTexts as texts } from './texts.ts'

const words = texts.words

export const MOST = { title: 60, because: 140, alt: 400 } as const

/** One of the three texts, kept a moment after the last key. */
export const useBoardWord = (step: string, board: string, kept: Board, field: keyof Board) =>
  useAutosave({
    step,
    cmd: 'board.describe',
    draft: `board:${step}:${field}`,
    kept: kept[field],
    max: MOST[field],
    inputOf: (text) => ({ id: board, [field]: text }),
  })

const errorOf = (word: ReturnType<typeof useBoardWord>, field: keyof Board): { error?: string } => {
  if (word.text.trim().length > MOST[field]) return { error: words.tooLong }
  return word.code === undefined ? {} : { error: sentenceFor(word.code) }
}

export const BoardWords = (props: {
  step: string
  board: string
  kept: Board
  shared: boolean
  sees: string
}) => {
  const { step, board, kept, shared, sees } = props
  const title = useBoardWord(step, board, kept, 'title')
  const because = useBoardWord(step, board, kept, 'because')
  const alt = useBoardWord(step, board, kept, 'alt')
  const heading = useId()
  return (
    <section className={css.sheet} aria-labelledby={heading}>
      <h2 className={css.heading} id={heading}>
        {words.title}
      </h2>
      <TextArea
        label={words.because}
        hint={shared ? words.becauseHintShared : words.becauseHint}
        value={because.text}
        onChange={because.type}
        max={MOST.because}
        rows={2}
        whoSees={sees}
        {...errorOf(because, 'because')}
      />
      <Field
        label={words.titleOf}
        optional
        value={title.text}
        onChange={title.type}
        {...errorOf(title, 'title')}
      />
      <TextArea
        label={words.alt}
        hint={words.altHint}
        value={alt.text}
        onChange={alt.type}
        max={MOST.alt}
        rows={2}
        {...errorOf(alt, 'alt')}
      />
    </section>
  )
}
