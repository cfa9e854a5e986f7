// Nothing hidden leaves: for every registered activity, kind, stage and viewer, and the proof that this would notice.
import { describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import type { Activity } from '#shared/kernel/activity.ts'
import { leaks, life, transcript } from './canary.ts'
import { cases, CANARY, loosened, standings, written } from './stage.ts'
import { cellKey, fileOf, reviewedTable, tableOf } from './who-sees.ts'

const activities = [...registry.values()].filter(({ kinds }) => Object.keys(kinds).length > 0)
const isHidden = (activity: Activity, kind: string, stage: string, name: string): boolean =>
  reviewedTable(activity).sights.get(cellKey(kind, stage, name)) !== 'all'

describe.each(activities.map((activity) => [activity.name, activity] as const))('%s', (_, activity) => {
  test('[V9] shows every kind at every stage to exactly those of the reviewed table', async () => {
    await expect(tableOf(registry, activity)).toMatchFileSnapshot(fileOf(activity))
  })

  test('[V10] lets no hidden text out in any welcome, frame or own frame', () => {
    expect(leaks(registry, activity, reviewedTable(activity))).toEqual([])
  })

  test('[V17] lets no hidden text out of what has no author, also not to who wrote it', () => {
    expect(leaks(registry, activity, reviewedTable(activity), false)).toEqual([])
  })

  test('[V11] sends byte for byte the same to everyone else when the hidden text is another', () => {
    for (const { kind, stage } of cases(activity))
      for (const [name, standing] of Object.entries(standings)) {
        if (!isHidden(activity, kind, stage, name)) continue
        const [one, other] = [CANARY, 'ANDERS'].map((text) => {
          const rec = written(activity, kind, text, reviewedTable(activity).shown.get(kind))
          return transcript(life(registry, activity, stage, [rec]), rec, standing)
        })
        expect(one).toBe(other)
      }
  })

  test('[V12] would be caught: every policy that is loosened makes the check of hidden text red', () => {
    const reviewed = reviewedTable(activity)
    for (const { kind, stage } of cases(activity)) {
      const closed = Object.keys(standings).filter((name) => isHidden(activity, kind, stage, name))
      const copy = loosened(registry, activity, { kind, stage, to: 'all' })
      const ofKind = cases(activity).filter((one) => one.kind === kind)
      const found = leaks(copy.registry, copy.activity, reviewed, true, ofKind)
      expect(found.sort()).toEqual(closed.map((name) => cellKey(kind, stage, name)).sort())
    }
  })

  test('[V13] would be caught: a mask that lets everything through makes the check of hidden text red', () => {
    const reviewed = reviewedTable(activity)
    for (const kind of Object.keys(activity.kinds)) {
      const closed = cases(activity).filter(
        (one) =>
          one.kind === kind &&
          Object.keys(standings).some((name) => isHidden(activity, kind, one.stage, name)),
      )
      const copy = loosened(registry, activity, { unmask: kind })
      const found = leaks(copy.registry, copy.activity, reviewed)
      expect(found.length > 0).toBe(closed.length > 0)
    }
  })
})

test('[V14] every activity with records has a reviewed table of all its kinds and stages', () => {
  expect(activities.map(({ name }) => name)).toContain('dilemmas')
  for (const activity of activities) {
    const seen = cases(activity).length * Object.keys(standings).length
    expect(reviewedTable(activity).sights.size).toBe(seen)
  }
})
