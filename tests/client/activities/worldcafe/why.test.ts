// A route in plain words: what is said of each stop and of why somebody sits there.
import { describe, expect, test } from 'vitest'
import type { How } from '#shared/activities/worldcafe/records.ts'
import { stopInWords, whyHere } from '#client/activities/worldcafe/play/why.ts'

const stop = (how: How, fresh: number, again: number, newTable = true) => ({
  table: 't1',
  how,
  newTable,
  fresh,
  again,
})

describe('why somebody sits there', () => {
  test('in the first round nobody was met before, so that it is not said', () => {
    expect(whyHere(stop('mixed', 3, 0), 1, false)).toBe(
      'We hebben iedereen zo verdeeld dat je steeds andere mensen spreekt. Je ontmoet hier 3 mensen.',
    )
  })
  test('later: a new table, who is new, and who was met before', () => {
    expect(whyHere(stop('mixed', 3, 0), 2, false)).toBe(
      'Je zat nog niet aan deze tafel. Je ontmoet hier 3 nieuwe mensen.',
    )
    expect(whyHere(stop('mixed', 1, 1, false), 2, false)).toBe(
      'Je zat al eerder aan deze tafel. Je ontmoet hier 1 nieuwe persoon. Eén van hen zag je al in een eerdere ronde.',
    )
    expect(whyHere(stop('mixed', 0, 2), 3, false)).toBe(
      'Je zat nog niet aan deze tafel. Je ziet hier 2 mensen terug.',
    )
  })
  test('a host stays and hears of no meetings after the first round', () => {
    expect(whyHere(stop('host', 4, 0), 2, false)).toBe(
      'Jij bent hier gastheer of gastvrouw. Daarom blijf je aan deze tafel.',
    )
  })
  test('who was placed hears why, which differs where people choose', () => {
    expect(whyHere(stop('placed', 2, 0), 2, false)).toMatch(/^Hier was nog plek voor je\./)
    expect(whyHere(stop('placed', 2, 0), 2, true)).toMatch(/^Je koos geen tafel\./)
    expect(whyHere(stop('chosen', 0, 0), 2, true)).toBe(
      'Je koos deze tafel zelf. Er zitten hier nog geen andere gasten.',
    )
    expect(whyHere(stop('put', 2, 0), 2, false)).toMatch(/^De gespreksleider heeft je/)
  })
})

describe('a stop of the route', () => {
  const say = (round: number, table?: number, free = false) => stopInWords({ round, now: 2, table, free })

  test('says which round, which table, and whether it is now', () => {
    expect([say(1, 4), say(2, 3), say(3, 1)]).toEqual([
      'ronde 1: tafel 4 (geweest)',
      'ronde 2: tafel 3 (nu)',
      'ronde 3: tafel 1',
    ])
  })
  test('says of one without a table whether it was missed, comes, or is for oneself to choose', () => {
    expect([say(1), say(3), say(3, undefined, true)]).toEqual([
      'ronde 1: je was er nog niet',
      'ronde 3: volgt nog',
      'ronde 3: je kiest zelf een tafel',
    ])
  })
})
