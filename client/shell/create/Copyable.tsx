// A code or link that must be kept, with a button that copies it.
import { useState } from 'react'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { madeTexts } from './texts.ts'
import css from './MadePage.module.css'

/** The button says that it copied, and when the browser refuses, what to do instead. */
export const Copyable = (props: { label: string; why?: string; value: string }) => {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(props.value)
      setState('copied')
      announce(madeTexts.copied)
    } catch {
      setState('refused')
      announce(madeTexts.noCopy, 'alert')
    }
  }
  return (
    <div className={css.copyable}>
      <h3 className={css.label}>{props.label}</h3>
      {props.why === undefined ? null : <p className={css.why}>{props.why}</p>}
      <div className={css.value}>
        <code className={css.text}>{props.value}</code>
        <span className={css.button}>
          <Button {...(state === 'copied' && { icon: 'check' as const })} onClick={() => void copy()}>
            {state === 'copied' ? madeTexts.copied : madeTexts.copy}
            <VisuallyHidden>: {props.label}</VisuallyHidden>
          </Button>
        </span>
      </div>
      {state === 'refused' ? <p className={css.why}>{madeTexts.noCopy}</p> : null}
    </div>
  )
}
