// The way back at the top left of the phone.
import { Icon } from './Icon.tsx'
import css from './BackLink.module.css'

/** A button of 44 px high that looks like a line of text. */
export function BackLink({ children, onClick }: { children: string; onClick: () => void }) {
  return (
    <button type="button" className={css.back} onClick={onClick}>
      <Icon name="left" size={22} />
      {children}
    </button>
  )
}
