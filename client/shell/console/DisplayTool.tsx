// The display settings of the facilitator's device, with how to set the projector.
import { DisplayDialog } from '../display/DisplayDialog.tsx'
import type { ToolProps } from './tool.ts'

export const DisplayTool = ({ onOpenChange }: ToolProps) => (
  <DisplayDialog sound projector onClose={() => onOpenChange(false)} />
)
