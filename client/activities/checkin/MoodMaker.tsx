// Choosing a weather, and then a word with it.
import { MOST_WORD, weathers, type Mood } from '#shared/activities/checkin/records.ts'
import { weatherNames } from '#shared/activities/checkin/texts.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { SavedChip } from '#client/shell/SavedChip.tsx'
import { useAutosave } from '#client/shell/useAutosave.ts'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Field } from '#client/ui/Field.tsx'
import { PictureChoice } from '#client/ui/PictureChoice.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import css from './MoodMaker.module.css'
import { texts } from './texts.ts'
import type { MoodHand } from './useMood.ts'
import { WeatherMark } from './WeatherMark.tsx'

const options = weathers.map((value) => ({
  value,
  label: weatherNames[value],
  picture: <WeatherMark weather={value} />,
}))

type Props = { readonly step: string; readonly hand: MoodHand; readonly sees: string; readonly as?: string }

const Word = ({ step, hand, kept, sees, as }: Props & { kept: Mood }) => {
  const { text, type, code } = useAutosave({
    step,
    cmd: 'mood.lay',
    draft: hand.draft,
    kept: kept.word,
    max: MOST_WORD,
    inputOf: (word) => hand.inputOf({ word }),
    as,
  })
  return (
    <Field
      label={texts.write.word}
      hint={texts.write.wordHint}
      value={text}
      onChange={type}
      maxLength={MOST_WORD}
      whoSees={sees}
      status={<SavedChip />}
      {...(code !== undefined && { error: sentenceFor(code) })}
    />
  )
}

/** `sees` is the true sentence of who sees what is chosen; `as` the person without a device for whom it is. */
export const MoodMaker = (props: Props) => {
  const { hand } = props
  return (
    <Sheet>
      <div className={css.maker}>
        <PictureChoice
          legend={texts.write.legend}
          value={hand.mine?.data.weather ?? null}
          options={options}
          onChange={hand.choose}
        />
        {hand.mine ? <Word {...props} kept={hand.mine.data} /> : null}
        {hand.code === undefined ? null : <ErrorText>{sentenceFor(hand.code)}</ErrorText>}
      </div>
    </Sheet>
  )
}
