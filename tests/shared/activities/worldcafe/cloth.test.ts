// The cloth: who lays what, in which round, and that what happens at one table is sent to no other.
import { describe, expect, test } from 'vitest'
import { Audience } from '#server/session/audience.ts'
import { FramePump } from '#server/session/frames.ts'
import { standingOf } from '#server/session/standing.ts'
import type { Op } from '#shared/kernel/record.ts'
import { MOST_PIECES, type Item } from '#shared/activities/worldcafe/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { view, type Standing } from '#shared/kernel/visibility.ts'
import { FakeLine } from '../../../server/live.ts'
import { server } from '../table.ts'
import { Cafe, STEP } from './cafe.ts'

const PLACE = { mark: 'm1', order: 1, x: 500, y: 350, w: 120, turn: 0 }
const note = (text: string, more: object = {}): object => ({ ...PLACE, sort: 'note', text, ...more })

/** p1 and p2 at t1, p3 and p4 at t2; they change places after the first round. */
const cafeOf4 = (options: ConstructorParameters<typeof Cafe>[0] = {}): Cafe => {
  const cafe = new Cafe({ people: 4, seats: [2, 2], ...options })
  const rounds = [
    [
      { table: 't1', people: ['p1', 'p2'] },
      { table: 't2', people: ['p3', 'p4'] },
    ],
    [
      { table: 't2', people: ['p1', 'p2'] },
      { table: 't1', people: ['p3', 'p4'] },
    ],
  ]
  cafe.lead('mix.set', { from: 1, rounds })
  cafe.toStage('round1')
  return cafe
}

const lay = (cafe: Cafe, person: string, table: string, id: string): string =>
  cafe.as(person, 'item.add', { id, table, ...note(`van ${person}`) })

const rounds = (cafe: Cafe): unknown[] =>
  cafe.records.of(STEP, 'item').map(({ id, table, data }) => [id, table, (data as Item).round])

describe('a thing on the cloth', () => {
  test('[WC16] lies on the table where its maker sits, in the round of that moment', () => {
    const cafe = cafeOf4()
    expect([lay(cafe, 'p1', 't1', 'a'), lay(cafe, 'p1', 't2', 'b'), lay(cafe, 'p1', 't1', 'a')]).toEqual([
      'ok',
      'not-yours',
      'changed-since',
    ])
    cafe.toStage('round2')
    expect([lay(cafe, 'p3', 't1', 'c'), lay(cafe, 'p1', 't2', 'd')]).toEqual(['ok', 'ok'])
    cafe.toStage('harvest')
    expect(lay(cafe, 'p3', 't1', 'e')).toBe('ok')
    expect(rounds(cafe)).toEqual([
      ['a', 't1', 1],
      ['c', 't1', 2],
      ['d', 't2', 2],
      ['e', 't1', 2],
    ])
    cafe.toStage('together')
    expect(lay(cafe, 'p3', 't1', 'f')).toBe('not-now')
  })

  test('[WC16] that was typed just before the change of tables comes to the table for which it was meant', () => {
    const cafe = cafeOf4()
    cafe.toStage('round2')
    expect(lay(cafe, 'p1', 't1', 'late')).toBe('ok')
    expect(rounds(cafe)).toEqual([['late', 't1', 1]])
  })

  test('[WC16] is moved by all at the table, changed and taken away by its maker, and cleared by a facilitator', () => {
    const cafe = cafeOf4()
    lay(cafe, 'p1', 't1', 'a')
    const edit = (person: string, was: string, more: object) =>
      cafe.as(person, 'item.edit', { id: 'a', was, ...note('van p1', { mark: 'm2', ...more }) })
    expect([edit('p2', 'm1', { x: 10 }), edit('p3', 'm2', { x: 20 })]).toEqual(['ok', 'not-yours'])
    expect([
      edit('p2', 'm2', { text: 'anders' }),
      edit('p1', 'm1', {}),
      edit('p1', 'm2', { text: 'anders' }),
    ]).toEqual(['not-yours', 'changed-since', 'ok'])
    expect(cafe.records.get('a')?.data).toMatchObject({ round: 1 })
    expect([cafe.as('p2', 'item.remove', { id: 'a' }), cafe.lead('item.remove', { id: 'a' })]).toEqual([
      'not-yours',
      'not-yours',
    ])
    expect(cafe.lead('item.clear', { id: 'a' })).toBe('ok')
    expect([cafe.undo(), cafe.as('p1', 'item.remove', { id: 'a' })]).toEqual(['ok', 'ok'])
    expect(rounds(cafe)).toEqual([])
  })

  test('[WC16] is tied to another on the same cloth, once; lines go with what they hang on', () => {
    const cafe = cafeOf4()
    for (const id of ['a', 'b']) lay(cafe, 'p1', 't1', id)
    lay(cafe, 'p3', 't2', 'c')
    const tie = (person: string, id: string, from: string, to: string) =>
      cafe.as(person, 'link.add', { id, from, to })
    expect([
      tie('p2', 'l1', 'a', 'b'),
      tie('p1', 'l2', 'b', 'a'),
      tie('p1', 'l3', 'a', 'c'),
      tie('p3', 'l4', 'a', 'b'),
    ]).toEqual(['ok', 'exists', 'missing', 'not-yours'])
    expect(cafe.records.of(STEP, 'link').map(({ table, data }) => [table, data])).toEqual([
      ['t1', { from: 'a', to: 'b', round: 1 }],
    ])
    expect([cafe.as('p3', 'link.remove', { id: 'l1' }), cafe.as('p1', 'link.remove', { id: 'l1' })]).toEqual([
      'not-yours',
      'ok',
    ])
    tie('p2', 'l5', 'a', 'b')
    expect([cafe.as('p1', 'item.remove', { id: 'a' }), cafe.records.of(STEP, 'link')]).toEqual(['ok', []])
  })

  test('[WC16] finds its cloth full at four hundred', () => {
    const cafe = cafeOf4()
    lay(cafe, 'p1', 't1', 'first')
    const first = cafe.records.get('first')
    if (!first) throw new Error('nothing was laid')
    for (let n = 1; n < MOST_PIECES; n += 1) cafe.records.put({ ...first, id: `more${n}` })
    expect([lay(cafe, 'p1', 't1', 'last'), lay(cafe, 'p3', 't2', 'other')]).toEqual(['full', 'ok'])
  })
})

