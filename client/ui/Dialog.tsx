// A sheet that lies over the table for one question. Focus stays inside and goes back afterwards to what opened it.
import { type ReactNode, useRef } from 'react'
import { Dialog as Radix } from 'radix-ui'
import { Icon } from './Icon.tsx'
import { openerNow } from './opener.ts'
import { uiTexts } from './texts.ts'
import css from './Dialog.module.css'

export interface DialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  /** one sentence under the title, read with it */
  lead?: ReactNode
  children?: ReactNode
  /** the buttons at the end */
  actions?: ReactNode
  wide?: boolean
}

const toTitle = (): void => {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus()
}

/** Radix's own overlay is left out: it writes a style element, which the content policy refuses. */
export function Dialog(props: DialogProps) {
  const opener = useRef<Element | null>(null)
  const described = props.lead === undefined ? { 'aria-describedby': undefined } : {}
  return (
    <Radix.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Radix.Portal>
        <div className={css.ground} data-dialog="">
          <Radix.Content
            className={css.sheet}
            data-wide={props.wide ?? false}
            onOpenAutoFocus={() => {
              opener.current = openerNow()
            }}
            onCloseAutoFocus={() => {
              // This comes a moment after the sheet has gone: whoever went on by then is not called back.
              if (document.activeElement !== document.body) return
              if (opener.current instanceof HTMLElement) opener.current.focus()
              // It opened by itself, or what opened it has gone; first the page may say where that is now.
              setTimeout(toTitle)
            }}
            {...described}
          >
            <div className={css.head}>
              <Radix.Title className={css.title}>{props.title}</Radix.Title>
              <Radix.Close className={css.close} aria-label={uiTexts.close} title={uiTexts.close}>
                <Icon name="close" size={24} />
              </Radix.Close>
            </div>
            {props.lead === undefined ? null : (
              <Radix.Description className={css.lead}>{props.lead}</Radix.Description>
            )}
            {props.children}
            {props.actions === undefined ? null : <div className={css.actions}>{props.actions}</div>}
          </Radix.Content>
        </div>
      </Radix.Portal>
    </Radix.Root>
  )
}
