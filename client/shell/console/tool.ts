// What every dialog of the console gets.
import type { Room } from './useRoom.ts'

export type ToolProps = {
  readonly room: Room
  readonly session: string
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}
