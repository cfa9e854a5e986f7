// Every screen with a way to help names a heading that the manual has.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { readManual } from '#shared/help/read.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { helpAnchor } from '#client/shell/console/stages.ts'
import { helpPlaces } from '#client/shell/help/places.ts'
import { helpRoutes } from './help-routes.ts'

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

test('[HE6] every route of the app says where its page leads for help, or why it does not', () => {
  const app = readFileSync(`${import.meta.dirname}/../../client/shell/App.tsx`, 'utf8')
  const paths = [...app.matchAll(/<Route path="([^"]+)"/g)].map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(10)
  expect(Object.keys(helpRoutes).toSorted()).toEqual(paths.toSorted())
})
