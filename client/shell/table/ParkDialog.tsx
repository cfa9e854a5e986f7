// The parking place: something important that is not for now.
import { nanoid } from 'nanoid'
import { useState } from 'react'
import { SESSION } from '#shared/kernel/facts.ts'
import type { ParkedData } from '#shared/activities/session/records.ts'
import { useAct, useDraft, useKind, useMe, useNow, useStatus } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { sentenceFor } from '../errors.ts'
import { SavedChip } from '../SavedChip.tsx'
import { tableTexts } from './texts.ts'
import css from './Dialogs.module.css'

const MAX = 280
const DRAFT = 'park'
const { parking } = tableTexts

export const ParkDialog = ({ onClose }: { onClose: () => void }) => {
  const act = useAct()
  const me = useMe()?.id
  const named = useNow()?.names ?? false
  const waits = useStatus().pending > 0
  const parked = useKind<ParkedData>(SESSION, 'parked')
  const [text, setText] = useDraft(DRAFT)
  const [error, setError] = useState<string>()
  const say = (sentence: string | undefined): void => {
    setError(sentence)
    if (sentence !== undefined) announce(sentence, 'alert')
  }
  const put = async (): Promise<void> => {
    if (text.trim() === '') return say(parking.empty)
    if (text.trim().length > MAX) return say(parking.tooLong)
    const outcome = await act(SESSION, 'park', { id: nanoid(12), text }, { draft: DRAFT })
    if (!outcome.ok) return say(sentenceFor(outcome.code))
    say(undefined)
    announce(parking.putDown)
  }
  const takeBack = async (id: string): Promise<void> => {
    const outcome = await act(SESSION, 'unpark', { id })
    if (!outcome.ok) say(sentenceFor(outcome.code))
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={parking.title}
      lead={parking.lead}
      actions={
        <Button kind="doe" wide onClick={() => void put()}>
          {parking.put}
        </Button>
      }
    >
      {parked.length === 0 ? null : (
        <div>
          <h3 className={css.small}>{parking.here}</h3>
          <ul className={css.notes}>
            {parked.map(({ id, by, data }) => (
              <li key={id} className={css.note}>
                <Geeltje id={id} text={data.text} straight />
                {by === me ? (
                  <Button icon="bin" onClick={() => void takeBack(id)}>
                    {parking.takeBack}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      )}
      <TextArea
        label={parking.label}
        value={text}
        onChange={(typed) => {
          setText(typed)
          setError(undefined)
        }}
        max={MAX}
        whoSees={named ? parking.seesNamed : parking.sees}
        {...(waits && { status: <SavedChip /> })}
        {...(error !== undefined && { error })}
      />
    </Dialog>
  )
}
