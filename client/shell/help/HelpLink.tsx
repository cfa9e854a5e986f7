// The way from a screen to the place in the manual that tells about it.
import { Icon } from '#client/ui/Icon.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import css from './HelpLink.module.css'
import { helpAddress } from './places.ts'
import { helpTexts as texts } from './texts.ts'

/** Opens beside what one is doing, so that nothing of it is lost. `anchor` is the name of a heading, `page` where the manual is. */
export const HelpLink = ({ anchor, page }: { anchor: string; page?: string }) => (
  <a className={css.link} href={helpAddress(anchor, page)} target="_blank" rel="noreferrer">
    <Icon name="question" size={20} />
    <span>
      {texts.here}
      <VisuallyHidden> ({texts.newTab})</VisuallyHidden>
    </span>
  </a>
)
