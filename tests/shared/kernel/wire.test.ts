// What a device may send over the socket.
import { anything, assert, constantFrom, object, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { errorCodes, retryable } from '#shared/kernel/errors.ts'
import { makeRegistry } from '#shared/kernel/registry.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { CommandMessage, Hello } from '#shared/kernel/wire.ts'
import { item, leader, participant, server, Table } from '../activities/table.ts'
import { toys } from './toy.ts'

const hello = { token: 'x'.repeat(20), client: 'c1', pending: [1, 2] }
const message = { n: 1, step: 's1', cmd: 'add', input: {} }
const ok = (schema: z.ZodMiniType, value: unknown): boolean => z.safeParse(schema, value).success

describe('the wire', () => {
  test('[W1] takes a hello only with a token, a device and a bounded list of what waits', () => {
    expect(ok(Hello, hello)).toBe(true)
    const bad = [
      { token: 'short' },
      { token: 'x'.repeat(101) },
      { client: '' },
      { client: 'a b' },
      { pending: [0] },
      { pending: [1.5] },
      { pending: Array.from({ length: 501 }, (_, n) => n + 1) },
      { more: 1 },
    ]
    for (const one of bad) expect(ok(Hello, { ...hello, ...one })).toBe(false)
  })

  test('[W2] takes a command only with a number, a step and a name, and nothing besides', () => {
    expect(ok(CommandMessage, message)).toBe(true)
    expect(ok(CommandMessage, { ...message, as: 'els' })).toBe(true)
    const bad = [
      { n: 0 },
      { n: '1' },
      { step: '' },
      { step: '../x' },
      { cmd: 'x'.repeat(61) },
      { as: 1 },
      { by: 'ann' },
    ]
    for (const one of bad) expect(ok(CommandMessage, { ...message, ...one })).toBe(false)
  })

  test('[W3] knows which refusals may succeed later: only those that say nothing about the command', () => {
    expect([...retryable]).toEqual(['paused', 'too-fast', 'not-saved'])
    expect(new Set(errorCodes).size).toBe(errorCodes.length)
  })

  test('[W4] whatever arrives, the kernel answers with a code, throws nothing and changes nothing', () => {
    const table = new Table([item('toy'), item('wall')], { registry: toys })
    table.joinLeaders()
    table.join('ann')
    table.move('next')
    const before = JSON.stringify([...table.records.values()])
    const names = [...toys.values()].flatMap(({ commands }) => Object.keys(commands))
    const wild = record({
      sender: constantFrom(participant('ann'), leader, server),
      step: constantFrom('s1', 's2', SESSION, '__proto__', 'ann'),
      cmd: constantFrom(...names, '__proto__', 'constructor'),
      input: anything({
        withNullPrototype: true,
        key: constantFrom('id', 'text', 'from', '__proto__', 'on'),
      }),
      as: constantFrom(undefined, 'ann', 'f2', '__proto__'),
    })
    const codes = new Set<string>()
    assert(
      property(wild, object(), ({ sender, step, cmd, input, as }, more) => {
        const ran = table.send(sender, step, cmd, { ...more, wild: input }, as)
        expect(ran.ok).toBe(false)
        if (!ran.ok) codes.add(ran.code)
      }),
      { numRuns: 10_000 },
    )
    expect(errorCodes).toEqual(expect.arrayContaining([...codes]))
    expect(codes.size).toBeGreaterThan(3)
    expect(JSON.stringify([...table.records.values()])).toBe(before)
    expect(Object.keys({})).toEqual([])
    expect(Object.hasOwn(Object.prototype, 'wild')).toBe(false)
  })

  test('[W5] an activity has one name: two under the same are a mistake in the code', () => {
    const toy = toys.get('toy')
    expect(() => makeRegistry(toy ? [toy, toy] : [])).toThrow('two activities')
  })
})
