// Blacking out: where words are replaced, what is left of it, who may, and what it tells of what is hidden.
import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '#shared/kernel/fields.ts'
import { SESSION, stepOf } from '#shared/kernel/facts.ts'
import { diff } from '#shared/kernel/visibility.ts'
import { BLACK, writeOver } from '#shared/activities/session/redacting.ts'
import { coLeader, item, leader, participant, server, Table } from '../table.ts'

const ann = participant('ann')
const PHONE = '06 1234 5678'

type Watch = NonNullable<NonNullable<ConstructorParameters<typeof Table>[1]>['watch']>

const room = (watch?: Watch): Table => {
  const table = new Table(
    [item('dilemmas'), item('conversation'), item('agreements')],
    watch ? { watch } : {},
  )
  table.joinLeaders()
  table.join('ann', 'inwoner')
  table.join('ben', 'aanbieder')
  table.moveTo('s1', 'meet')
  return table
}

const redact = (find: string, put = '', id = 'r1') => ({ id, find, put, why: 'phone', words: '' })

const kept = (table: Table): string => JSON.stringify([...table.records.values()])

const parked = (table: Table): string[] =>
  table.data<{ text: string }>(SESSION, 'parked').map(({ text }) => text)

describe('blacking out', () => {
  test('[RD2] replaces the words everywhere people typed them, with a sign of one length, also in what steps copied', () => {
    const table = room()
    table.do(leader, SESSION, 'park', { id: 'p1', text: `Bel mij op ${PHONE}, of ${PHONE}!` })
    const own = {
      id: 'o1',
      title: `Bel ${PHONE}`,
      tension: 'Bellen of mailen',
      left: 'Bellen',
      right: 'Mailen',
    }
    table.do(ann, 's1', 'propose', own)
    table.do(leader, 's1', 'approve', { proposal: 'o1' })
    table.moveTo('s1', 'chosen')
    table.do(leader, 's1', 'choose', { fiches: ['own-g'], reason: '' })
    table.moveTo('s2', 'silent')
    expect(JSON.stringify(stepOf(table.records, 's2')?.config)).toContain(PHONE)
    table.do(leader, SESSION, 'redact', redact(PHONE))
    expect(kept(table)).not.toContain(PHONE)
    expect(parked(table)).toEqual([`Bel mij op ${BLACK}, of ${BLACK}!`])
    expect(JSON.stringify(stepOf(table.records, 's2')?.config)).toContain(`Bel ${BLACK}`)
    table.moveTo('s2', 'shared')
    expect(table.do(leader, 's2', 'meaning', { text: 'gaat gewoon door' })).not.toEqual([])
  })

  test('[RD2] says it otherwise when asked, and keeps why and how often, never what', () => {
    const table = room()
    table.do(ann, SESSION, 'park', { id: 'p1', text: 'Mevrouw Jansen belde. Mevrouw Jansen wacht.' })
    const ran = table.send(leader, SESSION, 'redact', redact('Mevrouw Jansen', 'een inwoner'))
    expect(ran).toMatchObject({ ok: true, forgets: 'everything' })
    expect(JSON.stringify(ran)).not.toContain('Jansen')
    expect(parked(table)).toEqual(['een inwoner belde. een inwoner wacht.'])
    expect(table.data(SESSION, 'redaction')).toEqual([
      { why: 'phone', words: '', otherwise: true, texts: 1, at: table.now },
    ])
  })

  test('[RD3] goes out of the traces of undo, so that nothing brings it back', () => {
    const table = room()
    table.do(ann, SESSION, 'park', { id: 'p1', text: `Bel ${PHONE}` })
    table.do(ann, SESSION, 'park', { id: 'p2', text: 'Iets anders' })
    for (const id of ['p1', 'p2']) table.do(ann, SESSION, 'unpark', { id })
    table.do(ann, SESSION, 'park', { id: 'p3', text: PHONE })
    const traces = () => table.records.of(SESSION, 'trace').length
    const before = traces()
    table.do(leader, SESSION, 'redact', redact(PHONE))
    expect(traces()).toBe(before - 1)
    expect(kept(table)).not.toContain(PHONE)
  })

  test('[RD4] is for facilitators, also after the end, until the report is final', () => {
    const table = room()
    table.do(ann, SESSION, 'park', { id: 'p1', text: `Bel ${PHONE}` })
    expect(table.code(ann, SESSION, 'redact', redact(PHONE))).toBe('not-allowed')
    expect(table.code(server, SESSION, 'redact', redact(PHONE))).toBe('not-allowed')
    table.do(leader, SESSION, 'end')
    table.do(coLeader, SESSION, 'redact', redact('1234'))
    expect(parked(table)).toEqual([`Bel 06 ${BLACK} 5678`])
    table.do(leader, SESSION, 'freeze')
    expect(table.code(leader, SESSION, 'redact', redact('5678', '', 'r2'))).toBe('frozen')
  })

  test.each([
    ['one character', 'B', ''],
    ['no letter or digit', '!!', ''],
    ['the sign itself', `a${BLACK}`, ''],
    ['other words that hold it', 'Bel', 'Bellen'],
  ])('[RD4] %s is refused with bad-input', (_, find, put) => {
    const table = room()
    table.do(ann, SESSION, 'park', { id: 'p1', text: `Bel ${PHONE}` })
    expect(table.code(leader, SESSION, 'redact', redact(find, put))).toBe('bad-input')
  })

  test('[RD4] a reason that holds the words is refused with bad-input', () => {
    const table = room()
    table.do(ann, SESSION, 'park', { id: 'p1', text: `Bel ${PHONE}` })
    expect(table.code(leader, SESSION, 'redact', { ...redact(PHONE), words: PHONE })).toBe('bad-input')
  })

  test('[RD5] goes for hidden texts too, and tells of them neither whether nor how often', () => {
    const table = room()
    table.moveTo('s1', 'chosen')
    table.do(leader, 's1', 'choose', { fiches: ['A'], reason: '' })
    table.moveTo('s2', 'silent')
    table.do(ann, 's2', 'think', { id: 't1', question: 'q1', text: `Bel ${PHONE}` })
    expect(table.code(leader, SESSION, 'redact', redact(PHONE))).toBe('missing')
    expect(kept(table)).toContain(PHONE)
    table.do(leader, SESSION, 'park', { id: 'p1', text: PHONE })
    table.do(leader, SESSION, 'redact', redact(PHONE))
    expect(kept(table)).not.toContain(PHONE)
    expect(table.data(SESSION, 'redaction')).toMatchObject([{ texts: 1 }])
  })

  test('[RD5] what everybody else is sent does not tell whether the words stood in a hidden text', () => {
    const sentAfter = (hidden: string): string => {
      const told: string[] = []
      const viewers = [
        { role: 'facilitator', me: 'f1' },
        { role: 'participant', me: 'ben' },
        { role: 'screen' },
      ] as const
      const table = room((before, after, touched) => {
        for (const viewer of viewers) told.push(JSON.stringify(diff(before, after, touched, viewer)))
      })
      table.moveTo('s1', 'chosen')
      table.do(leader, 's1', 'choose', { fiches: ['A'], reason: '' })
      table.moveTo('s2', 'silent')
      table.do(ann, 's2', 'think', { id: 't1', question: 'q1', text: hidden })
      table.do(leader, SESSION, 'park', { id: 'p1', text: PHONE })
      told.length = 0
      table.do(leader, SESSION, 'redact', redact(PHONE))
      return told.join('\n')
    }
    expect(sentAfter(`Bel ${PHONE}`)).toContain(BLACK)
    expect(sentAfter(`Bel ${PHONE}`)).toBe(sentAfter('Bel maar niet'))
  })

  test('[RD6] what it writes always fits, is never the words again, and is clean', () => {
    assert(
      property(
        string({ unit: 'grapheme', maxLength: 60 }),
        string({ minLength: 1, maxLength: 4 }),
        (a, find) => {
          const text = cleanText(`${a}${find}${a}${find}`)
          const word = cleanText(find)
          if (word.length < 2 || !/[\p{L}\p{N}]/u.test(word)) return
          for (const put of ['', 'iemand anders'])
            for (const max of [text.length, text.length + 20]) {
              const now = writeOver(word, put)(text, { max })
              expect(now.length).toBeLessThanOrEqual(max)
              expect(now).not.toContain(word)
              expect(cleanText(now)).toBe(now)
            }
        },
      ),
    )
    expect(writeOver('ab', 'b')('xaabx', { max: 9 })).toBe(`xa${BLACK}x`)
    expect(writeOver('ab', '')('abab', { max: 4 })).toBe('■■')
  })
})

