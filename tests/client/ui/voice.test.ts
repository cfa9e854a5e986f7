// The one voice of a page, with made time: what comes first, how seldom others are heard, and what is not said twice.
import { readdirSync, readFileSync } from 'node:fs'
import { array, assert, constantFrom, nat, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ask,
  forget,
  GAP_MS,
  kinds,
  know,
  next,
  REST_MS,
  silent,
  type Sentence,
  type Voice,
} from '#client/ui/voice.ts'

type Asked = Sentence & { readonly at: number }
type Said = { readonly at: number; readonly text: string }

/** All that is said until nothing waits any more, as a page does it: at once, and when the voice asked to come again. */
const play = (asked: readonly Asked[], { calm = false, from = silent } = {}): Said[] => {
  const said: Said[] = []
  let voice: Voice = from
  /** Gives when to come again. */
  const speak = (now: number): number => {
    const turn = next(voice, now)
    voice = turn.voice
    if (turn.say) said.push({ at: now, text: turn.say.text })
    return turn.again ?? Infinity
  }
  let again = Infinity
  const until = (moment: number): void => {
    for (let now = again; now < moment; now = again) again = speak(now)
  }
  const moments = [...new Set(asked.map(({ at }) => at))].toSorted((a, b) => a - b)
  for (const moment of moments) {
    until(moment)
    for (const { at, ...sentence } of asked) if (at === moment) voice = ask(voice, sentence, at, calm)
    again = speak(moment)
  }
  until(Infinity)
  return said
}

const words = (said: readonly Said[]): string[] => said.map(({ text }) => text)

describe('[AX12] one voice', () => {
  test('of what happens at the same moment the most important is said first', () => {
    const asked = kinds.toReversed().map((kind) => ({ kind, text: kind, at: 0 }))
    expect(words(play(asked))).toEqual([...kinds])
  })

  test('of what others do one sentence in five seconds, and of each matter the last', () => {
    const asked = Array.from({ length: 40 }, (_, index) => ({
      kind: 'others' as const,
      text: `${index + 1} klaar`,
      topic: 'ready',
      at: 100 * (index + 1),
    }))
    expect(play(asked)).toEqual([
      { at: 100, text: '1 klaar' },
      { at: 100 + REST_MS, text: '40 klaar' },
    ])
  })

  test('two matters of others take turns', () => {
    const others = (topic: string, at: number): Asked => ({
      kind: 'others',
      topic,
      text: `${topic} ${at}`,
      at,
    })
    const asked = [others('hands', 0), others('notes', 10), others('hands', 20), others('notes', 30)]
    expect(play(asked)).toEqual([
      { at: 0, text: 'hands 0' },
      { at: REST_MS, text: 'hands 20' },
      { at: 2 * REST_MS, text: 'notes 30' },
    ])
  })

  test('a sentence of others that is true again, or stood there from the start, is not said', () => {
    const others = (text: string, at: number): Asked => ({ kind: 'others', topic: 'ready', text, at })
    expect(words(play([others('1', 0), others('2', 10), others('1', 20)]))).toEqual(['1'])
    const from = know(silent, { kind: 'others', topic: 'ready', text: '1' })
    expect(words(play([others('2', 0), others('1', 0)], { from }))).toEqual([])
  })

  test('what has gone from the page is not said any more', () => {
    const first: Sentence = { kind: 'others', topic: 'ready', text: '1 klaar' }
    const voice = next(ask(silent, first, 0), 0).voice
    const waits = ask(voice, { ...first, text: '2 klaar' }, 10)
    expect(next(waits, REST_MS).say?.text).toBe('2 klaar')
    expect(next(forget(waits, 'ready'), REST_MS)).toEqual({ voice: silent })
  })

  test('the same is not said twice, unless somebody does the same again', () => {
    const twice = (kind: Sentence['kind'], apart: number): string[] =>
      words(play([0, apart].map((at) => ({ kind, text: 'Dit', at }))))
    for (const kind of ['step', 'result', 'over', 'timer'] as const) {
      expect([kind, twice(kind, REST_MS - 1)]).toEqual([kind, ['Dit']])
      expect([kind, twice(kind, REST_MS)]).toEqual([kind, ['Dit', 'Dit']])
    }
    for (const kind of ['alert', 'own'] as const) {
      expect([kind, twice(kind, 999)]).toEqual([kind, ['Dit']])
      expect([kind, twice(kind, 1_000)]).toEqual([kind, ['Dit', 'Dit']])
    }
  })

  test('sentences come apart, but an alert does not wait for what is being read', () => {
    const at = (kind: Sentence['kind'], text: string, moment: number): Asked => ({ kind, text, at: moment })
    expect(play([at('step', 'A', 0), at('own', 'B', 10), at('alert', 'C', 20)])).toEqual([
      { at: 0, text: 'A' },
      { at: 20, text: 'C' },
      { at: 20 + GAP_MS, text: 'B' },
    ])
  })

  test('whatever is asked, others are heard once in five seconds and no two sentences at once', () => {
    const sentence = record({
      kind: constantFrom(...kinds.slice(1)),
      text: constantFrom('A', 'B', 'C'),
      topic: constantFrom('x', 'y'),
      at: nat(20_000),
    })
    assert(
      property(array(sentence, { maxLength: 60 }), (asked) => {
        const marked = asked.map((one) => ({ ...one, text: `${one.kind} ${one.text}` }))
        const said = play(marked)
        const others = said.filter(({ text }) => text.startsWith('others'))
        const apart = (list: readonly Said[]): number =>
          Math.min(Infinity, ...list.slice(1).map(({ at }, index) => at - (list[index]?.at ?? 0)))
        expect(apart(others)).toBeGreaterThanOrEqual(REST_MS)
        expect(apart(said)).toBeGreaterThanOrEqual(GAP_MS)
      }),
    )
  })

  test('no part of the page speaks by itself, but the answer to an own deed', () => {
    const client = `${import.meta.dirname}/../../../client`
    const parts = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.tsx'),
    )
    const speaks = /role="(?:status|alert|log)"|role=\{|aria-live="(?!off)|aria-live=\{|<output/
    const loud = parts.filter((file) => speaks.test(readFileSync(`${client}/${file}`, 'utf8'))).toSorted()
    expect(loud).toEqual(['ui/LiveRegion.tsx', 'ui/Said.tsx'])
  })
})

describe('[AX15] in calm', () => {
  test('only an alert, a step, an own deed, the end of the time and what one wrote are said', () => {
    const asked = kinds.map((kind) => ({ kind, text: kind, at: 0 }))
    expect(words(play(asked, { calm: true }))).toEqual(['alert', 'step', 'own', 'over', 'saved'])
  })
})

describe('[AX14] that a text is saved', () => {
  test('is said once in five seconds for each field, and the last holds', () => {
    const saved = (topic: string, text: string, at: number): Asked => ({ kind: 'saved', topic, text, at })
    const asked = [saved('a', 'Bewaard', 0), saved('b', 'Bewaard', 600), saved('a', 'Nog niet', 1_200)]
    expect(play([...asked, saved('a', 'Bewaard', 1_300)])).toEqual([
      { at: 0, text: 'Bewaard' },
      { at: 600, text: 'Bewaard' },
      { at: REST_MS, text: 'Bewaard' },
    ])
  })
})
