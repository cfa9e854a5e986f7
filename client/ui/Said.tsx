// Words that answer what somebody does on this page, and are read aloud when they come: the only status beside the voice.
import type { ReactNode } from 'react'

/**
 * An `alert` says what went wrong, and breaks in. For what others do, what the room does and what comes by itself, take
 * `useSaid`: the voice puts those in order and says little of them.
 */
export function Said(props: {
  kind?: 'own' | 'alert'
  as?: 'p' | 'div' | 'span'
  className?: string | undefined
  children?: ReactNode
}) {
  const { kind = 'own', as: Element = 'p', className, children } = props
  return (
    <Element role={kind === 'alert' ? 'alert' : 'status'} className={className}>
      {children}
    </Element>
  )
}
