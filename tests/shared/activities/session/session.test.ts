// The session itself: people, the room, the timer, the facts, and what the report says of it.
import { describe, expect, test } from 'vitest'
import { nowOf, personOf, SESSION } from '#shared/kernel/facts.ts'
import { buildReport } from '#shared/report/build.ts'
import { coLeader, item, leader, participant, server, Table } from '../table.ts'

const ann = participant('ann')
const ben = participant('ben')

const room = (names = false): Table => {
  const table = new Table([item('welcome'), item('dilemmas')], { names })
  table.joinLeaders()
  table.join('ann', 'inwoner')
  table.join('ben', 'aanbieder')
  return table
}
const timer = (table: Table): unknown => table.records.get('timer')?.data
const report = (table: Table, minimumGroup = 3): string =>
  JSON.stringify(
    buildReport(table.registry, table.records, {
      generatedAt: '2026-11-22T16:30:00+01:00',
      names: { ann: 'Mw. Jansen' },
      minimumGroup,
    }).chapters,
  )

describe('people', () => {
  test('[S1] come in once: joining again is coming back, with side and contributions kept', () => {
    const table = room()
    table.do(leader, SESSION, 'person.left', { person: 'ann', left: true })
    expect(personOf(table.records, 'ann')?.left).toBe(true)
    table.join('ann', 'gemeente')
    expect(personOf(table.records, 'ann')).toMatchObject({ left: false, side: 'inwoner' })
    expect(table.records.of(SESSION, 'person')).toHaveLength(4)
  })

  test('[S2] are let in by the server only, and the first facilitator leads', () => {
    const table = room()
    const input = { id: 'eve', role: 'facilitator', side: 'geen', proxy: false }
    for (const who of [ann, leader])
      expect(table.code(who, SESSION, 'person.join', input)).toBe('not-allowed')
    expect(table.code(server, SESSION, 'person.join', { ...input, role: 'system' })).toBe('bad-input')
    table.do(server, SESSION, 'person.join', input)
    expect(nowOf(table.records)?.leader).toBe('f1')
  })

  test('[S3] say for themselves whether they are ready and from which side they are, and for nobody else', () => {
    const table = room()
    expect(table.code(ann, SESSION, 'ready', { on: true })).toBe('not-now')
    table.move('next')
    table.do(ann, SESSION, 'ready', { on: true })
    table.do(ann, SESSION, 'person.side', { side: 'adviesraad' })
    expect(personOf(table.records, 'ann')).toMatchObject({ ready: 's1/open', side: 'adviesraad' })
    expect(personOf(table.records, 'ben')).toMatchObject({ ready: null, side: 'aanbieder' })
    table.do(ann, SESSION, 'ready', { on: false })
    expect(personOf(table.records, 'ann')?.ready).toBeNull()
    expect(table.code(ann, SESSION, 'person.left', { person: 'ben', left: true })).toBe('not-allowed')
  })
})

