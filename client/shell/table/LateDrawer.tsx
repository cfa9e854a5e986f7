// What this device sent but came too late: nothing typed is thrown away without a person saying so.
import { nanoid } from 'nanoid'
import { useState, useSyncExternalStore } from 'react'
import { SESSION, type FrozenData } from '#shared/kernel/facts.ts'
import { useAct, useLate, useRecord } from '#client/sync/react.ts'
import type { LateRefusal } from '#client/sync/store.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { sentenceFor } from '../errors.ts'
import { labelOfLate, mattersLate, parkable, textOfLate } from './late.ts'
import { tableTexts } from './texts.ts'
import { forgetTooLate, onTooLate, tooLate } from './tooLate.ts'
import css from './Dialogs.module.css'

const { late: texts } = tableTexts
const keyOf = ({ entry }: LateRefusal): string => `${entry.client} ${entry.n}`

const LateOne = ({ late, final, onDone }: { late: LateRefusal; final: boolean; onDone: () => void }) => {
  const act = useAct()
  const [error, setError] = useState<string>()
  const text = textOfLate(late)
  const park = async (words: string): Promise<void> => {
    const outcome = await act(SESSION, 'park', { id: nanoid(12), text: parkable(words) })
    if (outcome.ok) return onDone()
    setError(sentenceFor(outcome.code))
    announce(sentenceFor(outcome.code), 'alert')
  }
  return (
    <div className={css.late}>
      {text === undefined ? <p>{labelOfLate(late)}</p> : <Geeltje id={keyOf(late)} text={text} straight />}
      {error === undefined ? null : <ErrorText>{error}</ErrorText>}
      <div className={css.row}>
        {text === undefined ? (
          <Button onClick={onDone}>{texts.keep}</Button>
        ) : (
          <>
            {final ? null : <Button onClick={() => void park(text)}>{texts.park}</Button>}
            <Button kind="danger" icon="bin" onClick={onDone}>
              {texts.bin}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

/** Closing it by hand puts it away until the next refresh; what is in it stays. */
export const LateDrawer = () => {
  const [late, dismiss] = useLate()
  const final = useRecord<FrozenData>('frozen') !== undefined
  const [seen, setSeen] = useState(0)
  const shown = late.filter(mattersLate)
  const labels = useSyncExternalStore(onTooLate, tooLate)
  return (
    <Dialog
      open={shown.length > seen || labels.length > 0}
      onOpenChange={() => {
        setSeen(shown.length)
        forgetTooLate()
      }}
      title={texts.title}
      lead={final ? sentenceFor('frozen') : texts.lead}
    >
      {labels.map((label) => (
        <div key={label} className={css.late}>
          <p>{label}</p>
          <div className={css.row}>
            <Button onClick={forgetTooLate}>{texts.keep}</Button>
          </div>
        </div>
      ))}
      {shown.map((one) => (
        <LateOne key={keyOf(one)} late={one} final={final} onDone={() => dismiss(one)} />
      ))}
    </Dialog>
  )
}
