// Guessing of codes is slowed down per address and over all addresses together; who has a right code does not notice.
import { afterEach, describe, expect, test } from 'vitest'
import { Guesses } from '#server/guesses.ts'
import type { Log } from '#server/log.ts'
import { joinKey, Site } from './client.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** As many wrong codes as everyone together may give, each address one less than it may. */
const storm = (guesses: Guesses, now: number): number => {
  let given = 0
  for (let address = 0; address < 100; address += 1)
    for (let wrong = 0; wrong < 9; wrong += 1) {
      const from = `10.0.0.${address}`
      if (guesses.mustWait(from, now)) return given
      guesses.wrong(from, now)
      given += 1
    }
  return given
}

describe('over all addresses', () => {
  test('[OP1] three hundred wrong codes in a minute are the most, from however many addresses', () => {
    const guesses = new Guesses()
    expect(storm(guesses, 0)).toBe(300)
    expect(guesses.mustWait('192.0.2.1', MINUTE - 1)).toBe(true)
    expect(guesses.mustWait('192.0.2.1', MINUTE)).toBe(false)
  })

  test('[OP1] an address that gave a right code in the last hour goes on, with its own ten wrong ones', () => {
    const guesses = new Guesses()
    guesses.right('hall', 0)
    guesses.right('earlier', -HOUR)
    storm(guesses, 0)
    expect([guesses.mustWait('hall', 1), guesses.mustWait('earlier', 1)]).toEqual([false, true])
    for (let wrong = 0; wrong < 10; wrong += 1) guesses.wrong('hall', 1)
    expect(guesses.mustWait('hall', 1)).toBe(true)
  })

  test('[OP1] no more than ten thousand addresses are remembered, and the last ones', () => {
    const guesses = new Guesses()
    for (let count = 0; count <= 10_000; count += 1) guesses.right(`a${count}`, 0)
    storm(guesses, 0)
    expect([guesses.mustWait('a0', 1), guesses.mustWait('a1', 1)]).toEqual([true, false])
  })
})

describe('a hall', () => {
  let site: Site
  afterEach(() => site.close())

  test('[OP1] two hundred people behind one address come in while others guess from everywhere', async () => {
    const events: string[] = []
    const log: Log = (event) => events.push(event)
    site = await Site.open({ clock: () => 1_000_000, log, config: { trustProxy: true } })
    const { code } = await site.make()
    const from = (address: string) => ({ 'x-forwarded-for': address })
    const look = async (address: string, typed: string): Promise<number> =>
      (await site.get(`/api/v1/codes/${typed}`, from(address))).status
    const come = async (address: string): Promise<number> =>
      (await site.post('join', { code, joinKey: joinKey() }, from(address))).status
    expect(await come('hall')).toBe(200)
    const tries: number[] = []
    for (let guess = 0; guess < 320; guess += 1)
      tries.push(await look(`198.51.100.${guess % 64}`, `CDF${222 + guess}`))
    expect(tries.filter((status) => status === 404)).toHaveLength(300)
    expect(tries.slice(300)).toEqual(Array.from({ length: 20 }, () => 429))
    const hall = await Promise.all(Array.from({ length: 199 }, () => look('hall', code)))
    expect(hall.filter((status) => status !== 200)).toEqual([])
    expect(await come('hall')).toBe(200)
    expect(await come('203.0.113.9')).toBe(429)
    expect(events.filter((event) => event === 'many-wrong-codes')).toHaveLength(1)
  })
})