describe('the room', () => {
  test('[S4] is paused, called, shown something and closed by any facilitator, not by participants', () => {
    const table = room()
    const acts: [string, object, object][] = [
      ['pause', { on: true }, { paused: true }],
      ['call', {}, { called: 1 }],
      ['spotlight', { on: 'A' }, { spotlight: 'A' }],
      ['door', { to: 'closed' }, { door: 'closed' }],
    ]
    for (const [cmd, input, effect] of acts) {
      expect(table.code(ann, SESSION, cmd, input)).toBe('not-allowed')
      table.do(coLeader, SESSION, cmd, input)
      expect(nowOf(table.records)).toMatchObject(effect)
    }
  })

  test('[S5] has a timer that starts, stops, goes on, gets minutes and is turned off, by who leads', () => {
    const table = room()
    const set = (input: object): void => void table.do(leader, SESSION, 'timer', input)
    const start = table.now
    set({ do: 'start', minutes: 3 })
    expect(timer(table)).toEqual({ endsAt: start + 180_000, leftMs: null, totalMs: 180_000 })
    table.now += 60_000
    set({ do: 'hold' })
    expect(timer(table)).toMatchObject({ endsAt: null, leftMs: 120_000 })
    table.now += 500_000
    set({ do: 'add', minutes: 5 })
    set({ do: 'go-on' })
    expect(timer(table)).toEqual({ endsAt: table.now + 420_000, leftMs: null, totalMs: 480_000 })
    table.now += 900_000
    set({ do: 'add', minutes: 1 })
    expect(timer(table)).toMatchObject({ endsAt: table.now + 60_000 })
    set({ do: 'off' })
    expect(timer(table)).toMatchObject({ endsAt: null, leftMs: null })
    expect(table.code(coLeader, SESSION, 'timer', { do: 'off' })).toBe('not-leading')
    for (const bad of [
      { do: 'start' },
      { do: 'start', minutes: 601 },
      { do: 'off', minutes: 1 },
      { do: 'x' },
    ])
      expect(table.code(leader, SESSION, 'timer', bad)).toBe('bad-input')
  })

  test('[S6] keeps what is parked until who parked it, or a facilitator, takes it away', () => {
    const table = room()
    table.do(ann, SESSION, 'park', { id: 'p1', text: 'De wachtlijst' })
    expect(table.code(ben, SESSION, 'unpark', { id: 'p1' })).toBe('not-yours')
    expect(report(table)).toContain('De wachtlijst')
    table.do(ann, SESSION, 'unpark', { id: 'p1' })
    expect(report(table)).not.toContain('De wachtlijst')
    table.do(leader, SESSION, 'undo', { trace: table.records.of(SESSION, 'trace').at(-1)?.id })
    table.do(leader, SESSION, 'unpark', { id: 'p1' })
    expect(table.records.of(SESSION, 'parked')).toEqual([])
  })

  test('[S7] shows names only less, never more, than was promised at the start', () => {
    const table = room(true)
    table.do(leader, SESSION, 'names.off')
    expect(nowOf(table.records)?.names).toBe(false)
    const on = ['names.on', 'names', 'meta.edit'].map((cmd) =>
      table.code(leader, SESSION, cmd, { names: true }),
    )
    expect(on).toEqual(['unknown-command', 'unknown-command', 'bad-input'])
  })

  test('tells in the trace of a move to which step and stage it went', () => {
    const table = room()
    const to = () => table.records.of(SESSION, 'trace').at(-1)?.data
    table.move('next')
    expect(to()).toMatchObject({ cmd: 'next', to: table.from() })
    table.do(leader, SESSION, 'goto', { from: table.from(), step: 's2' })
    expect(to()).toMatchObject({ cmd: 'goto', to: { step: 's2' } })
    table.move('back')
    expect(to()).toMatchObject({ cmd: 'back', to: table.from() })
    table.do(leader, SESSION, 'park', { id: 'p1', text: 'later' })
    table.do(leader, SESSION, 'unpark', { id: 'p1' })
    expect(to()).not.toHaveProperty('to')
  })

  test('[S8] lets only who leads undo a move of the room', () => {
    const table = room()
    table.move('next')
    const trace = table.records.of(SESSION, 'trace').at(-1)?.id
    expect(table.code(coLeader, SESSION, 'undo', { trace })).toBe('not-leading')
    table.do(leader, SESSION, 'undo', { trace })
    expect(table.from()).toEqual({ step: null, stage: null })
    table.do(leader, SESSION, 'park', { id: 'p1', text: 'later' })
    table.do(leader, SESSION, 'unpark', { id: 'p1' })
    table.do(coLeader, SESSION, 'undo', { trace: table.records.of(SESSION, 'trace').at(-1)?.id })
    expect(table.records.get('p1')).toBeDefined()
  })
})

describe('the report of the session', () => {
  test('[R5] counts the people, also who left, and says how many went through the facilitator', () => {
    const table = room()
    table.join('els', 'inwoner', 'participant', true)
    table.do(leader, SESSION, 'person.left', { person: 'ben', left: true })
    expect(report(table)).toContain('3 mensen deden mee, 1 van hen via de gespreksleider.')
  })

  test('[R6] gives the numbers per side only when no side is small', () => {
    const table = room()
    expect(report(table)).toContain('De aantallen per kant staan hier niet.')
    for (const id of ['i2', 'i3']) table.join(id, 'inwoner')
    for (const id of ['a2', 'a3']) table.join(id, 'aanbieder')
    expect(report(table)).toContain('Aantal mensen per kant')
    expect(report(table, 5)).not.toContain('Aantal mensen per kant')
  })

  test('[R7] names who was there only in a session with names', () => {
    expect(report(room())).not.toContain('Jansen')
    expect(report(room(true))).toContain('Jansen')
  })

  test('[R8] tells who was missing, and what was planned and done', () => {
    const table = room()
    table.do(leader, SESSION, 'missing', { party: 'Zorgkantoor', on: true })
    table.do(leader, SESSION, 'missing', { party: 'Zorgkantoor', on: true })
    table.move('next')
    table.now += 7 * 60_000
    table.move('next')
    expect(table.data(SESSION, 'missing')).toEqual([{ parties: ['Zorgkantoor'] }])
    const text = report(table)
    expect(text).toContain('Zorgkantoor')
    expect(text).toContain('["Stap welcome",10,7]')
    expect(text).toContain('["Stap dilemmas",10,"niet gedaan"]')
  })
})
