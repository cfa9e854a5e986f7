// Preparing alone without a server: Case 2, what is durable, two tabs, and what is wiped.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import type { DataSet, Report } from '#shared/report/document.ts'
import { writeHtml } from '#shared/report/html.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { soloReport } from '#shared/solo/report.ts'
import { memoryStorage } from '#client/sync/storage.ts'
import { startServer } from '#server/start.ts'
import { rehearse } from '#tests/rehearsal/rehearse.ts'
import { readScenario } from '#tests/rehearsal/scenario.ts'
import { playCase2, THOUGHTS } from './case2.ts'
import { SoloDevice, type Tab } from './device.ts'

const AT = '2026-11-29T10:00:00+01:00'
const case2 = `${import.meta.dirname}/../../rehearsal/case2.json`

let device: SoloDevice
let id: string

beforeEach(async () => {
  device = new SoloDevice()
  id = await device.begin()
})

const reportOf = async (): Promise<Report> =>
  soloReport(registry, (await device.host(id)).records, 'Mijn eerste', AT)

const rowsOf = (report: Report, name: string): DataSet['rows'] =>
  report.data.find((set) => set.name === name)?.rows ?? []

const overTheServer = async (): Promise<readonly DataSet[]> => {
  const out = mkdtempSync(join(tmpdir(), 'solo-'))
  const server = await startServer()
  try {
    const read = readScenario(case2)
    if (!read.ok) throw new Error(read.problem)
    await rehearse(server.url, read.scenario, out, () => undefined, server.store)
    return (JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report).data
  } finally {
    await server.close()
    rmSync(out, { recursive: true })
  }
}

