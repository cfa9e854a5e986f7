// Nothing hidden leaves as a live preview: for every registered activity, and the proof that this would notice.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import type { Activity, Policy } from '#shared/kernel/activity.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { shaken } from '../fuzz/activity.ts'
import { slips } from '../server/session/slips.ts'
import { reached, tooWide } from './live.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const withIt = (activity: Activity): Registry => new Map([...registry, [activity.name, activity]])

test.each([...registry.values()].map((activity) => [activity.name, activity] as const))(
  '[L9] %s shows no preview to who would not be shown what it becomes, nor where something is unsigned',
  (_, activity) => {
    expect(tooWide(registry, activity)).toEqual([])
  },
)

describe.each([
  ['shaken', shaken, 'sketch'],
  ['slips', slips, 'draw'],
] as const)('the check on %s', (_, activity, name) => {
  const loosened = (stage: string, to: Policy): Activity => {
    const live = activity.live[name]
    if (!live) throw new Error('no preview')
    return { ...activity, live: { [name]: { ...live, see: { ...live.see, [stage]: to } } } }
  }

  test('[L9] hears what is shown', () => {
    expect(reached(withIt(activity), activity)).toBeGreaterThan(5)
  })

  test('[L9] would be red for every policy that shows more than the record', () => {
    const [first, ...later] = activity.stages
    const all = ['facilitator', 'author', 'same table', 'other table', 'participants', 'screen']
    const found = (stage: string, to: Policy) => {
      const copy = loosened(stage, to)
      return tooWide(withIt(copy), copy)
    }
    expect(found(first, 'all')).toEqual(expect.arrayContaining(all.map((id) => `${name}/${first}/${id}`)))
    expect(found(first, 'table')).toEqual(
      expect.arrayContaining([`${name}/${first}/author`, `${name}/${first}/same table`]),
    )
    expect(found(first, 'owner')).toContain(`${name}/${first}/facilitator`)
    for (const to of ['author', 'none'] as const) expect(found(later[0] ?? '', to)).toEqual([])
  })
})

test('[L9] would be red where something is written unsigned, however open it is', () => {
  const { write } = slips.commands
  if (!write) throw new Error('no command')
  const open: Activity = { ...slips, commands: { write: { ...write, during: ['open'] } } }
  expect(tooWide(withIt(slips), slips)).toEqual([])
  expect(tooWide(withIt(open), open)).toContain('draw/open/same table')
})
