// The door out: what each viewer gets of each record, and that what is told along the way adds up to what is seen.
import { array, assert, constantFrom, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { RecordTable } from '#shared/kernel/records.ts'
import {
  affected,
  diff,
  diffOwn,
  seeAll,
  seeOwn,
  view,
  type Seen,
  type SeenOp,
  type Standing,
  type World,
} from '#shared/kernel/visibility.ts'
import { item, leader, participant, Table } from '../activities/table.ts'
import { toys } from './toy.ts'

const ann = participant('ann')
const ben = participant('ben')
const classes: Standing[] = [
  { role: 'facilitator' },
  { role: 'participant' },
  { role: 'participant', table: 't1' },
  { role: 'screen' },
]

const room = (watch?: ConstructorParameters<typeof Table>[1]): Table => {
  const table = new Table([item('toy'), item('toy')], { registry: toys, ...watch })
  table.joinLeaders()
  table.join('ann')
  table.join('ben')
  table.join('els', 'inwoner', 'participant', true)
  table.move('next')
  table.do(ann, 's1', 'place', { id: 'n1', text: 'geheim', table: 't1' })
  table.do(leader, 's1', 'add', { id: 'n2', text: 'van els' }, 'els')
  return table
}

const see = (table: Table, id: string, standing: Standing): Seen | undefined => {
  const rec = table.records.get(id)
  return rec && view(table.world, rec, standing)
}
const isFull = (seen: Seen | undefined): boolean => seen !== undefined && seen.masked !== true
const seers = (table: Table, id: string): string[] =>
  classes
    .concat([
      { role: 'participant', me: 'ann' },
      { role: 'participant', table: 't1', me: 'ben' },
    ])
    .filter((standing) => isFull(see(table, id, standing)))
    .map(({ role, table: at, me }) => [role, at, me].filter((part) => part !== undefined).join(' '))

describe('the door out', () => {
  test('[V1] follows the policy of the kind at the stage of its step', () => {
    const table = room()
    expect(seers(table, 'n1')).toEqual(['participant ann'])
    table.move('next')
    expect(seers(table, 'n1')).toEqual(['participant t1', 'participant ann', 'participant t1 ben'])
    table.move('next')
    expect(seers(table, 'n1')).toHaveLength(6)
    expect(seers(table, 's1:entered')).toEqual(['facilitator'])
  })

  test('[V2] lets nothing through of a kind, stage, step or activity that is not listed', () => {
    const table = room()
    const of = (kind: string, step: string) => ({ id: 'x', kind, step, rev: 1, data: { text: 'x' } })
    const unlisted = [
      of('entered', 's1'),
      of('other', 's1'),
      of('__proto__', 's1'),
      of('note', 's9'),
      of('constructor', 's1'),
    ]
    for (const rec of unlisted)
      for (const standing of classes) expect(view(table.world, rec, standing)).toBeUndefined()
  })

  test('[V3] gives a mask to who may not see the record: no author, no table, no moment, nothing but its fields', () => {
    const table = room()
    const mask = { id: 'n1', kind: 'note', step: 's1', rev: 0, data: { length: 6 }, masked: true }
    for (const standing of classes) expect(see(table, 'n1', standing)).toEqual(mask)
  })

  test('[V4] tells the author only to the author, and to everyone but the projector where the session is with names', () => {
    const table = room()
    table.moveTo('s1', 'three')
    expect(see(table, 'n1', { role: 'facilitator' })).not.toHaveProperty('by')
    expect(see(table, 'n1', { role: 'participant', me: 'ann' })).toMatchObject({ by: 'ann', mine: true })
    expect(see(table, 'n1', { role: 'participant', me: 'ben' })).not.toHaveProperty('by')
    const named = room({ names: true })
    named.moveTo('s1', 'three')
    expect(see(named, 'n1', { role: 'screen' })).not.toHaveProperty('by')
    expect(see(named, 'n1', { role: 'participant', me: 'ben' })).toMatchObject({ by: 'ann' })
    expect(see(named, 'n1', { role: 'participant', me: 'ben' })).not.toHaveProperty('mine')
    const before = { ...named.world, records: new RecordTable(named.records.values()) }
    named.do(leader, SESSION, 'names.off')
    const told = diff(before, named.world, affected(before, named.world, new Set(['now'])), {
      role: 'participant',
    })
    const again = told.flatMap((op) => (op[0] === 'put' && op[1].id === 'n1' ? [op[1].by] : []))
    expect(again).toEqual([undefined])
    expect(see(named, 'n1', { role: 'participant', me: 'ben' })).not.toHaveProperty('by')
  })

  test('[V5] lets a facilitator see what it entered for a person without a device, and nobody else', () => {
    const table = room()
    expect(seers(table, 'n2')).toEqual(['facilitator'])
    expect(see(table, 'n2', { role: 'facilitator' })).toMatchObject({ by: 'els', data: { text: 'van els' } })
    const before = { ...table.world, records: new RecordTable(table.records.values()) }
    const els = table.records.get('els')
    if (els) table.records.put({ ...els, data: { ...(els.data as object), proxy: false } })
    expect(affected(before, table.world, new Set(['els']))).toContain('n2')
    expect(seers(table, 'n2')).toEqual([])
  })

  test('[V6] gives a person an own view only where it differs from that of its class', () => {
    const table = room()
    const own = seeOwn(table.world, table.records.values(), { role: 'participant', me: 'ann' })
    expect(own.map(({ id }) => id).sort()).toEqual(['ann', 'n1'])
    table.moveTo('s1', 'three')
    const later = seeOwn(table.world, table.records.values(), { role: 'participant', me: 'ann' })
    expect(later.find(({ id }) => id === 'n1')).toMatchObject({ mine: true })
    expect(seeOwn(table.world, table.records.values(), { role: 'screen' })).toEqual([])
  })

  test('[V7] says that a record is gone only to who saw it', () => {
    const table = room()
    const before = { ...table.world, records: new RecordTable(table.records.values()) }
    table.moveTo('s1', 'two')
    const entered = { ...table.world, records: new RecordTable(table.records.values()) }
    table.move('back')
    for (const standing of classes) {
      expect(diff(entered, table.world, ['s1:entered'], standing)).toEqual([['del', 's1:entered']])
      expect(diff(before, table.world, ['s1:entered'], standing)).toEqual([])
    }
  })

  test('[V8] tells along the way exactly what a newcomer would see: classes and persons', () => {
    const people: Standing[] = [
      { role: 'participant', me: 'ann' },
      { role: 'participant', me: 'ben' },
      { role: 'facilitator', me: 'f1' },
      { role: 'screen' },
    ]
    const act = record({
      who: constantFrom(ann, ben, leader),
      as: constantFrom(undefined, 'els', 'p-n1'),
      cmd: constantFrom(
        'add',
        'place',
        'unsigned',
        'write',
        'drop',
        'next',
        'back',
        'undo',
        'names.off',
        'join',
        'ready',
      ),
      id: constantFrom('n1', 'n2', 'n3', 'n4'),
      text: constantFrom('a', 'bb', 'ccc'),
    })
    assert(
      property(array(act, { minLength: 5, maxLength: 40 }), (acts) => {
        const known = people.map(() => new Map<string, Seen>())
        const watch = (before: World, after: World, touched: ReadonlySet<string>): void => {
          const ids = affected(before, after, touched)
          people.forEach((standing, index) => {
            const shared = diff(before, after, ids, { role: standing.role })
            const sent = new Map(shared.map((op) => [op[0] === 'put' ? op[1].id : op[1], op] as const))
            const own = [...ids].filter((id) =>
              [before.records.get(id)?.by, after.records.get(id)?.by].includes(standing.me ?? 'nobody'),
            )
            const tell = (op: SeenOp): unknown =>
              op[0] === 'put' ? known[index]?.set(op[1].id, op[1]) : known[index]?.delete(op[1])
            for (const op of shared) tell(op)
            for (const op of diffOwn(before, after, own, standing, sent)) tell(op)
          })
        }
        const table = room({ names: true, watch: (...args) => watch(...args) })
        for (const one of acts) perform(table, one)
        people.forEach((standing, index) => {
          const all = new Map(
            seeAll(table.world, table.records.values(), standing).map((seen) => [seen.id, plain(seen)]),
          )
          const told = new Map([...(known[index] ?? [])].map(([id, seen]) => [id, plain(seen)]))
          // What was there before the first commit was told in a welcome.
          for (const [id, seen] of all) if (!told.has(id) && atStart.has(id)) told.set(id, seen)
          expect(told).toEqual(all)
        })
      }),
      { numRuns: 300 },
    )
  })
})

/** Records of the first commit. */
const atStart = new Set(['meta', 'now', 'timer', 'missing', 's1', 'at:s1', 's2', 'at:s2'])

/** What counts for the receiver: not at which commit it was written. */
const plain = (seen: Seen): object => ({ ...seen, rev: 0 })

type Act = {
  readonly who: typeof ann
  readonly as: string | undefined
  readonly cmd: string
  readonly id: string
  readonly text: string
}

const perform = (table: Table, { who, as, cmd, id, text }: Act): void => {
  const session: Record<string, object> = {
    next: { from: table.from() },
    back: { from: table.from() },
    undo: { trace: table.records.of(SESSION, 'trace').at(-1)?.id ?? 'none' },
    'names.off': {},
    ready: { on: true },
  }
  const inputs: Record<string, object> = {
    add: { id, text },
    place: { id, text, table: 't1' },
    unsigned: { id, text },
    write: { id, text },
    drop: { ids: [id] },
  }
  if (cmd === 'join') table.join(`p-${id}`, 'geen', 'participant', text === 'a')
  else if (session[cmd]) table.send(who, SESSION, cmd, session[cmd], who === leader ? undefined : as)
  else table.send(who, 's1', cmd, inputs[cmd], who === leader ? as : undefined)
}