describe('until the harvest', () => {
  const seen = (cafe: Cafe, role: 'participant' | 'facilitator' | 'screen', table?: string) => {
    const rec = cafe.records.get('a')
    const shown = rec && view(cafe.world, rec, { role, table })
    return shown && (shown.masked ? shown.data : 'all')
  }

  test('[WC17] a cloth is seen at its own table; a facilitator counts, and sees it when visiting', () => {
    const cafe = cafeOf4()
    lay(cafe, 'p1', 't1', 'a')
    const sights = () => [
      seen(cafe, 'participant', 't1'),
      seen(cafe, 'participant', 't2'),
      seen(cafe, 'screen'),
      seen(cafe, 'facilitator'),
      seen(cafe, 'facilitator', 't1'),
    ]
    expect(sights()).toEqual(['all', undefined, undefined, { round: 1, table: 't1' }, 'all'])
    expect([
      cafe.lead('visit', { table: 't1' }),
      cafe.seat('f1'),
      cafe.lead('visit', { table: 'weg' }),
    ]).toEqual(['ok', 't1', 'missing'])
    expect(cafe.lead('item.add', { id: 'f', table: 't1', ...note('van de gespreksleider') })).toBe('ok')
    cafe.lead('visit', { table: null })
    expect([cafe.seat('f1'), cafe.as('p1', 'visit', { table: 't2' })]).toEqual([undefined, 'not-allowed'])
    cafe.lead('visit', { table: 't2' })
    cafe.toStage('harvest')
    expect([sights(), cafe.seat('f1')]).toEqual([['all', 'all', 'all', 'all', 'all'], 't2'])
    cafe.toStage('together')
    expect(cafe.seat('f1')).toBeUndefined()
  })

  /** The frames of the real server, for everyone and the projector. */
  const listen = (cafe: Cafe) => {
    const lines = new Map<string, FakeLine>()
    const audience = new Audience('s', (room, event, payload) => {
      for (const line of lines.values()) if (line.rooms.has(room)) line.send(event, payload)
    })
    for (const { id } of [...cafe.people, { id: 'screen' }]) {
      const line = new FakeLine(id)
      lines.set(id, line)
      audience.seat(line, standingOf(cafe.records, id) ?? { role: 'screen' })
    }
    const pump = new FramePump({
      registry: cafe.registry,
      records: cafe.records,
      audience,
      frameMs: 1,
      seq: () => cafe.seq,
      moved: () => undefined,
      affected: () => undefined,
      flushing: () => undefined,
    })
    /** Whom this act was told, and in how many bytes. */
    return (act: () => readonly Op[]): Record<string, number> => {
      for (const line of lines.values()) line.told = []
      const before = new Map([...cafe.records.values()].map((rec) => [rec.id, rec]))
      const ops = act()
      for (const op of ops) {
        const id = op[0] === 'put' ? op[1].id : op[1]
        const old = before.get(id)
        if (old) cafe.records.put(old)
        else cafe.records.del(id)
      }
      pump.remember({ seq: cafe.seq, at: 0, by: null, client: 'c', n: 1, step: STEP, cmd: '', ops })
      cafe.records.apply(ops)
      pump.flush()
      const bytes = (line: FakeLine) => line.told.reduce((sum, told) => sum + JSON.stringify(told).length, 0)
      return Object.fromEntries(
        [...lines].flatMap(([id, line]) => (bytes(line) > 0 ? [[id, bytes(line)]] : [])),
      )
    }
  }

  test('[WC18] an act at one table costs the others not one byte', () => {
    const cafe = cafeOf4()
    const told = listen(cafe)
    const as = (person: string) => ({ person, role: 'participant' }) as const
    const acts: (readonly [string, object])[] = [
      ['item.add', { id: 'a', table: 't1', ...note('van p1') }],
      ['item.add', { id: 'b', table: 't1', ...note('nog een') }],
      ['item.edit', { id: 'a', was: 'm1', ...note('van p1', { mark: 'm2', x: 100 }) }],
      ['link.add', { id: 'l', from: 'a', to: 'b' }],
      ['handover.write', { table: 't1', round: 1, points: ['een', null, null] }],
      ['link.remove', { id: 'l' }],
      ['item.remove', { id: 'a' }],
    ]
    for (const [cmd, input] of acts) {
      const who = Object.keys(told(() => cafe.do(as('p1'), STEP, cmd, input)))
      const counted = cmd === 'item.edit' ? [] : ['f1', 'f2']
      expect([cmd, who.sort()]).toEqual([cmd, [...counted, 'p1', 'p2']])
    }
    cafe.lead('visit', { table: 't2' })
    const visiting = listen(cafe)
    expect(
      Object.keys(
        visiting(() => cafe.do(as('p4'), STEP, 'item.add', { id: 'c', table: 't2', ...note('hier') })),
      ).sort(),
    ).toEqual(['f1', 'f2', 'p3', 'p4'])
    const edited = { id: 'c', was: 'm1', ...note('hier', { mark: 'm3', x: 7 }) }
    expect(Object.keys(visiting(() => cafe.do(as('p3'), STEP, 'item.edit', edited))).sort()).toEqual([
      'f1',
      'p3',
      'p4',
    ])
  })

  test('[WC10] who comes late is a number to others, and a person with a way along the tables to facilitators', () => {
    const cafe = cafeOf4()
    const input = { id: 'p9', role: 'participant', side: 'inwoner', proxy: false }
    const told = listen(cafe)(() => cafe.do(server, SESSION, 'person.join', input))
    expect(Object.keys(told).sort()).toEqual(['f1', 'f2', 'p1', 'p2', 'p3', 'p4', 'screen'])
    const route = cafe.records.get(`${STEP}:route:p9`)
    const sees = (standing: Standing) => route && view(cafe.world, route, standing)?.kind
    const table = cafe.seat('p9')
    expect([sees({ role: 'participant', me: 'p1', table }), sees({ role: 'screen' })]).toEqual([
      undefined,
      undefined,
    ])
    expect([sees({ role: 'participant', me: 'p9', table }), sees({ role: 'facilitator', me: 'f2' })]).toEqual(
      ['route', 'route'],
    )
  })
})
