// Making a tile: first what is on it, then why. What was chosen lies above as it will lie on the table.
import { useEffect, useRef, useState } from 'react'
import type { Tile as TileData } from '#shared/activities/moodboard/records.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { photoTexts } from '#client/shell/images/texts.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { Begin } from './Begin.tsx'
import { makerTexts as texts } from './texts.ts'
import { Tile } from './Tile.tsx'
import css from './TileMaker.module.css'
import { TileText } from './TileText.tsx'
import { useTileMaker } from './useTileMaker.ts'

const MOST = { because: 140, word: 40, alt: 200 } as const

/** `sees` is the true sentence of who sees what is made; `as` the person without a device for whom it is made. */
export const TileMaker = ({ step, sees, as }: { step: string; sees: string; as?: PersonId }) => {
  const maker = useTileMaker(step, as)
  const { mine } = maker
  const [again, setAgain] = useState(false)
  const why = useRef<HTMLTextAreaElement>(null)
  const begin = useRef<HTMLDivElement>(null)
  const goTo = useRef<'why' | 'begin'>(undefined)
  const choosing = mine === undefined || again
  // What had the focus makes place; it goes to where the work goes on, once that is there.
  useEffect(() => {
    if (goTo.current === 'why' && !choosing) why.current?.focus()
    else if (goTo.current === 'begin' && choosing)
      begin.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
    else return
    goTo.current = undefined
  }, [choosing])
  const show = (what: 'why' | 'begin'): void => {
    goTo.current = what
    setAgain(what === 'begin')
  }
  const take = async (): Promise<void> => {
    goTo.current = 'begin'
    if (await maker.take()) announce(texts.taken)
  }
  if (choosing)
    return (
      <div className={css.maker} ref={begin}>
        <Sheet>
          <Begin
            step={step}
            maker={maker}
            sees={sees}
            onLaid={() => {
              show('why')
              announce(texts.laid)
            }}
          />
        </Sheet>
        {mine ? (
          <div className={css.back}>
            <Button icon="left" onClick={() => show('why')}>
              {texts.back}
            </Button>
          </div>
        ) : null}
      </div>
    )
  const text = { step, maker, kept: mine.data, whoSees: sees, as }
  return (
    <div className={css.maker}>
      <section className={css.lies} aria-label={texts.yours}>
        <div className={css.tile}>
          <Tile id={mine.id} tile={mine.data} />
        </div>
        <div className={css.buttons}>
          <Button icon="turn" onClick={() => show('begin')}>
            {texts.other}
          </Button>
          <Button icon="bin" onClick={() => void take()}>
            {texts.take}
          </Button>
        </div>
        {maker.code === undefined ? null : <ErrorText>{sentenceFor(maker.code)}</ErrorText>}
      </section>
      <Sheet>
        <div className={css.texts}>
          <TileText
            {...text}
            ref={why}
            field="because"
            max={MOST.because}
            label={texts.because}
            hint={texts.becauseHint}
          />
          {mine.data.image === null ? null : (
            <TileText {...text} field="alt" max={MOST.alt} label={photoTexts.alt} hint={photoTexts.altHint} />
          )}
          <TileText {...text} field="word" max={MOST.word} {...wordWords(mine.data)} />
        </div>
      </Sheet>
    </div>
  )
}

const wordWords = ({ symbol, image }: TileData): { label: string; hint: string } =>
  symbol === null && image === null
    ? { label: texts.wordLabel, hint: texts.wordHint }
    : { label: texts.wordAlso, hint: texts.wordAlsoHint }
