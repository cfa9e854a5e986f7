// A preparation as a file: what comes back is what went in, and no other file gets in.
import { describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { defaultContent } from '#shared/content/load.ts'
import { MOST_BYTES, readSoloFile, writeSoloFile, type WrongFile } from '#shared/solo/file.ts'
import { SoloHost } from '#shared/solo/host.ts'
import { soloTexts } from '#client/solo/texts.ts'

const host = SoloHost.begin(registry, defaultContent, { now: 1_000, chance: 0.5 }, '2026-11-29')
const file = writeSoloFile({ name: 'Voor Dordrecht', createdAt: 1_000, kept: host.kept() })
type Open = { version: number; records: { kind: string; id: string; data: unknown }[] } & Record<
  string,
  unknown
>

/** The file with a change in it. */
const changed = (change: (open: Open) => void): string => {
  const open = JSON.parse(file) as Open
  change(open)
  return JSON.stringify(open)
}

const recordOf = (open: Open, kind: string) => open.records.find((rec) => rec.kind === kind)

describe('the file of a preparation', () => {
  test('[ON8] gives back the same records, and another device goes on with them', () => {
    const read = readSoloFile(registry, file)
    expect(read).toEqual({
      ok: true,
      file: { name: 'Voor Dordrecht', createdAt: 1_000, kept: { ...host.kept(), settled: [] } },
    })
    if (!read.ok) return
    const other = new SoloHost(registry, read.file.kept)
    const message = { n: 1, step: 'session', cmd: 'next', input: { from: { step: null, stage: null } } }
    expect(other.attempt('ander', message, { now: 2_000, chance: 0.5 })).toMatchObject({ ok: true })
  })

  const wrong: readonly (readonly [what: string, text: string, code: WrongFile])[] = [
    ['no JSON', 'Beste collega, hierbij…', 'no-json'],
    ['half a file', file.slice(0, 500), 'no-json'],
    ['another JSON', '{"format":"dilemmatafel-verslag","version":1}', 'other-file'],
    ['a list', '[]', 'other-file'],
    ['a later version', changed((open) => (open.version = 2)), 'newer'],
    ['one that is too large', `${file}${' '.repeat(MOST_BYTES)}`, 'too-large'],
    ['an unknown field', changed((open) => (open.more = 1)), 'broken'],
    [
      'a record of no kind',
      changed((open) => void open.records.push({ kind: 'vreemd', id: 'x', data: 1 })),
      'broken',
    ],
    ['a record twice', changed((open) => void open.records.push(...open.records.slice(0, 1))), 'broken'],
    [
      'somebody else who leads',
      changed((open) => Object.assign(recordOf(open, 'now')?.data ?? {}, { leader: 'p2' })),
      'broken',
    ],
    [
      'a step that cannot open',
      changed((open) => Object.assign(recordOf(open, 'step')?.data ?? {}, { config: { fiches: 3 } })),
      'broken',
    ],
    [
      'nobody in it',
      changed((open) => (open.records = open.records.filter(({ kind }) => kind !== 'person'))),
      'broken',
    ],
  ]

  test.each(wrong)('[ON8] is refused with what to do when it is %s', (_, text, code) => {
    expect(readSoloFile(registry, text)).toEqual({ ok: false, code })
    expect(soloTexts.wrongFile[code]).toMatch(/\.$/)
  })
})
