// One's own name and side, to look at and to change.
import { useState } from 'react'
import { sides } from '#shared/content/sides.ts'
import type { MetaData } from '#shared/activities/session/records.ts'
import { SESSION, type SideId } from '#shared/kernel/facts.ts'
import { useAct, useMe, useNames, useNow, useRecord } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Field } from '#client/ui/Field.tsx'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { join } from '../api.ts'
import { apiSentence } from '../apiErrors.ts'
import { sentenceFor } from '../errors.ts'
import { codeOf, joinKeyOf } from '../join/device.ts'
import { joinTexts } from '../join/texts.ts'
import { tableTexts } from './texts.ts'

const cards = sides.map(({ id, label }) => ({ value: id, label }))

/** A name is outside the log: joining again with the same key replaces it. Not possible on a device without the code. */
export const MeDialog = ({ session, onClose }: { session: string; onClose: () => void }) => {
  const act = useAct()
  const me = useMe()
  const names = useNames()
  const named = useNow()?.names ?? false
  const askSide = useRecord<MetaData>('meta')?.data.askSide ?? false
  const code = codeOf(session)
  const known = names[me?.id ?? ''] ?? ''
  const [name, setName] = useState(known)
  const [side, setSide] = useState<SideId>(me?.person?.side ?? 'geen')
  const [error, setError] = useState<string>()
  const fail = (sentence: string): void => {
    setError(sentence)
    announce(sentence, 'alert')
  }
  const save = async (): Promise<void> => {
    if (side !== me?.person?.side) {
      const outcome = await act(SESSION, 'person.side', { side })
      if (!outcome.ok) return fail(sentenceFor(outcome.code))
    }
    if (code !== undefined && name.trim() !== '' && name.trim() !== known) {
      const answer = await join({ code, joinKey: joinKeyOf(session), name: name.trim() })
      if (!answer.ok) return fail(apiSentence(answer.code))
    }
    announce(tableTexts.mine.saved)
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={tableTexts.mine.title}
      actions={
        <Button kind="doe" wide onClick={() => void save()}>
          {tableTexts.save}
        </Button>
      }
    >
      {code === undefined ? null : (
        <Field
          label={joinTexts.name}
          value={name}
          onChange={setName}
          maxLength={40}
          autoComplete="given-name"
          whoSees={named ? joinTexts.nameSeenByAll : joinTexts.nameSeenByLeader}
        />
      )}
      {askSide ? (
        <RadioCards legend={joinTexts.side} value={side} options={cards} onChange={setSide} columns={2} />
      ) : null}
      {error === undefined ? null : <ErrorText>{error}</ErrorText>}
    </Dialog>
  )
}
