// Commands that are kept without their sender.
import * as z from 'zod/mini'
import { describe, expect, test } from 'vitest'
import { session } from '#shared/activities/session/index.ts'
import { defineShape } from '#shared/kernel/activity.ts'
import { newId, someText } from '#shared/kernel/fields.ts'
import { proofId } from '#shared/kernel/proof.ts'
import { makeRegistry } from '#shared/kernel/registry.ts'
import { run } from '#shared/kernel/run.ts'
import { shuffled } from '#shared/kernel/random.ts'
import { item, participant, Table } from '../activities/table.ts'

const { command, activity } = defineShape({
  name: 'slips',
  config: z.strictObject({ unsigned: z.boolean() }),
  stages: ['one'],
  kinds: { slip: z.strictObject({ text: someText(40), side: z.string(), me: z.string() }) },
  see: { slip: { one: 'author' } },
})
const secretly = {
  by: ['participant'],
  during: ['one'],
  unsigned: ({ config }: { config: { unsigned: boolean } }) => config.unsigned,
} as const

const slips = makeRegistry([
  session,
  activity({
    commands: {
      write: command({
        ...secretly,
        input: z.strictObject({ id: newId() }),
        run: (ctx, { id }) => ctx.create('slip', id, { text: 'x', side: ctx.side, me: ctx.me }),
      }),
      change: command({
        ...secretly,
        input: z.strictObject({ id: newId(), secret: z.string(), text: someText(40) }),
        run(ctx, { id, secret, text }) {
          if (!ctx.proves(id, secret)) ctx.fail('not-yours')
          ctx.edit('slip', id, (slip) => void (slip.text = text))
        },
      }),
      wave: command({ input: z.strictObject({}), by: ['participant'], during: ['one'], run() {} }),
    },
  }),
])

const ann = participant('ann')

const room = (unsigned: boolean): Table => {
  const table = new Table([item('slips', { unsigned })], { registry: slips })
  table.joinLeaders()
  table.join('ann', 'inwoner')
  table.move('next')
  return table
}

const send = (table: Table, cmd: string, input: unknown, unsigned: boolean) => {
  const { records, now, chance, seq } = table
  const envelope = { client: 'key', n: 1, step: 's1', cmd, input, unsigned }
  const ran = run({ registry: slips, records, now, chance, seq: seq + 1 }, ann, envelope)
  if (ran.ok) records.apply(ran.ops)
  return ran
}

describe('an unsigned command', () => {
  test('[K30] leaves no trace of its sender but the side: not in the record and not as its author', () => {
    const table = room(true)
    const ran = send(table, 'write', { id: 'slip' }, true)
    expect(ran).toMatchObject({ ok: true, by: null })
    expect(JSON.stringify(ran)).not.toContain('ann')
    expect(table.records.get('slip')).toEqual({
      id: 'slip',
      kind: 'slip',
      step: 's1',
      rev: table.seq + 1,
      data: { text: 'x', side: 'inwoner', me: 'system' },
    })
  })

  test('[K31] is refused when its activity would sign it, and a signed one when it would not', () => {
    expect(send(room(false), 'write', { id: 'slip' }, true)).toEqual({ ok: false, code: 'changed-since' })
    expect(send(room(true), 'write', { id: 'slip' }, false)).toEqual({ ok: false, code: 'changed-since' })
    expect(send(room(true), 'wave', {}, true)).toEqual({ ok: false, code: 'changed-since' })
    expect(send(room(false), 'write', { id: 'slip' }, false)).toMatchObject({ ok: true, by: 'ann' })
  })

  test('[K32] changes what its sender made only with the secret from which the id was made', () => {
    const table = room(true)
    const id = proofId('a secret')
    send(table, 'write', { id }, true)
    const change = (secret: string) => send(table, 'change', { id, secret, text: 'y' }, true)
    expect(change('another secret')).toEqual({ ok: false, code: 'not-yours' })
    expect(change('')).toEqual({ ok: false, code: 'not-yours' })
    expect(change('a secret')).toMatchObject({ ok: true, by: null })
    expect(table.data('s1', 'slip')).toMatchObject([{ text: 'y' }])
  })
})

describe('the id of a secret', () => {
  test('[K32] is an id that a device may choose, and differs for secrets that look alike', () => {
    const ids = Array.from({ length: 500 }, (_, n) => proofId(`secret ${n}`))
    expect(new Set(ids).size).toBe(500)
    for (const one of ids) expect(z.safeParse(newId(), one).success).toBe(true)
  })

  test('[K32] is of SHA-256: the vector of the standard for "abc" gives these bits', () => {
    const bytes = [0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea, 0x41, 0x41, 0x40, 0xde]
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const expected = bytes.map((byte) => alphabet[byte & 63]).join('')
    expect(proofId('abc').slice(0, bytes.length)).toBe(expected)
  })
})

describe('a shuffle', () => {
  test('[K33] keeps every item, follows from its chance alone, and can put any item in any place', () => {
    const items = ['a', 'b', 'c', 'd']
    const places = new Set<string>()
    for (let at = 0; at < 400; at += 1) {
      const one = shuffled(items, at / 400)
      expect(one.toSorted()).toEqual(items)
      expect(shuffled(items, at / 400)).toEqual(one)
      one.forEach((item, place) => places.add(`${item}${place}`))
    }
    expect(places.size).toBe(16)
    expect(shuffled([], 0.5)).toEqual([])
  })
})
