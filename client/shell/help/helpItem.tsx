// The way to help as a line of a menu, where a page has no room for a link.
import type { MenuItem } from '#client/ui/Menu.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { helpAddress } from './places.ts'
import { helpTexts as texts } from './texts.ts'

/** Opens beside what one is doing. `anchor` is the name of a heading, `page` where the manual is. */
export const helpItem = (anchor: string, page?: string): MenuItem => ({
  id: 'help',
  label: (
    <>
      {texts.here}
      <VisuallyHidden> ({texts.newTab})</VisuallyHidden>
    </>
  ),
  icon: 'question',
  newTab: helpAddress(anchor, page),
})
