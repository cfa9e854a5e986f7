// Sheets of people on paper, copied with the commands that people with a device use themselves: when, for whom, and back.
import { describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { paperTexts } from '#shared/activities/onPaper.ts'
import type { Difference } from '#shared/activities/scope/records.ts'
import type { Laid } from '#shared/activities/supply/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { item, leader, participant, reportOf, server, Table } from './table.ts'

const join = (table: Table, id: string, side = 'inwoner'): string => {
  table.do(server, SESSION, 'person.join', { id, side, role: 'participant', proxy: true, paper: true })
  return id
}

type Sheet = { readonly cmd: string; readonly kind: string; readonly inputOf: (id: string) => object }

/** By activity a sheet as it is typed over, with what its record is. */
const sheets: Readonly<Record<string, readonly Sheet[]>> = {
  checkin: [{ cmd: 'mood.lay', kind: 'mood', inputOf: (id) => ({ id, weather: 'rain', word: 'moe' }) }],
  conversation: [
    { cmd: 'think', kind: 'thought', inputOf: (id) => ({ id, question: 'q1', text: 'Dichtbij huis' }) },
    { cmd: 'fit', kind: 'fits', inputOf: (id) => ({ id, example: 'example', answer: 'ja', why: '' }) },
  ],
  moodboard: [
    {
      cmd: 'tile.lay',
      kind: 'tile',
      inputOf: (id) => ({ id, symbol: null, image: null, alt: '', word: 'brug', because: 'Samen' }),
    },
  ],
  scope: [
    {
      cmd: 'propose',
      kind: 'proposal',
      inputOf: (id) => ({ id, block: 'others', votes: [{ item: 'x1', verdict: 'niet' }] }),
    },
    { cmd: 'score', kind: 'scores', inputOf: (id) => ({ id, scores: [] }) },
  ],
  supply: [
    {
      cmd: 'marks.set',
      kind: 'row',
      inputOf: (row) => ({ marks: [{ row, domain: 'd1', group: 'g1', mark: { names: ['Buurtteam'] } }] }),
    },
    { cmd: 'task.set', kind: 'task', inputOf: (id) => ({ id, task: 'task', is: 'yes', who: '' }) },
  ],
}

type Row = { readonly id: string }
type Config = { fiche?: { examples: readonly Row[] }; domains?: Row[]; groups?: Row[]; tasks?: Row[] }

/** With what the samples call by a short name called as this step has it. */
const named = (table: Table, step: string, input: object): object => {
  const data = table.records.get(step)?.data as { config: Config } | undefined
  const config = data?.config ?? {}
  const known: Readonly<Record<string, string | undefined>> = {
    example: config.fiche?.examples[0]?.id,
    d1: config.domains?.[0]?.id,
    g1: config.groups?.[0]?.id,
    task: config.tasks?.[0]?.id,
  }
  const text = JSON.stringify(input)
  return JSON.parse(
    text.replaceAll(/"(example|d1|g1|task)"(?!:)/g, (_, key: string) => JSON.stringify(known[key] ?? key)),
  ) as object
}

/** The activity is the second step; it was gone through to its last stage and the room went on. */
const past = (name: string): Table => {
  const table = new Table([item('dilemmas'), item(name), item('closing')])
  table.joinLeaders()
  for (const id of ['ann', 'ben', 'cas', 'dia']) table.join(id, 'inwoner')
  table.moveTo('s1', 'chosen')
  table.do(leader, 's1', 'choose', { fiches: ['A'], reason: '' })
  table.moveTo('s2', registry.get(name)?.stages[0] ?? '')
  if (name === 'scope')
    table.do(leader, 's2', 'item.add', { id: 'x1', block: 'others', text: 'De kerk', plain: '' })
  table.moveTo('s3', 'open')
  return table
}

const ofPaper = [...registry.values()].filter(({ paper }) => paper?.sheets && !paper.told)

test('[PA13] every activity with sheets of people is tried here', () => {
  expect(Object.keys(sheets).toSorted()).toEqual(ofPaper.map(({ name }) => name).toSorted())
})

describe.each(ofPaper.map((activity) => [activity.name, activity] as const))('%s', (name, activity) => {
  const all = sheets[name] ?? []

  test('[PA13] says which kinds are copied, and copies each with a command for people on paper', () => {
    expect(all.map(({ kind }) => kind)).toEqual(activity.paper?.sheets)
    for (const { cmd } of all) expect([cmd, activity.commands[cmd]?.onPaper]).toEqual([cmd, true])
    for (const kind of activity.paper?.sheets ?? []) expect(typeof activity.mine?.[kind]).toBe('object')
  })

  test('[PA13] takes a sheet after the step and after the end, of who is on paper, until the report is final', () => {
    for (const { cmd, kind, inputOf } of all) {
      const table = past(name)
      for (const id of ['pa', 'pb', 'pc']) join(table, id)
      table.join('els', 'inwoner', 'participant', true)
      const copy = (person: string, by = leader): string =>
        table.code(by, 's2', cmd, named(table, 's2', inputOf(`sheet-${person}`)), person)
      expect([cmd, copy('pa')]).toEqual([cmd, 'ok'])
      table.do(leader, SESSION, 'end')
      expect([cmd, copy('pb')]).toEqual([cmd, 'ok'])
      expect([cmd, copy('els')]).toEqual([cmd, 'session-ended'])
      expect([cmd, copy('pb', participant('ann'))]).toEqual([cmd, 'not-allowed'])
      expect(table.records.of('s2', kind).map(({ by }) => by)).toEqual(['pa', 'pb'])
      table.do(leader, SESSION, 'freeze')
      expect([cmd, copy('pc')]).toEqual([cmd, 'frozen'])
    }
  })

  test('[PA13] takes no sheet of a step that was never open', () => {
    for (const { cmd, inputOf } of all) {
      const table = new Table([item('welcome'), item(name)])
      table.joinLeaders()
      join(table, 'pa')
      table.do(leader, SESSION, 'end')
      expect([cmd, table.code(leader, 's2', cmd, named(table, 's2', inputOf('sheet')), 'pa')]).toEqual([
        cmd,
        'step-closed',
      ])
    }
  })

  test('[PA14] says in its chapter and in a table of how many people it was copied, and nothing without paper', () => {
    const table = past(name)
    for (const id of ['pa', 'pb']) join(table, id)
    for (const { cmd, kind, inputOf } of all)
      table.do(leader, 's2', cmd, named(table, 's2', inputOf(`pa-${kind}`)), 'pa')
    const [first] = all
    table.do(leader, 's2', first?.cmd ?? '', named(table, 's2', first?.inputOf('sheet-pb') ?? {}), 'pb')
    // With a device, so not from paper.
    for (const { kind } of all)
      for (const rec of table.records.of('s2', kind))
        table.records.put({ ...rec, id: `ann-${rec.id}`, by: 'ann' })
    table.do(leader, SESSION, 'end')
    const report = reportOf(table)
    const title = report.data.find((set) => set.name === 'van-papier')?.rows[0]?.[0] as string
    expect(title).toMatch(/./)
    expect(report.data.find((set) => set.name === 'van-papier')).toEqual({
      name: 'van-papier',
      title: paperTexts.data,
      head: paperTexts.dataHead,
      rows: [[title, 2, 0]],
    })
    expect(JSON.stringify(report.chapters).split(paperTexts.copied(title, 2, 0))).toHaveLength(2)
    const without = reportOf(past(name))
    expect(JSON.stringify(without.chapters)).not.toContain('papier overgenomen')
    expect(without.data.map((set) => set.name)).not.toContain('van-papier')
  })

  test('[PA15] a sheet is taken back whole, also after the end', () => {
    for (const { cmd, kind, inputOf } of all) {
      const table = past(name)
      const [pa, pb] = [join(table, 'pa'), join(table, 'pb')]
      for (const person of [pa, pb])
        table.do(leader, 's2', cmd, named(table, 's2', inputOf(`sheet-${person}`)), person)
      table.do(leader, SESSION, 'end')
      const ids = table.records.of('s2', kind).filter(({ by }) => by === pa)
      const input = { step: 's2', ids: ids.map(({ id }) => id) }
      expect(table.code(leader, SESSION, 'own.take', input, pb)).toBe('not-yours')
      table.do(leader, SESSION, 'own.take', input, pa)
      expect([cmd, table.records.of('s2', kind).map(({ by }) => by)]).toEqual([cmd, [pb]])
    }
  })
})

test('[PA13] where others made boards, an image from paper is a tile', () => {
  const table = new Table([item('moodboard'), item('closing')])
  table.joinLeaders()
  table.moveTo('s1', 'make')
  table.do(leader, 's1', 'rules.set', { form: 'board', shared: false })
  const tile = { id: 'tile', symbol: null, image: null, alt: '', word: 'brug', because: '' }
  table.join('els', 'inwoner', 'participant', true)
  expect(table.code(leader, 's1', 'tile.lay', tile, 'els')).toBe('changed-since')
  expect(table.code(leader, 's1', 'tile.lay', tile, join(table, 'pa'))).toBe('ok')
})

describe('Counts that were shown', () => {
  test('[PA16] proposals from paper are counted anew from three on, fewer are kept and mentioned', () => {
    const table = new Table([item('scope'), item('closing')])
    table.joinLeaders()
    for (const id of ['ann', 'ben', 'cas']) table.join(id, 'inwoner')
    table.moveTo('s1', 'alone')
    table.do(leader, 's1', 'item.add', { id: 'x1', block: 'others', text: 'De kerk', plain: '' })
    const votes = [{ item: 'x1', verdict: 'oco' }]
    for (const id of ['ann', 'ben', 'cas'])
      table.do(participant(id), 's1', 'propose', { id: `of-${id}`, block: 'others', votes })
    table.moveTo('s1', 'compare')
    const shown = (): Difference | undefined =>
      table.data<Difference>('s1', 'difference').find(({ block }) => block === 'others')
    const copy = (person: string): void => {
      table.do(leader, 's1', 'propose', { id: `of-${person}`, block: 'others', votes }, join(table, person))
    }
    copy('pa')
    copy('pb')
    expect([shown()?.n, shown()?.late]).toEqual([3, 2])
    copy('pc')
    expect([shown()?.n, shown()?.late, shown()?.tallies[0]?.oco]).toEqual([6, 0, 6])
  })

  test('[PA16] and so are marks in the matrix', () => {
    const table = new Table([item('supply'), item('closing')])
    table.joinLeaders()
    for (const id of ['ann', 'ben', 'cas']) table.join(id, 'inwoner')
    table.moveTo('s1', 'alone')
    const input = (row: string): object =>
      named(table, 's1', { marks: [{ row, domain: 'd1', group: 'g1', mark: { is: 'yes' } }] })
    for (const id of ['ann', 'ben', 'cas']) table.do(participant(id), 's1', 'marks.set', input(`of-${id}`))
    table.moveTo('s1', 'laid')
    const laid = (): Laid | undefined => table.data<Laid>('s1', 'laid')[0]
    for (const id of ['pa', 'pb']) table.do(leader, 's1', 'marks.set', input(`of-${id}`), join(table, id))
    expect([laid()?.others, laid()?.late]).toEqual([3, 2])
    table.do(leader, 's1', 'marks.set', input('of-pc'), join(table, 'pc'))
    expect([laid()?.others, laid()?.late]).toEqual([6, 0])
  })
})
