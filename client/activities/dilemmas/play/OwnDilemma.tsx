// A dilemma of one's own, put before the facilitator; and what one sent before.
import { nanoid } from 'nanoid'
import { useState } from 'react'
import type * as z from 'zod/mini'
import type { OwnDilemma as OwnData } from '#shared/activities/dilemmas/records.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { useDraftFields } from '#client/shell/useDraftFields.ts'
import { useAct, useKind, useMe } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { playTexts } from '../texts.ts'
import css from './OwnDilemma.module.css'

const { own } = playTexts
const MOST = 3
const MAX_TENSION = 240
const names = ['title', 'tension', 'left', 'right'] as const
type Name = (typeof names)[number]
const empty: Readonly<Record<Name, string>> = { title: '', tension: '', left: '', right: '' }

export const OwnDilemma = (props: { step: string; open: boolean; onOpenChange: (open: boolean) => void }) => {
  const { step } = props
  const act = useAct()
  const me = useMe()?.id
  const mine = useKind<z.output<typeof OwnData>>(step, 'proposal').filter(({ by }) => by === me)
  const { fields: typed, set, clear } = useDraftFields(`own:${step}`, empty)
  const [tried, setTried] = useState(false)
  const [error, setError] = useState<string>()
  const problem = (name: Name): { error?: string } => {
    if (name === 'tension' && typed.tension.length > MAX_TENSION) return { error: own.tooLong }
    return tried && typed[name].trim() === '' ? { error: own.fill } : {}
  }
  const send = async (): Promise<void> => {
    setTried(true)
    if (names.some((name) => typed[name].trim() === '') || typed.tension.length > MAX_TENSION)
      return announce(own.fill)
    const outcome = await act(step, 'propose', { id: nanoid(12), ...typed })
    if (!outcome.ok) {
      const sentence = outcome.code === 'full' ? own.full : sentenceFor(outcome.code)
      setError(sentence)
      return announce(sentence, 'alert')
    }
    clear()
    setTried(false)
    setError(undefined)
    announce(own.sent)
  }
  return (
    <Dialog
      open={props.open}
      onOpenChange={props.onOpenChange}
      title={own.title}
      lead={own.lead}
      actions={
        <Button
          kind="doe"
          wide
          {...(mine.length >= MOST && { notPossible: own.full })}
          onClick={() => void send()}
        >
          {own.propose}
        </Button>
      }
    >
      {mine.map(({ id, data }) => (
        <div key={id} className={css.mine}>
          <Geeltje id={id} text={`${data.title}\n${data.tension}`} straight foot={own.waits} />
          <Button onClick={() => void act(step, 'withdraw', { proposal: id })}>{own.withdraw}</Button>
        </div>
      ))}
      <Field
        label={own.name}
        hint={own.nameHint}
        value={typed.title}
        onChange={(text) => set('title', text)}
        maxLength={60}
        {...problem('title')}
      />
      <TextArea
        label={own.tension}
        hint={own.tensionHint}
        value={typed.tension}
        onChange={(text) => set('tension', text)}
        max={MAX_TENSION}
        {...problem('tension')}
      />
      <Field
        label={own.left}
        value={typed.left}
        onChange={(text) => set('left', text)}
        maxLength={32}
        {...problem('left')}
      />
      <Field
        label={own.right}
        value={typed.right}
        onChange={(text) => set('right', text)}
        maxLength={32}
        {...problem('right')}
      />
      {error === undefined ? null : <ErrorText>{error}</ErrorText>}
      <WhoSees soft>{own.sees}</WhoSees>
    </Dialog>
  )
}
