// What the tile begins with: a symbol, a photo of one's own, or only a word.
import { useState } from 'react'
import { sentenceFor } from '#client/shell/errors.ts'
import { PhotoField } from '#client/shell/images/PhotoField.tsx'
import { useSitting } from '#client/shell/sitting.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Tabs } from '#client/ui/Tabs.tsx'
import { useDraft } from '#client/sync/react.ts'
import css from './TileMaker.module.css'
import { SymbolPicker } from '#client/board/symbols/SymbolPicker.tsx'
import { makerTexts as texts } from './texts.ts'
import { draftKey, type TileMaker } from './useTileMaker.ts'

const MOST_WORD = 40

/** `onLaid` when there is something on the tile. */
export const Begin = (props: { step: string; maker: TileMaker; sees: string; onLaid: () => void }) => {
  const { step, maker, sees, onLaid } = props
  const [way, setWay] = useState('symbol')
  const [missing, setMissing] = useState(false)
  const { session, token } = useSitting()
  const draft = draftKey(step, maker.person, 'word')
  const [word, setWord] = useDraft(draft, maker.mine?.data.word ?? '')
  const lay = (...given: Parameters<TileMaker['lay']>): void => {
    void maker.lay(...given)
    onLaid()
  }
  const layWord = (): void => {
    const clean = word.trim()
    setMissing(clean === '')
    if (clean === '') return announce(texts.wordMissing, 'alert')
    setWord(clean)
    lay({ word: clean, symbol: null, image: null, alt: '' }, draft)
  }
  const tabs = [
    {
      id: 'symbol',
      label: texts.symbol,
      content: (
        <SymbolPicker
          chosen={maker.mine?.data.symbol ?? null}
          onPick={(symbol) => lay({ symbol, image: null, alt: '' })}
        />
      ),
    },
    {
      id: 'photo',
      label: texts.photo,
      content: (
        <PhotoField
          session={session}
          token={token}
          photo={null}
          onPhoto={(photo) => photo && lay({ image: photo.id, symbol: null, alt: '' })}
          alt=""
          onAlt={() => undefined}
          whoSees={sees}
        />
      ),
    },
    {
      id: 'word',
      label: texts.word,
      content: (
        <div className={css.word}>
          <Field
            label={texts.wordLabel}
            hint={texts.wordHint}
            value={word}
            onChange={setWord}
            onEnter={layWord}
            maxLength={MOST_WORD}
            {...(missing && word.trim() === '' && { error: texts.wordMissing })}
          />
          <Button onClick={layWord}>{texts.wordLay}</Button>
        </div>
      ),
    },
  ]
  return (
    <div className={css.ways}>
      <Tabs label={texts.ways} tabs={tabs} value={way} onChange={setWay} />
      {maker.code === undefined ? null : <ErrorText>{sentenceFor(maker.code)}</ErrorText>}
    </div>
  )
}
