// Every screen with a way to help names a heading that the manual has.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { readManual } from '#shared/help/read.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { helpAnchor } from '#client/shell/console/stages.ts'
import { helpPlaces } from '#client/shell/help/places.ts'

const headings = new Set(
  readManual(readFileSync(`${import.meta.dirname}/../../docs/handleiding.md`, 'utf8')).flatMap((block) =>
    block.type === 'heading' ? [block.id] : [],
  ),
)

const stages = [...registry.values()]
  .filter(({ name }) => name !== SESSION)
  .flatMap(({ name, stages: all }) => all.map((stage) => [name, stage] as const))

test.each(stages)('[HE2] %s at %s', (activity, stage) => {
  expect(headings).toContain(helpAnchor(activity, stage))
})

test.each(Object.entries(helpPlaces))('[HE2] the screen %s', (_, anchor) => {
  expect(headings).toContain(anchor)
})
