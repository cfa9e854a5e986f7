// The facilitator's tools under the programme, each in a dialog of its own: four in sight, calling everybody, and a menu.
import { useState, type ComponentType } from 'react'
import { Icon, type IconName } from '#client/ui/Icon.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { Bin } from './Bin.tsx'
import { DisplayTool } from './DisplayTool.tsx'
import { displayTexts } from '../display/texts.ts'
import { EndDialog } from './EndDialog.tsx'
import { CopyDialog } from './paper/CopyDialog.tsx'
import { KitDialog } from './paper/KitDialog.tsx'
import { Facts } from './Facts.tsx'
import { Parked } from './Parked.tsx'
import { ProgrammeDialog } from './ProgrammeDialog.tsx'
import { Refused } from './Refused.tsx'
import { ReportDialog } from './ReportDialog.tsx'
import { ScriptBook } from './ScriptBook.tsx'
import { Spotlight } from './Spotlight.tsx'
import { consoleTexts } from './texts.ts'
import type { ToolProps } from './tool.ts'
import { useCall } from './useCall.ts'
import type { Room } from './useRoom.ts'
import css from './Tools.module.css'

type Tool = { readonly icon: IconName; readonly label: string; readonly dialog: ComponentType<ToolProps> }

const texts = consoleTexts.tools

const spotlight: Tool = { icon: 'screen', label: texts.spotlight, dialog: Spotlight }
const parked: Tool = { icon: 'speech', label: texts.parked, dialog: Parked }
const report: Tool = { icon: 'download', label: texts.report, dialog: ReportDialog }
const programme: Tool = { icon: 'grip', label: consoleTexts.plan.heading, dialog: ProgrammeDialog }
const bin: Tool = { icon: 'bin', label: texts.bin, dialog: Bin }
const facts: Tool = { icon: 'question', label: texts.facts, dialog: Facts }
const script: Tool = { icon: 'page', label: texts.script, dialog: ScriptBook }
const kit: Tool = { icon: 'print', label: texts.kit, dialog: KitDialog }
const copy: Tool = { icon: 'check', label: texts.copy, dialog: CopyDialog }
const display: Tool = { icon: 'eye', label: displayTexts.title, dialog: DisplayTool }
const end: Tool = { icon: 'lock', label: texts.end, dialog: EndDialog }

/** The four that are used most stand in sight, the others in the menu. */
const during = {
  inSight: [spotlight, parked, report, programme],
  inMenu: [bin, facts, script, kit, copy, display, end],
} as const
const afterwards = {
  inSight: [report, copy, facts, bin],
  inMenu: [programme, script, kit, display],
} as const

export const Tools = ({ room, session }: { room: Room; session: string }) => {
  const [open, setOpen] = useState<Tool>()
  const ended = room.now.endedAt !== null
  const { inSight, inMenu } = ended ? afterwards : during
  const { call, code } = useCall()
  const Chosen = open?.dialog
  return (
    <section aria-label={texts.heading}>
      <ul className={css.tools}>
        {inSight.map((tool) => (
          <li key={tool.label}>
            <button type="button" className={css.tool} onClick={() => setOpen(tool)}>
              <Icon name={tool.icon} size={20} />
              <span>{tool.label}</span>
            </button>
          </li>
        ))}
        {room.step && !ended ? (
          <li className={css.call}>
            <button type="button" className={css.tool} onClick={call}>
              <Icon name="people" size={20} />
              <span>{consoleTexts.bar.call}</span>
            </button>
          </li>
        ) : null}
        <li>
          <Menu
            label={texts.more}
            trigger={
              <button type="button" className={css.tool}>
                <Icon name="more" size={20} />
                <span>{texts.more}</span>
              </button>
            }
            items={inMenu.map((tool) => ({
              id: tool.label,
              label: tool.label,
              icon: tool.icon,
              onSelect: () => setOpen(tool),
            }))}
          />
        </li>
      </ul>
      <Refused code={code} onTable />
      {Chosen ? (
        <Chosen room={room} session={session} open onOpenChange={(on) => setOpen(on ? open : undefined)} />
      ) : null}
    </section>
  )
}
