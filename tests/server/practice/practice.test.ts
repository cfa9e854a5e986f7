// Practice sessions on a running server: the twelve come, play all of a programme, and nothing of it stays.
import { afterEach, describe, expect, test } from 'vitest'
import type { ReportFile } from '#shared/report/document.ts'
import type { StartOptions } from '#server/start.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { newSession, Site, type Made } from '../client.ts'
import { Facilitator } from './facilitator.ts'

const paces = { real: 1_000, fast: 2 }
const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.close()
})

const site = async (more: StartOptions = {}): Promise<Site> => {
  const made = await Site.open({ paces, ...more })
  open.push(made)
  return made
}

const practise = (where: Site, template: string): Promise<Made> =>
  where.make({ meta: { ...newSession.meta, practice: true }, programme: { template } })

const lead = async (where: Site, { token }: Made): Promise<Facilitator> => {
  const one = new Facilitator(where.server.url, token)
  open.push(one)
  await one.device.waitFor(({ me }) => me !== undefined)
  return one
}

const report = async (where: Site, { id, token }: Made): Promise<ReportFile> => {
  const answer = await where.get(`/api/v1/sessions/${id}/report/json`, { authorization: `Bearer ${token}` })
  return (await answer.json()) as ReportFile
}

describe('a practice session', () => {
  test.each([
    ['koploper', ['moodboard-beelden', 'volgorde', 'wereldcafe-oogst', 'flaps-geeltjes', 'afspraken']],
    ['afbakening', ['aanbod-vakjes', 'afbakening-besluiten', 'afspraken']],
  ])('[PR5] plays from the lobby to the report when somebody only goes on: %s', async (template, sets) => {
    const refused: unknown[] = []
    const log = (event: string, facts: object = {}): void => {
      if (event === 'practice-refused' || event === 'practice-not-in') refused.push(facts)
    }
    const where = await site({ log })
    const made = await practise(where, template)
    const me = await lead(where, made)
    await me.must(SESSION, 'practice.pace', { fast: true })
    await me.play()
    expect(me.people).toBe(12)
    expect(refused).toEqual([])
    const file = await report(where, made)
    for (const name of sets)
      expect([name, file.data.find((set) => set.name === name)?.rows.length ?? 0]).not.toEqual([name, 0])
  })
})
