// That the people of a practice session can play every activity, and do only what a person with that device could do.
import { describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import type { Activity } from '#shared/kernel/activity.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { RecordTable, type Records } from '#shared/kernel/records.ts'
import { seeAll } from '#shared/kernel/visibility.ts'
import { characters, type Character } from '#shared/practice/character.ts'
import { nextOf } from '#shared/practice/next.ts'
import { players } from '#shared/practice/players.ts'
import type { Next } from '#shared/practice/seat.ts'
import { item, leader, participant, Table } from '../shared/activities/table.ts'
import { at, filled } from './filled.ts'

const playable = [...registry.values()].filter(({ name, commands }) =>
  name === SESSION
    ? false
    : Object.values(commands).some(({ by, during }) => by.includes('participant') && during !== 'always'),
)
const places = playable.flatMap((activity) =>
  activity.stages.map((stage) => [`${activity.name} ${stage}`, activity, stage] as const),
)

/** What the device of this person holds. */
const viewOf = ({ records, registry }: Table, me: string): Records => {
  const table = records.get(me)?.table
  return new RecordTable(seeAll({ registry, records }, records.values(), { role: 'participant', me, table }))
}

/** Those who remember what they did. */
class Twelve {
  readonly table: Table
  readonly #done = new Set<string>()

  constructor(table: Table) {
    this.table = table
    for (const { id, side } of characters) table.join(id, side)
  }

  /** As after a restart of the server. */
  forget(): void {
    this.#done.clear()
  }

  next({ id }: Character, records = viewOf(this.table, id)): Next | undefined {
    const character = characters.find((one) => one.id === id) ?? characters[0]
    if (!character) return undefined
    const did = (key: string): boolean => this.#done.has(`${id} ${key}`)
    return nextOf({ me: id, character, records, chance: 0.4, now: this.table.now, did })
  }

  /** Does it; gives the code of a refusal. */
  do({ id }: Character, { step, key, deed }: Next): string | undefined {
    this.#done.add(`${id} ${key}`)
    const ran = this.table.send(participant(id), step, deed.cmd, deed.input, undefined, deed.unsigned)
    return ran.ok ? undefined : `${id} ${deed.cmd}: ${ran.code} ${ran.field ?? ''}`
  }

  /** Everyone in turns until nobody has anything to do; gives what was refused. */
  play(watch?: (who: Character, plan: Next) => void): string[] {
    const refused: string[] = []
    for (let turn = 0; turn < 150; turn += 1) {
      const busy = characters.filter((who) => {
        const plan = this.next(who)
        if (!plan) return false
        watch?.(who, plan)
        refused.push(...[this.do(who, plan)].filter((one) => one !== undefined))
        return true
      })
      if (busy.length === 0) return refused
    }
    return [...refused, 'they never stop']
  }
}

const board = (shared: boolean) => ({ step: 's2', cmd: 'rules.set', input: { form: 'board', shared } })

/** What a facilitator may have set or asked; what an activity or a stage does not have is passed over. */
const asked: readonly (readonly { readonly step: string; readonly cmd: string; readonly input: object }[])[] =
  [
    [],
    [{ step: 's2', cmd: 'scribe', input: { person: 'plain' } }, board(false)],
    [
      board(true),
      { step: 's2', cmd: 'rules.set', input: { sign: 'side', stickers: 2 } },
      { step: 's2', cmd: 'pair.add', input: { id: 'pair', statement: 'Hulp dichtbij', from: 'own' } },
      { step: 's2', cmd: 'host.ask', input: { table: 's2:t1', person: 'long' } },
    ],
    [
      {
        step: 's2',
        cmd: 'round.set',
        input: { rounds: [1, 2, 3, 4].map(() => ({ question: '', minutes: 10, way: 'free' })) },
      },
      { step: 's2', cmd: 'turn.next', input: { person: 'long' } },
      { step: 's2', cmd: 'turn.next', input: {} },
    ],
  ]

const made = (activity: Activity, stage: string): Twelve[] => {
  const some = asked.map((wishes) => {
    const twelve = new Twelve(at(activity, stage))
    for (const { step, cmd, input } of wishes) twelve.table.send(leader, step, cmd, input)
    return twelve
  })
  return [...some, new Twelve(filled(activity, stage))]
}

test('[PR1] every activity in which participants do something in a stage has players', () => {
  expect(Object.keys(players).sort()).toEqual(playable.map(({ name }) => name).sort())
})

describe.each(places)('%s', (_, activity, stage) => {
  test('[PR2] all that the twelve do is accepted, and there is an end to it', () => {
    for (const twelve of made(activity, stage)) expect(twelve.play()).toEqual([])
  })

  test('[PR2] also of who forgot what was done already', () => {
    for (const twelve of made(activity, stage)) {
      twelve.play()
      twelve.forget()
      expect(twelve.play()).toEqual([])
    }
  })

  test('[PR3] nobody does anything else when it could see all that the server knows', () => {
    for (const twelve of made(activity, stage)) {
      const otherwise: unknown[] = []
      twelve.play((who, plan) => {
        const other = twelve.next(who, twelve.table.records)
        if (JSON.stringify(other) !== JSON.stringify(plan)) otherwise.push(other, plan)
      })
      expect(otherwise).toEqual([])
    }
  })
})

test('[PR9] somebody who left does nothing, and nobody does anything in a pause or after the end', () => {
  const activity = registry.get('dilemmas')
  const [who] = characters
  if (!activity || !who) throw new Error('there is nobody')
  const begin = (): Twelve => new Twelve(at(activity, 'silent'))
  expect(begin().next(who)).toBeDefined()
  const stops: readonly (readonly [cmd: string, input: object])[] = [
    ['pause', { on: true }],
    ['end', {}],
    ['person.left', { person: who.id, left: true }],
  ]
  for (const [cmd, input] of stops) {
    const twelve = begin()
    twelve.table.do(leader, SESSION, cmd, input)
    expect([cmd, twelve.next(who)]).toEqual([cmd, undefined])
  }
})

test('[PR4] each of the twelve takes time, and does something in every activity that asks everyone', () => {
  const stages = { dilemmas: 'silent', moodboard: 'make', supply: 'alone', scope: 'alone' }
  for (const [name, stage] of Object.entries(stages)) {
    const activity = registry.get(name)
    if (!activity) throw new Error(name)
    const did = new Set<string>()
    new Twelve(at(activity, stage)).play(({ id }, { seconds }) => {
      did.add(id)
      expect(seconds).toBeGreaterThan(0)
    })
    expect(did.size).toBe(characters.length)
  }
})

test('[PR11] nobody says to be ready with flaps that do not hang yet', () => {
  const flaps = registry.get('flaps')
  if (!flaps) throw new Error('flaps')
  const twelve = new Twelve(at(flaps, 'silent'))
  const did: string[] = []
  const play = (): void => {
    did.length = 0
    expect(twelve.play((_, { deed }) => did.push(deed.cmd))).toEqual([])
  }
  play()
  expect(did).toEqual([])
  twelve.table.send(leader, 's2', 'pair.add', { id: 'pair', statement: 'Hulp dichtbij', from: 'own' })
  play()
  expect(did).toContain('note.write')
  expect(did).toContain('ready')
})

const DAY = 24 * 60 * 60_000

/** The twelve in the lobby, with a matrix as the first step. */
const inLobby = (): Twelve => {
  const table = new Table([item('supply')])
  table.joinLeaders()
  return new Twelve(table)
}

describe('[PR12] before the start', () => {
  test('most of the twelve try out their screen once, one changes, and who writes nothing skips it', () => {
    const twelve = inLobby()
    expect(twelve.play()).toEqual([])
    const tried = (): unknown[] => twelve.table.records.of(SESSION, 'tried').map(({ by, data }) => [by, data])
    const before = tried()
    expect(before).toHaveLength(characters.filter(({ writes }) => writes !== 'nothing').length)
    twelve.forget()
    expect(twelve.play()).toEqual([])
    expect(tried().length).toBe(before.length)
  })

  test('homework is filled in when it is given, by all but who forgets it, and nothing that would tell who wrote it', () => {
    const twelve = inLobby()
    twelve.play()
    const rowsBy = (): Set<unknown> => new Set(twelve.table.records.of('s1', 'row').map(({ by }) => by))
    expect(rowsBy().size).toBe(0)
    twelve.table.do(leader, SESSION, 'homework.set', { step: 's1', until: twelve.table.now + DAY })
    expect(twelve.play()).toEqual([])
    expect(rowsBy().size).toBe(characters.filter(({ forgets }) => !forgets).length)
    expect(twelve.table.records.of('s1', 'worry')).toEqual([])
    twelve.table.move('next')
    expect(twelve.play()).toEqual([])
    expect(rowsBy().size).toBe(characters.length)
    expect(twelve.table.records.of('s1', 'worry')).toHaveLength(2)
  })

  test('nobody fills in homework when its time is over', () => {
    const twelve = inLobby()
    twelve.table.do(leader, SESSION, 'homework.set', { step: 's1', until: twelve.table.now + DAY })
    twelve.table.now += DAY
    expect(twelve.play()).toEqual([])
    expect(twelve.table.records.of('s1', 'row')).toEqual([])
  })
})

test('[PR13] one of the twelve takes back in a talk what was written in the silence, and leaves it at that', () => {
  const talk = registry.get('conversation')
  if (!talk) throw new Error('conversation')
  const twelve = new Twelve(at(talk, 'silent'))
  twelve.play()
  const thoughts = (): string[] => twelve.table.records.of('s2', 'thought').map(({ by }) => by ?? '')
  const before = thoughts()
  twelve.table.moveTo('s2', 'shared')
  expect(twelve.play()).toEqual([])
  const [who] = characters.filter(({ withdraws }) => withdraws)
  const left = before.toSpliced(before.indexOf(who?.id ?? ''), 1)
  expect(before.length).toBeGreaterThan(left.length)
  expect(thoughts().sort()).toEqual(left.sort())
  twelve.forget()
  const again: string[] = []
  twelve.play(({ id }, { deed }) => void (id === who?.id && again.push(deed.cmd)))
  expect(again).not.toContain('think')
  expect(thoughts().sort()).toEqual(left.sort())
})
