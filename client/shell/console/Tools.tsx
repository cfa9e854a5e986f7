// The facilitator's tools under the programme, each in a dialog of its own.
import { useState, type ComponentType } from 'react'
import { Icon, type IconName } from '#client/ui/Icon.tsx'
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

const during: readonly Tool[] = [
  { icon: 'screen', label: texts.spotlight, dialog: Spotlight },
  { icon: 'speech', label: texts.parked, dialog: Parked },
]

const always: readonly Tool[] = [
  { icon: 'download', label: texts.report, dialog: ReportDialog },
  { icon: 'grip', label: consoleTexts.plan.heading, dialog: ProgrammeDialog },
  { icon: 'bin', label: texts.bin, dialog: Bin },
  { icon: 'question', label: texts.facts, dialog: Facts },
  { icon: 'print', label: texts.script, dialog: ScriptBook },
  { icon: 'print', label: texts.kit, dialog: KitDialog },
  { icon: 'check', label: texts.copy, dialog: CopyDialog },
  { icon: 'eye', label: displayTexts.title, dialog: DisplayTool },
  { icon: 'lock', label: texts.end, dialog: EndDialog },
]

export const Tools = ({ room, session }: { room: Room; session: string }) => {
  const [open, setOpen] = useState<string>()
  const ended = room.now.endedAt !== null
  const tools = ended ? always.filter(({ dialog }) => dialog !== EndDialog) : [...during, ...always]
  const { call, code } = useCall()
  const Chosen = tools.find(({ label }) => label === open)?.dialog
  return (
    <section aria-label={texts.heading}>
      <ul className={css.tools}>
        {room.step && !ended ? (
          <li className={css.whole}>
            <button type="button" className={css.tool} onClick={call}>
              <Icon name="people" size={20} />
              <span>{consoleTexts.bar.call}</span>
            </button>
          </li>
        ) : null}
        {tools.map(({ icon, label }) => (
          <li key={label}>
            <button type="button" className={css.tool} onClick={() => setOpen(label)}>
              <Icon name={icon} size={20} />
              <span>{label}</span>
            </button>
          </li>
        ))}
      </ul>
      <Refused code={code} onTable />
      {Chosen ? (
        <Chosen room={room} session={session} open onOpenChange={(on) => setOpen(on ? open : undefined)} />
      ) : null}
    </section>
  )
}
