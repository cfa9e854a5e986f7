// The three lines that a table brings home, each in a field that saves itself.
import { useId } from 'react'
import { HARVEST_LINE, whats, type What } from '#shared/activities/worldcafe/records.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { SavedChip } from '#client/shell/SavedChip.tsx'
import { countCharacters } from '#client/ui/countCharacters.ts'
import { TextArea } from '#client/ui/TextArea.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { useHarvest } from '../useCafe.ts'
import css from './Play.module.css'
import { texts } from './texts.ts'
import { useHarvestLine } from './useLine.ts'

const words = texts.harvest

const Line = (props: { step: string; table: string; what: What; kept: string }) => {
  const { text, type, code } = useHarvestLine({ ...props, max: HARVEST_LINE })
  const tooLong = countCharacters(text) > HARVEST_LINE ? texts.handover.tooLong : undefined
  return (
    <TextArea
      {...words.fields[props.what]}
      value={text}
      onChange={type}
      max={HARVEST_LINE}
      rows={2}
      error={tooLong ?? (code === undefined ? undefined : sentenceFor(code))}
    />
  )
}

/** `scribe`: this person is expected to write. */
export const HarvestFields = (props: { step: string; table: string; scribe: boolean }) => {
  const { step, table, scribe } = props
  const sees = useId()
  const harvest = useHarvest(step, table)
  return (
    <fieldset className={css.fields} aria-describedby={sees}>
      <legend className={css.legend}>{scribe ? words.scribeYou : words.scribe}</legend>
      {whats.map((what) => (
        <Line key={what} step={step} table={table} what={what} kept={harvest?.[what] ?? ''} />
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
