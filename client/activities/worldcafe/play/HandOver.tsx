// Three points that a table leaves for the next group: three fields that save themselves, and what is seen of them.
import { useId } from 'react'
import type { Handover } from '#shared/activities/worldcafe/records.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { SavedChip } from '#client/shell/SavedChip.tsx'
import { countCharacters } from '#client/ui/countCharacters.ts'
import { TextArea } from '#client/ui/TextArea.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import css from './HandOver.module.css'
import { texts } from './texts.ts'
import { usePoint } from './useLine.ts'

const MAX = 140
const words = texts.handover

type At = { readonly step: string; readonly table: string; readonly round: number }

const Point = (props: At & { point: number; kept: string }) => {
  const { text, type, code } = usePoint({ ...props, max: MAX })
  const error =
    countCharacters(text) > MAX ? words.tooLong : code === undefined ? undefined : sentenceFor(code)
  return (
    <TextArea
      label={words.point(props.point + 1)}
      value={text}
      onChange={type}
      max={MAX}
      rows={2}
      error={error}
    />
  )
}

export const HandOver = (props: At & { kept: Handover['points'] }) => {
  const { kept, ...at } = props
  const sees = useId()
  return (
    <fieldset className={css.points} aria-describedby={sees}>
      <legend className={css.legend}>{words.lead}</legend>
      {kept.map((point, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a point is its place
        <Point key={index} {...at} point={index} kept={point} />
      ))}
      <WhoSees soft id={sees}>
        {words.sees}
      </WhoSees>
      <div>
        <SavedChip />
      </div>
    </fieldset>
  )
}