describe('Case 2', () => {
  test('[ON1] gives the numbers of Case 2, under a title that says that one person prepared', async () => {
    const tab = await device.tab(id).joined()
    const stops = await playCase2(tab)
    expect(stops).toEqual([
      'dilemmas.meet',
      'dilemmas.silent',
      'dilemmas.revealed',
      'conversation.shared',
      'supply.alone',
      'supply.reflect',
      'scope.alone',
      'scope.points',
      'agreements.make',
    ])
    const report = await reportOf()
    expect(report.title).toBe('Voorbereiding van 1 persoon')
    const cells = rowsOf(report, 'aanbod-vakjes')
    expect(cells).toHaveLength(65)
    const text = writeHtml(report)
    expect(text).toContain('45 van 65')
    expect(rowsOf(report, 'vragen').map((row) => row[2])).toEqual(['ja', 'ja', 'nee', 'nee'])
    expect(text.split('niet besproken')).toHaveLength(3)
    const places = rowsOf(report, 'volgorde').map((row) => [row[1], row[4], row[5]])
    expect(places.slice(0, 3)).toEqual([
      ['D', 1, 'nee'],
      ['E', 2, 'nee'],
      ['B', 3, 'nee'],
    ])
    expect(places.slice(3).map((row) => row.slice(1))).toEqual(Array.from({ length: 3 }, () => [4, 'ja']))
    for (const thought of Object.values(THOUGHTS)) expect(text).toContain(thought)
    // Only in the sentence that it was made without one.
    expect(text.replaceAll(/"data:[^"]*"/g, '').match(/\bde groep/gi)).toEqual(['de groep'])
    expect(text).not.toMatch(/Kendall|kanten/i)
    const tables = report.data.map((set) => `${set.name}: ${set.title}`).join()
    expect(tables).not.toMatch(/per kant|kanten|de groep/)
  })

  test('[ON2] makes the same tables of the supply as the same answers over a server', async () => {
    const tab = await device.tab(id).joined()
    await playCase2(tab)
    const here = (await reportOf()).data.filter(({ name }) => /^aanbod-(vakjes|taken)/.test(name))
    const there = (await overTheServer()).filter(({ name }) => /^aanbod-(vakjes|taken)/.test(name))
    expect(here.length).toBeGreaterThan(0)
    expect(here).toEqual(there)
  })

  test('[ON3] goes back the way it came, past stages in which there is nothing for one person', async () => {
    const tab = await device.tab(id).joined()
    const stops = await playCase2(tab)
    const back: string[] = []
    while (await tab.go(-1)) back.push(`${tab.activity}.${tab.place.stage ?? ''}`)
    expect(back).toEqual(stops.slice(0, -1).toReversed())
    const passed = ['dilemmas.chosen', 'conversation.silent', 'supply.laid', 'supply.done', 'scope.compare']
    expect(back.filter((stop) => passed.includes(stop))).toEqual([])
  })
})

describe('on this device', () => {
  test('[ON4] nothing is acknowledged before it is kept, and what cannot be kept says so and waits', async () => {
    const tab = await device.tab(id).joined()
    await tab.go(1)
    device.store.full = true
    const done = tab.sync.act(SESSION, 'next', { from: tab.place })
    await expect.poll(() => tab.sync.store.pieces.status.stuck).toBe(true)
    expect(tab.sync.store.pieces.status.pending).toBe(1)
    expect((await device.host(id)).seq).toBe(device.store.rows.get(id)?.preparation.seq)
    expect(tab.place.stage).toBe('meet')
    device.store.full = false
    await expect(done).resolves.toEqual({ ok: true })
    expect(tab.sync.store.pieces.status).toMatchObject({ stuck: false, pending: 0 })
  })

  test('[ON5] after a crash everything is back, also what waited and the log that became one whole', async () => {
    const storage = memoryStorage()
    const tab = await device.tab(id, storage).joined()
    await tab.go(1)
    await tab.go(1)
    const { step } = tab.place
    for (let n = 0; n < 250; n += 1)
      await tab.must(step ?? '', 'rank', { id: 'b1', order: n % 2 === 0 ? ['D', 'E'] : ['E', 'D', 'B'] })
    expect(device.store.rows.get(id)?.tail.length).toBeLessThan(200)
    device.store.full = true
    void tab.sync.act(step ?? '', 'rank', { id: 'b1', order: ['B'] })
    await expect.poll(() => tab.sync.store.pieces.status.stuck).toBe(true)
    tab.sync.suspend()
    device.store.full = false
    const again = await device.tab(id, storage).joined()
    await expect
      .poll(() => again.records.of(step ?? '', 'ballot').map(({ data }) => data))
      .toEqual([{ order: ['B'] }])
    await expect
      .poll(async () => (await device.host(id)).records.of(step ?? '', 'ballot')[0]?.data)
      .toEqual({ order: ['B'] })
  })

  test('[ON6] two tabs write in one log: nothing is lost, and each follows the other', async () => {
    const one = await device.tab(id).joined()
    const other = await device.tab(id).joined()
    await one.go(1)
    await expect.poll(() => other.place).toEqual(one.place)
    const park = (tab: Tab, text: string) => tab.must(SESSION, 'park', { id: text, text })
    const texts = Array.from({ length: 20 }, (_, index) => `t${index}`)
    await Promise.all(texts.map((text, index) => park(index % 2 === 0 ? one : other, text)))
    for (const tab of [one, other])
      await expect
        .poll(() =>
          tab.records
            .of(SESSION, 'parked')
            .map((rec) => rec.id)
            .sort(),
        )
        .toEqual([...texts].sort())
    const { tail } = device.store.rows.get(id) ?? { tail: [] }
    expect(tail.map(({ seq }) => seq)).toEqual(tail.map((_, index) => (tail[0]?.seq ?? 0) + index))
  })

  test('[ON6] a tab that was behind the whole log begins again from it', async () => {
    const one = await device.tab(id).joined()
    const other = await device.tab(id).joined()
    await one.go(1)
    await one.go(1)
    const step = one.place.step ?? ''
    for (let n = 0; n < 210; n += 1)
      await one.must(step, 'rank', { id: 'b1', order: n % 2 === 0 ? ['D'] : ['E', 'D'] })
    await expect.poll(() => other.records.of(step, 'ballot')[0]?.data).toEqual({ order: ['E', 'D'] })
    await other.must(step, 'rank', { id: 'b1', order: ['B'] })
    await expect.poll(() => one.records.of(step, 'ballot')[0]?.data).toEqual({ order: ['B'] })
  })

  test('[ON7] what is wiped is gone, also for a tab that has it open', async () => {
    const tab = await device.tab(id).joined()
    await tab.go(1)
    await device.store.remove(id)
    void tab.sync.act(SESSION, 'next', { from: tab.place })
    await expect.poll(() => tab.sync.store.pieces.status.refused).toBe('erased')
    expect(device.store.rows.size).toBe(0)
    expect(programmeOf(tab.records).length).toBeGreaterThan(0)
  })
})
