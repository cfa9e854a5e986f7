// What people do in the fuzz of the wereldcafé: anything, at any moment, sensible or not.
import * as fc from 'fast-check'
import { mix } from '#shared/analysis/mixing/plan.ts'
import { questionOf } from '#shared/activities/worldcafe/mixing.ts'
import { takesPart } from '#shared/activities/worldcafe/people.ts'
import { MOST_ROUNDS, type Way } from '#shared/activities/worldcafe/records.ts'
import { roundNow } from '#shared/activities/worldcafe/rounds.ts'
import { routesOf, tablesOf } from '#shared/activities/worldcafe/upkeep.ts'
import { progressOf, SESSION } from '#shared/kernel/facts.ts'
import { Cafe, STEP } from '../shared/activities/worldcafe/cafe.ts'
import { leader } from '../shared/activities/table.ts'

const MOST_PEOPLE = 14

/** Three numbers say what is done with whom; they are counted off in whatever there is at that moment. */
export type Turn = { readonly deed: string; readonly a: number; readonly b: number; readonly c: number }

/** What was done, for whom it may have meant another seat (null = for anybody), and its answer. */
export type Done = { readonly code: string; readonly movers: readonly string[] | null }

export const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)]

export class Play {
  readonly cafe: Cafe
  #added = 0

  constructor(people: number, ways: readonly Way[], seats: readonly number[]) {
    this.cafe = new Cafe({ people, ways, seats })
    this.#added = people
  }

  #guest = (at: number): string => pick(this.cafe.people.filter(takesPart), at)?.id ?? 'nobody'
  #anyone = (at: number): string =>
    pick(
      this.cafe.people.filter(({ role }) => role === 'participant'),
      at,
    )?.id ?? 'nobody'
  #table = (at: number): string => pick(this.cafe.records.of(STEP, 'table'), at)?.id ?? 'nothing'
  #round = (at: number): number => (at % this.cafe.config.rounds.length) + 1

