// Packed texts are one ordinary gzip stream, whatever was packed before.
import { gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Packer } from '#server/session/pack.ts'

const unpack = (packed: Uint8Array): string => gunzipSync(packed).toString()
const buffers = (texts: readonly string[]): Buffer[] => texts.map((text) => Buffer.from(text))

test('nothing, one text and many texts come out with commas between them', () => {
  const long = Array.from({ length: 400 }, (_, index) => `{"id":"n${index}","text":"é 🙂 \\"\\\\"}`).join(',')
  for (const [texts, inside] of [
    [[], ''],
    [[''], ''],
    [['1'], '1'],
    [['', '1', '', '2'], '1,2'],
    [[long, long, `${long},3`], `${long},${long},${long},3`],
  ] as const)
    expect(unpack(new Packer().pack('[', buffers(texts), '],"upto":3'))).toBe(`[${inside}],"upto":3`)
})

test('after any changes the same packer gives what a new one gives', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 5 }),
    fc.string({ unit: 'grapheme', minLength: 200 }),
  )
  // Turns keep most buffers, as a session does, and change, add or drop a few.
  const change = fc.record({ at: fc.nat(9), text: fc.option(text), drop: fc.boolean() })
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 10 }),
      fc.array(fc.array(change, { maxLength: 5 }), { maxLength: 6 }),
      (first, turns) => {
        const packer = new Packer()
        const texts = buffers(first)
        for (const [turn, changes] of [[], ...turns].entries()) {
          for (const one of changes)
            if (one.drop) texts.splice(one.at, 1)
            else texts[Math.min(one.at, texts.length)] = Buffer.from(one.text ?? '')
          const inside = texts.filter(({ length }) => length > 0).join(',')
          expect(unpack(packer.pack('[', texts, `] ${turn}`))).toBe(`[${inside}] ${turn}`)
        }
      },
    ),
    { numRuns: 200, seed: 7 },
  )
})

test('a text that is no longer there leaves no trace in the stream', () => {
  const words = 'geheim woord dat hier stond en nu weg is '.repeat(20)
  const packer = new Packer()
  const rest = buffers(['een', 'twee'])
  packer.pack('[', [Buffer.from(words), ...rest], ']')
  expect(Buffer.from(packer.pack('[', rest, ']')).equals(new Packer().pack('[', rest, ']'))).toBe(true)
})
