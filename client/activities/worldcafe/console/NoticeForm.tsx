// One line for all tables, on the phones and on the projector, until it is taken away.
import { useEffect, useRef, useState } from 'react'
import { cleanText } from '#shared/kernel/fields.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { focusTitle } from '#client/shell/focusTitle.ts'
import { useDraft } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { useNotice } from '../useCafe.ts'
import css from './Console.module.css'
import { liveTexts } from './texts-live.ts'

const texts = liveTexts.notice
const MOST = 200

/** Only a button as long as there is no message; `quiet`: then nothing at all. */
export const NoticeForm = ({ step, quiet = false }: { step: string; quiet?: boolean }) => {
  const now = useNotice(step)
  const [text, setText, clear] = useDraft(`notice:${step}`)
  const [open, setOpen] = useState(false)
  const [error, setError] = useState<string>()
  const [run, code] = useDo()
  const writing = useRef<HTMLTextAreaElement>(null)
  const writes = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (open) writing.current?.focus()
  }, [open])
  /** What was pressed is gone by then. */
  const keepFocus = (): void => {
    requestAnimationFrame(() => (writes.current ? writes.current.focus() : focusTitle()))
  }
  const close = (): void => {
    setOpen(false)
    keepFocus()
  }
  const takeAway = async (): Promise<void> => {
    if (await run(step, 'notice.set', { text: '' })) keepFocus()
  }
  const send = async (): Promise<void> => {
    if (cleanText(text) === '') return setError(texts.fill)
    setError(undefined)
    if (!(await run(step, 'notice.set', { text }))) return
    clear()
    close()
    announce(texts.sent)
  }
  const write = (
    <Button ref={writes} icon="speech" onClick={() => setOpen(true)}>
      {now === '' ? texts.write : texts.other}
    </Button>
  )
  if (now === '' && !open) return quiet ? null : write
  return (
    <div className={css.notice}>
      <p className={css.grow}>
        {now === '' ? null : (
          <>
            <b>{texts.now}</b> {now}
          </>
        )}
      </p>
      {now === '' ? null : <Button onClick={() => void takeAway()}>{texts.away}</Button>}
      {open ? null : write}
      {open ? (
        <div className={css.wide}>
          <TextArea
            ref={writing}
            label={texts.label}
            hint={texts.hint}
            value={text}
            onChange={setText}
            max={MOST}
            rows={2}
            whoSees={texts.sees}
            error={error}
          />
          <div className={css.row}>
            <Button icon="speech" onClick={() => void send()}>
              {texts.send}
            </Button>
            <Button onClick={close}>{texts.stop}</Button>
          </div>
        </div>
      ) : null}
      <Refused code={code} />
    </div>
  )
}
