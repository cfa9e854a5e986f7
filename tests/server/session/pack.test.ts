// A packed list is ordinary gzip, whatever was packed before.
import { gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Packer } from '#server/session/pack.ts'

const unpack = (packed: Uint8Array): unknown => JSON.parse(gunzipSync(packed).toString())

test('an empty, a short and a long list come out as they went in', () => {
  for (const size of [0, 1, 99, 100, 101, 1_000]) {
    const items = Array.from({ length: size }, (_, index) => ({ id: `n${index}`, text: 'é 🙂 "\\' }))
    expect(unpack(new Packer<unknown>(Object.is).pack('{"upto":3,"records":[', items, ']}'))).toEqual({
      upto: 3,
      records: items,
    })
  }
})

test('after any changes the same packer gives what a new one gives', () => {
  const list = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 350 })
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), (lists) => {
      const packer = new Packer<unknown>(Object.is)
      for (const items of lists) expect(unpack(packer.pack('[', items, ']'))).toEqual(items)
    }),
    { numRuns: 30, seed: 7 },
  )
})