describe('what may stay', () => {
  const place = { record: 'p1', path: 'text', from: 20, upto: 32 }

  test('[RD7] is kept as a place without words, and moves along when something before it in that text changes', () => {
    const table = room()
    table.do(ann, SESSION, 'park', { id: 'p1', text: `Mevrouw Jansen, bel ${PHONE} of ${PHONE}` })
    table.do(leader, SESSION, 'spare', { id: 'x1', why: 'public', places: [place] })
    expect(JSON.stringify(table.data(SESSION, 'spared'))).not.toContain('06')
    table.do(leader, SESSION, 'redact', redact('Mevrouw Jansen', 'Zij'))
    expect(table.data(SESSION, 'spared')).toEqual([
      { why: 'public', places: [{ ...place, from: 9, upto: 21 }] },
    ])
    expect(parked(table)[0]?.slice(9, 21)).toBe(PHONE)
    table.do(leader, SESSION, 'redact', redact(PHONE, '', 'r2'))
    expect(table.data(SESSION, 'spared')).toEqual([{ why: 'public', places: [] }])
  })

  test('[RD7] is for facilitators, and goes on after the end', () => {
    const table = room()
    expect(table.code(ann, SESSION, 'spare', { id: 'x1', why: 'public', places: [place] })).toBe(
      'not-allowed',
    )
    table.do(leader, SESSION, 'end')
    table.do(leader, SESSION, 'spare', { id: 'x1', why: 'public', places: [place] })
    table.do(leader, SESSION, 'veil', { id: 'v1', words: 'Jansen' })
    table.do(coLeader, SESSION, 'unveil', { id: 'v1' })
    expect(table.data(SESSION, 'veiled')).toEqual([])
  })
})
