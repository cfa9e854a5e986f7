// The mark of how it is with an agreement: a tick, a half, a cross, a question.
import type { Kept } from '#shared/activities/scope/records.ts'
import { Icon, type IconName } from '#client/ui/Icon.tsx'

const icons: Readonly<Record<Kept, IconName>> = {
  kept: 'check',
  partly: 'minus',
  not: 'close',
  unknown: 'question',
}

/** Only a picture: the word stands beside it. */
export const KeptMark = ({ state, size = 22 }: { state: Kept; size?: string | number }) => (
  <Icon name={icons[state]} size={size} />
)
