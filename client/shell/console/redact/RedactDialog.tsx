// Looking through the texts for what may point to somebody: what was found one by one, and what people look up themselves.
import { useState } from 'react'
import type { FrozenData, NowData } from '#shared/kernel/facts.ts'
import { useRecord } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Said } from '#client/ui/Said.tsx'
import { Own } from './Own.tsx'
import { redactTexts as texts } from './texts.ts'
import { useFound } from './useFound.ts'
import { Veiled } from './Veiled.tsx'
import { Walk } from './Walk.tsx'
import css from './Redact.module.css'

type Props = { session: string; open: boolean; onOpenChange: (open: boolean) => void }

const Inside = ({ session }: { session: string }) => {
  const { found, failed, again } = useFound(session)
  const [said, say] = useState('')
  const ended = useRecord<NowData>('now')?.data.endedAt != null
  const done = (says: string): void => {
    say(says)
    announce(says)
    again()
  }
  if (failed)
    return (
      <Said as="div" kind="alert" className={css.part}>
        <ErrorText>{texts.failed}</ErrorText>
        <Button onClick={again}>{texts.retry}</Button>
      </Said>
    )
  if (!found) return <Said>{texts.loading}</Said>
  return (
    <>
      {ended ? null : <p>{texts.beforeEnd}</p>}
      {said === '' ? null : <p className={css.done}>{said}</p>}
      <Walk found={found} onDone={done} />
      <Own session={session} onDone={done} />
      <Veiled onDone={done} />
      <section className={css.part}>
        <h3>{texts.photos}</h3>
        <p>{texts.photosLead}</p>
      </section>
    </>
  )
}

export const RedactDialog = ({ session, open, onOpenChange }: Props) => {
  const final = useRecord<FrozenData>('frozen') !== undefined
  return (
    <Dialog wide open={open} onOpenChange={onOpenChange} title={texts.title} lead={texts.lead}>
      {final ? <p>{texts.final}</p> : <Inside session={session} />}
    </Dialog>
  )
}
