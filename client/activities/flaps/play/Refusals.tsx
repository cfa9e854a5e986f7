// Notes that the server did not take: they stay readable, to try again or to throw away.
import type { SheetId } from '#shared/activities/flaps/records.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { Said } from '#client/ui/Said.tsx'
import { texts } from '../texts.ts'
import { useRules } from '../useFlaps.ts'
import { useSlips } from '../useSlips.ts'
import css from './Play.module.css'

const words = texts.silent

/** `as` is the person without a device for whom they were written. */
export const Refusals = (props: {
  step: string
  stage: string
  pair: string
  sheet: SheetId
  as?: string
}) => {
  const { step, stage, pair, sheet, as } = props
  const { sign, closed } = useRules(step)
  const { slips, write, bin } = useSlips(step, sign, stage === 'silent')
  const here = slips.filter(
    (slip) => slip.refused !== undefined && slip.as === as && slip.pair === pair && slip.sheet === sheet,
  )
  if (here.length === 0) return null
  const again = (id: string, text: string): void => {
    bin(id)
    void write({ pair, sheet, text }, as)
  }
  return (
    <ul className={css.own}>
      {here.map(({ id, text, refused }) => (
        <li key={id} className={css.refused}>
          <Geeltje id={id} text={text} straight />
          <Said as="div" kind="alert">
            <ErrorText>
              {words.refused} {closed ? words.closed : refused === undefined ? '' : sentenceFor(refused)}
            </ErrorText>
          </Said>
          <span className={css.buttons}>
            <Button onClick={() => again(id, text)}>{words.again}</Button>
            <Button icon="bin" onClick={() => bin(id)}>
              {words.bin}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  )
}
