// What somebody without a device says, done by the facilitator: notes in silence, stickers in the weighing.
import type { ProxyProps } from '#client/shell/console/proxyEntries.ts'
import { ProxyDots } from './ProxyDots.tsx'
import { ProxyNotes } from './ProxyNotes.tsx'

export default function ProxyEntry({ step, stage, person }: ProxyProps) {
  return stage === 'weigh' ? (
    <ProxyDots step={step} person={person} />
  ) : (
    <ProxyNotes step={step} person={person} />
  )
}
