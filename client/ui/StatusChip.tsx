// What happened to what you wrote, or that a fiche divides the group: icon and words in a round chip.
import type { FicheMark } from './fiche.ts'
import { Icon } from './Icon.tsx'
import { cx } from './cx.ts'
import { uiTexts } from './texts.ts'
import css from './StatusChip.module.css'

export type Status =
  | { kind: 'saved'; text?: string }
  | { kind: 'waiting'; count: number }
  | { kind: 'failed'; onRetry: () => void }
  | { kind: 'divided'; mark: FicheMark; text?: string }
  | { kind: 'plain'; text: string }

/** Stands at the "wie ziet dit?" line, never in a toast. Failed is a button that tries again. */
export function StatusChip({ status }: { status: Status }) {
  switch (status.kind) {
    case 'saved':
      return (
        <span className={cx(css.chip, css.saved)}>
          <Icon name="check" size={20} /> {status.text ?? uiTexts.saved}
        </span>
      )
    case 'waiting':
      return (
        <span className={cx(css.chip, css.waiting)}>
          <Icon name="clock" size={20} /> {uiTexts.waiting(status.count)}
        </span>
      )
    case 'failed':
      return (
        <button type="button" className={cx(css.chip, css.failed)} onClick={status.onRetry}>
          <Icon name="warning" size={20} /> {uiTexts.failed}
        </button>
      )
    case 'divided':
      return (
        <span className={cx(css.chip, css.divided)} data-fiche={status.mark}>
          <Icon name="cord" size={20} /> {status.text ?? uiTexts.divided}
        </span>
      )
    case 'plain':
      return <span className={cx(css.chip, css.plain)}>{status.text}</span>
  }
}
