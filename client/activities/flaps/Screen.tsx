// The flaps on the projector: counts in the silence, then the sheets; a pair or a group that the facilitator shows large.
import { Message } from '#client/shell/screen/Message.tsx'
import type { ViewProps } from '#client/shell/views.ts'
import { GroupLarge } from './screen/GroupLarge.tsx'
import { Overview } from './screen/Overview.tsx'
import { PairLarge } from './screen/PairLarge.tsx'
import { Silent } from './screen/Silent.tsx'
import { texts } from './screen/texts.ts'
import { useArriving } from './useArriving.ts'
import { useGroups, usePairs, useShown } from './useFlaps.ts'

export default function FlapsScreen({ step, stage }: ViewProps) {
  const pairs = usePairs(step)
  const groups = useGroups(step)
  const { on, page } = useShown(step)
  const arriving = useArriving(stage)
  const [first] = pairs
  if (!first) return <Message title={texts.nothing} lead={texts.wait} />
  if (stage === 'silent') return <Silent step={step} pairs={pairs} />
  const group = groups.find(({ id }) => id === on)
  if (group) return <GroupLarge key={group.id} step={step} group={group} page={page} />
  const pair = pairs.find(({ id }) => id === on) ?? (pairs.length === 1 ? first : undefined)
  if (!pair) return <Overview step={step} pairs={pairs} />
  return <PairLarge key={pair.id} step={step} stage={stage} pair={pair} page={page} arriving={arriving} />
}
