// Two to five leaves of one sheet; arrow keys go from leaf to leaf.
import type { ReactNode } from 'react'
import { Tabs as Radix } from 'radix-ui'
import css from './Tabs.module.css'

export interface Tab {
  readonly id: string
  readonly label: ReactNode
  readonly content: ReactNode
}

/** `label` names the row of tabs. */
export function Tabs(props: {
  label: string
  tabs: readonly Tab[]
  value: string
  onChange: (id: string) => void
}) {
  return (
    <Radix.Root value={props.value} onValueChange={props.onChange} className={css.tabs}>
      <Radix.List className={css.list} aria-label={props.label}>
        {props.tabs.map((tab) => (
          <Radix.Trigger key={tab.id} value={tab.id} className={css.tab}>
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {props.tabs.map((tab) => (
        <Radix.Content key={tab.id} value={tab.id} className={css.leaf}>
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}
