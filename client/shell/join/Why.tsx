// An explanation that opens under its question.
import type { ReactNode } from 'react'
import css from './Why.module.css'

export const Why = ({ question, children }: { question: string; children: ReactNode }) => (
  <details className={css.why}>
    <summary className={css.question}>{question}</summary>
    <div className={css.answer}>{children}</div>
  </details>
)
