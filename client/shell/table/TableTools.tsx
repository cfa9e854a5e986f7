// The tools in the corner of every step: the parking place, and a small menu.
import { useContext } from 'react'
import { IconButton } from '#client/ui/IconButton.tsx'
import { Menu, type MenuItem } from '#client/ui/Menu.tsx'
import { helpItem } from '../help/helpItem.tsx'
import { helpPlaces } from '../help/places.ts'
import { tableTexts } from './texts.ts'
import { ToolsContext, type Tool } from './tools.ts'
import css from './TableTools.module.css'

const inMenu: readonly Exclude<Tool, 'park'>[] = ['me', 'own', 'display', 'privacy', 'access', 'leave']

export const TableTools = () => {
  const open = useContext(ToolsContext)
  if (!open) return null
  const items = inMenu.map((tool): MenuItem => ({
    id: tool,
    label: tableTexts[tool],
    onSelect: () => open(tool),
  }))
  return (
    <>
      <button
        type="button"
        className={css.park}
        aria-label={tableTexts.park}
        title={tableTexts.park}
        onClick={() => open('park')}
      >
        <span className={css.sign} aria-hidden="true">
          P
        </span>
      </button>
      <Menu
        label={tableTexts.menu}
        trigger={<IconButton icon="more" label={tableTexts.menu} on="table" />}
        items={[...items, helpItem(helpPlaces.partake)]}
      />
    </>
  )
}
