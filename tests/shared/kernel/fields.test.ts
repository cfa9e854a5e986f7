// What text, ids, numbers and days look like when they have come in.
import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { cleanText, day, id, newId, someText, text, whole } from '#shared/kernel/fields.ts'

const code = (...points: number[]): string => String.fromCodePoint(...points)
const ok = (schema: z.ZodMiniType, value: unknown): boolean => z.safeParse(schema, value).success

/** Null, bell, escape, delete, C1, line and paragraph separator, byte order mark, non-characters. */
const controls = [0x00, 0x07, 0x1b, 0x7f, 0x85, 0x9f, 0x2028, 0x2029, 0xfeff, 0xfffe, 0xffff]
/** Embeddings, overrides and isolates, which can make a text read in another order than it was written. */
const bidi = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]

describe('text', () => {
  test('[K25] is kept in NFC, without control or direction characters, lone surrogates, or space at the ends', () => {
    expect(cleanText(`  cafe${code(0x301)}\r\nen thee\t `)).toBe(`caf${code(0xe9)}\nen thee`)
    for (const point of [...controls, ...bidi]) expect(cleanText(`a${code(point)}b`)).toBe('ab')
    for (const unit of [0xd800, 0xdfff]) expect(cleanText(`a${String.fromCharCode(unit)}b`)).toBe('ab')
    const kept = [code(0x1f468, 0x200d, 0x1f33e), code(0x627, 0x644), code(0x5e9), 'regel\nregel\ttab']
    for (const fine of kept) expect(cleanText(fine)).toBe(fine)
  })

  test('[K26] that was cleaned is clean: again changes nothing, and no unwanted character is left', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (dirty) => {
        const clean = cleanText(dirty)
        expect(cleanText(clean)).toBe(clean)
        expect(
          Array.from(clean).some((one) => [...controls, ...bidi].includes(one.codePointAt(0) ?? 0)),
        ).toBe(false)
        expect(/\p{Surrogate}/u.test(clean)).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })

  test('[K27] is capped after cleaning; text that must be there may not be empty or blank', () => {
    expect(z.parse(text(5), '  vijf!  ')).toBe('vijf!')
    expect(ok(text(5), 'zesde!')).toBe(false)
    expect(ok(text(5), ' '.repeat(10_000))).toBe(false)
    expect(z.parse(text(5), '')).toBe('')
    for (const blank of ['', '   ', '\n\t', code(0x202e), code(0)]) expect(ok(someText(5), blank)).toBe(false)
    for (const other of [5, null, undefined, ['a'], { toString: 'a' }]) expect(ok(text(5), other)).toBe(false)
  })
})

describe('other fields', () => {
  test('[K28] ids are short and of safe characters; the id of something new has no colon', () => {
    for (const good of ['a', 'V1StGXR8_Z5jdHi6B-myT', 'at:s1', 'x'.repeat(40)])
      expect(ok(id(), good)).toBe(true)
    for (const bad of ['', 'x'.repeat(41), 'a b', 'a/b', 'é', 'a\n', '<b>', 7, null])
      expect(ok(id(), bad)).toBe(false)
    expect([ok(newId(), 'a_b-c'), ok(newId(), 'at:s1')]).toEqual([true, false])
  })

  test('[K29] numbers are whole and within bounds, days are days of the calendar form or empty', () => {
    for (const bad of [0, 11, 1.5, Number.NaN, Infinity, '5', null]) expect(ok(whole(1, 10), bad)).toBe(false)
    expect(ok(whole(1, 10), 10)).toBe(true)
    for (const good of ['', '2026-11-22']) expect(ok(day(), good)).toBe(true)
    for (const bad of ['22-11-2026', '2026-13-01', '2026-11-32', '2026-1-1', '2026-11-22T10:00'])
      expect(ok(day(), bad)).toBe(false)
  })
})
