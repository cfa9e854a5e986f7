// One sheet of the form with its question on top.
import type { ReactNode } from 'react'
import { Sheet } from '#client/ui/Sheet.tsx'
import type { Plan, Problems } from './plan.ts'
import css from './CreateForm.module.css'

export type PartProps = {
  readonly plan: Plan
  readonly edit: (change: Partial<Plan>) => void
  readonly problems: Problems
}

export const Part = ({ title, children }: { title?: string; children: ReactNode }) => (
  <Sheet as="section" {...(title !== undefined && { label: title })}>
    <div className={css.part}>
      {title === undefined ? null : <h2 className={css.title}>{title}</h2>}
      {children}
    </div>
  </Sheet>
)