  #lead(cmd: string, input: unknown, movers: readonly string[] | null = []): Done {
    return { code: this.cafe.lead(cmd, input), movers }
  }

  #as(person: string, cmd: string, input: unknown): Done {
    return { code: this.cafe.as(person, cmd, input), movers: [person] }
  }

  #left(person: string, left: boolean): Done {
    return { code: this.cafe.code(leader, SESSION, 'person.left', { person, left }), movers: [] }
  }

  #move(cmd: 'next' | 'back', skip: boolean): Done {
    const { cafe } = this
    if (skip && progressOf(cafe.records, STEP)?.open) cafe.skipHandovers()
    return { code: cafe.code(leader, SESSION, cmd, { from: cafe.from() }), movers: null }
  }

  /** A plan of the mixer, or seats dealt out without thought. */
  #mix(a: number, b: number): Done {
    const { cafe } = this
    const of = { step: STEP, all: (kind: string) => cafe.records.of(STEP, kind) } as Parameters<
      typeof routesOf
    >[0]
    const first = roundNow(cafe.config, cafe.stage) ?? 0
    const upto = cafe.config.rounds.length
    const tables = tablesOf(of)
    const open = tables.filter(({ closed }) => !closed).map(({ id }) => id)
    const question = questionOf({ people: cafe.people, tables, routes: routesOf(of) }, first, upto, a)
    const people = question.people.map(({ id }) => id)
    const planned = b % 2 === 0 && people.length <= MOST_PEOPLE ? mix({ ...question, seed: a }).rounds : []
    const rounds = Array.from({ length: upto - first }, (_, round) =>
      open.map((table, at) => ({
        table,
        people: people.filter((person, index) =>
          planned[round] ? planned[round].get(person) === table : (index * (b + round)) % open.length === at,
        ),
      })),
    )
    return this.#lead('mix.set', { rounds, from: first + 1 }, null)
  }

  do({ deed, a, b, c }: Turn): Done {
    const { cafe } = this
    switch (deed) {
      case 'join': {
        if (this.#added >= MOST_PEOPLE) return this.do({ deed: 'return', a, b, c })
        this.#added += 1
        cafe.join(`p${this.#added}`, (['gemeente', 'aanbieder', 'inwoner'] as const)[a % 3])
        return { code: 'ok', movers: [] }
      }
      case 'leave':
        return this.#left(this.#guest(a), true)
      case 'return':
        return this.#left(this.#anyone(a), false)
      case 'next':
        return this.#move('next', b % 4 > 0)
      case 'back':
        return this.#move('back', false)
      case 'elsewhere': {
        const step = cafe.from().step === STEP ? 's3' : STEP
        return { code: cafe.code(leader, SESSION, 'goto', { from: cafe.from(), step }), movers: null }
      }
      case 'choose':
        return this.#as(this.#guest(a), 'seat.choose', { round: this.#round(b), table: this.#table(c) })
      case 'put': {
        const person = this.#anyone(a)
        return this.#lead('seat.put', { person, round: this.#round(b), table: this.#table(c) }, [person])
      }
      case 'swap': {
        const [one, other] = [this.#guest(a), this.#guest(b)]
        return this.#lead('seat.swap', { round: this.#round(c), a: one, b: other }, [one, other])
      }
      case 'mix':
        return this.#mix(a, b)
      case 'table':
        return this.#lead('table.add', { id: `n${a}`, ...cafe.fields((b % 5) + 1) })
      case 'close':
        return this.#lead('table.close', { table: this.#table(a) })
      case 'open':
        return this.#lead('table.open', { table: this.#table(a) })
      case 'edit':
        return this.#lead('table.edit', { table: this.#table(a), ...cafe.fields((b % 5) + 1) })
      case 'remove':
        return this.#lead('table.remove', { table: this.#table(a) })
      case 'even':
        return this.#lead('table.even', {})
      case 'ask':
        return this.#lead('host.ask', { table: this.#table(a), person: this.#guest(b) })
      case 'answer': {
        const asked = pick(
          cafe
            .data<{ person: string; table: string; state: string }>(STEP, 'host')
            .filter(({ state }) => state === 'asked'),
          a,
        )
        const { person = 'nobody', table = 'nothing' } = asked ?? {}
        return this.#as(person, 'host.answer', { table, yes: b % 3 > 0 })
      }
      case 'offer':
        return this.#as(this.#guest(a), 'host.offer', { table: this.#table(b) })
      case 'stop':
        return this.#lead('host.stop', { table: this.#table(a) })
      case 'rounds': {
        const ways = [a, b, c]
          .slice(0, 1 + ((a + b) % 3))
          .map((n): Way => (n % 2 === 0 ? 'free' : 'assigned'))
        return this.#lead('round.set', { rounds: ways.map((way) => ({ question: '', minutes: 20, way })) })
      }
      case 'undo':
        return { code: cafe.undo(), movers: null }
      case 'visit':
        return this.#lead('visit', { table: this.#table(a) })
      default:
        cafe.restart()
        return { code: 'ok', movers: [] }
    }
  }
}

/** What may be done, as often as it is here. */
export const deeds = (
  'next next next next next next back elsewhere elsewhere undo undo restart join join leave leave return return ' +
  'choose choose choose put swap mix table close close open edit remove even ask answer answer offer offer stop ' +
  'rounds visit'
).split(' ')

const turn = fc.record({
  deed: fc.constantFrom(...deeds),
  a: fc.nat(40),
  b: fc.nat(40),
  c: fc.nat(40),
})

const way = fc.constantFrom<Way[]>('free', 'assigned')

export const evening = fc.record({
  people: fc.integer({ min: 0, max: 9 }),
  ways: fc.array(way, { minLength: 1, maxLength: MOST_ROUNDS }),
  seats: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
  turns: fc.array(turn, { minLength: 1, maxLength: 70, size: 'max' }),
})

export type Evening = {
  readonly people: number
  readonly ways: readonly Way[]
  readonly seats: readonly number[]
  readonly turns: readonly Turn[]
}
