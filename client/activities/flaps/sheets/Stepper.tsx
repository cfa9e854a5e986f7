// Minus, the stickers, and plus, for one thing that can be weighed.
import type { Laying } from '#client/shell/useLaying.ts'
import { texts } from '../texts.ts'
import { Icon } from '#client/ui/Icon.tsx'
import css from './Stepper.module.css'
import { Stickers } from './Stickers.tsx'

const words = texts.weigh

export const Stepper = (props: { target: string; name: string; dots: Laying }) => {
  const { target, name, dots } = props
  const n = dots.on(target)
  return (
    <div className={css.stepper}>
      <button
        type="button"
        className={css.step}
        aria-label={words.less(name)}
        aria-disabled={n === 0 || undefined}
        onClick={() => dots.less(target)}
      >
        <Icon name="minus" size={24} />
      </button>
      <span className={css.here}>
        <Stickers n={n} empty={n === 0 ? 1 : 0} />
      </span>
      <button
        type="button"
        className={css.step}
        aria-label={words.more(name)}
        aria-disabled={dots.left === 0 || undefined}
        onClick={() => dots.more(target)}
      >
        <Icon name="plus" size={24} />
      </button>
    </div>
  )
}
