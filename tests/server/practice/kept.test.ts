// That nothing of a practice session is taken for real or stays: no archive, not final, a mark in every format, soon erased.
import { afterEach, describe, expect, test } from 'vitest'
import type { ReportFile } from '#shared/report/document.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { reportTexts } from '#shared/report/texts.ts'
import { documentXml, docxText, flat, openDocx } from '#tests/shared/report/read.ts'
import { readPdf } from '../export/read-pdf.ts'
import { codeOf, newSession, Site, type Made } from '../client.ts'
import { until } from '../live.ts'
import { Facilitator } from './facilitator.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const START = 1_700_000_000_000
const open: { close(): unknown }[] = []
let now = START
afterEach(async () => {
  now = START
  for (const one of open.splice(0).toReversed()) await one.close()
})

const begin = async (practice = true): Promise<{ site: Site; made: Made; me: Facilitator }> => {
  const site = await Site.open({ clock: () => now, idleMs: 1e9, paces: { real: 1, fast: 1 } })
  open.push(site)
  const made = await site.make({ meta: { ...newSession.meta, practice, title: 'Een middag' } })
  const me = new Facilitator(site.server.url, made.token)
  open.push(me)
  await me.device.waitFor((device) => device.me !== undefined)
  return { site, made, me }
}

const get = (site: Site, { id, token }: Made, path: string): Promise<Response> =>
  site.get(`/api/v1/sessions/${id}/report/${path}`, { authorization: `Bearer ${token}` })

describe('a practice session', () => {
  test('[PR6] is never final and never in an archive, and stays practice', async () => {
    const { site, made, me } = await begin()
    const meta = { ...newSession.meta, practice: false }
    expect(await me.device.act(SESSION, 'meta.edit', meta)).toMatchObject({ code: 'not-allowed' })
    expect(await me.device.act(SESSION, 'meta.edit', { ...meta, practice: true })).toEqual({ ok: true })
    await me.must(SESSION, 'end', {})
    expect(await me.device.act(SESSION, 'freeze', {})).toMatchObject({ code: 'practice' })
    for (const part of ['archive', 'archive/pakbon', 'archive?version=public']) {
      const answer = await get(site, made, part)
      expect([answer.status, await codeOf(answer)]).toEqual([409, 'practice'])
    }
  })

  test('[PR6] a real session cannot become practice', async () => {
    const { me } = await begin(false)
    const meta = { ...newSession.meta, practice: true }
    expect(await me.device.act(SESSION, 'meta.edit', meta)).toMatchObject({ code: 'not-allowed' })
    expect(await me.device.act(SESSION, 'practice.pace', { fast: true })).toMatchObject({ code: 'missing' })
  })

  test('[PR7] its report says in every format that nothing of it happened', async () => {
    const { site, made } = await begin()
    const mark = reportTexts.status.practice
    const file = (await (await get(site, made, 'json')).json()) as ReportFile
    expect(file.status).toBe('practice')
    expect(file.title).toBe(reportTexts.practiceTitle('Een middag'))
    expect(file.data.length).toBeGreaterThan(0)
    for (const { head } of file.data) expect(head.at(-1)).toBe(mark)
    for (const path of ['html', `csv/${file.data[0]?.name}`])
      expect(await (await get(site, made, path)).text()).toContain(mark)
    const bytesOf = async (path: string) => (await get(site, made, path)).arrayBuffer()
    const pdf = await readPdf(new Uint8Array(await bytesOf('pdf')))
    expect(flat(pdf.text.replaceAll('\u200B', ''))).toContain(mark)
    expect(docxText(documentXml(openDocx(Buffer.from(await bytesOf('docx')))))).toContain(mark)
  })

  test('[PR7] the report of a real session says nothing of practice', async () => {
    const { site, made } = await begin(false)
    expect(await (await get(site, made, 'json')).text()).not.toMatch(/oefening/i)
  })

  test('[PR8] is erased an hour after its end, and a day after it was made at the latest', async () => {
    const { site, made, me } = await begin()
    const eraseAt = async () => (await site.server.store.session(made.id))?.eraseAt
    expect(await eraseAt()).toBe(START + DAY)
    now = START + HOUR
    await me.must(SESSION, 'end', {})
    let day: number | undefined
    const read = async () => (day = await eraseAt())
    await until(() => (void read(), day === now + HOUR))
    await me.must(SESSION, 'reopen', {})
    await until(() => (void read(), day === START + DAY))
    now = START + DAY - 1
    await me.must(SESSION, 'end', {})
    await me.quiet()
    expect(await eraseAt()).toBe(START + DAY)
    now = START + DAY
    await site.server.eraseExpired()
    expect(await eraseAt()).toBeUndefined()
  })
})
