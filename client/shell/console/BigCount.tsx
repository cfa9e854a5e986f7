// A number in Young with its words beside it.
import css from './BigCount.module.css'

export const BigCount = ({ n, words }: { n: number; words: string }) => (
  <p className={css.count}>
    <b>{n}</b> {words}
  </p>
)
