// In the lobby: a first, harmless task. Pick a picture and see it appear; skipping is as good.
import { nanoid } from 'nanoid'
import { useRef, useState } from 'react'
import { pictures, type TriedData } from '#shared/activities/session/records.ts'
import { practice } from '#shared/content/symbols/practice.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { useOwn } from '#client/activities/moodboard/useMoodboard.ts'
import { useAct, useMe } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { PictureChoice } from '#client/ui/PictureChoice.tsx'
import { Said } from '#client/ui/Said.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { sentenceFor } from '../errors.ts'
import { SavedChip } from '../SavedChip.tsx'
import { PracticePicture } from './PracticePicture.tsx'
import { tryTexts as texts } from './texts.ts'
import css from './TryOut.module.css'

const options = pictures.map((value) => ({
  value,
  label: practice[value].name,
  picture: <PracticePicture picture={value} />,
}))

export const TryOut = () => {
  const act = useAct()
  const me = useMe()?.id
  const mine = useOwn<TriedData>(SESSION, 'tried', me)
  const [fresh] = useState(() => nanoid(12))
  const [code, setCode] = useState<ErrorCode>()
  const [said, say] = useState<string>()
  const [skipped, skip] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const run = async (cmd: string, input: unknown): Promise<boolean> => {
    const outcome = await act(SESSION, cmd, input)
    setCode(outcome.ok ? undefined : outcome.code)
    return outcome.ok
  }
  const pick = (picture: TriedData['picture']): void => {
    say(texts.picked(practice[picture].name))
    void run('try.pick', { id: mine?.id ?? fresh, picture })
  }
  // The button that was used makes place, so the focus goes to the title of this part.
  const drop = (): void => {
    say(texts.dropped)
    void run('try.drop', {})
    title.current?.focus()
  }
  const turn = (away: boolean): void => {
    say(away ? texts.skipped : undefined)
    skip(away)
    title.current?.focus()
  }
  return (
    <Sheet as="section" label={texts.title}>
      <div className={css.part}>
        <h2 className={css.title} ref={title} tabIndex={-1}>
          {texts.title}
        </h2>
        {skipped ? null : (
          <>
            <p>{texts.lead}</p>
            <PictureChoice
              legend={texts.legend}
              value={mine?.data.picture ?? null}
              options={options}
              onChange={pick}
            />
            <WhoSees soft icon="eye">
              {texts.sees}
            </WhoSees>
          </>
        )}
        <Said>{said}</Said>
        {code === undefined ? null : <ErrorText>{sentenceFor(code)}</ErrorText>}
        {skipped ? (
          <Button onClick={() => turn(false)}>{texts.again}</Button>
        ) : mine ? (
          <div className={css.mine}>
            <Button icon="bin" onClick={drop}>
              {texts.drop}
            </Button>
            <SavedChip />
          </div>
        ) : (
          <Button onClick={() => turn(true)}>{texts.skip}</Button>
        )}
      </div>
    </Sheet>
  )
}
