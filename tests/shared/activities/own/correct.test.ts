// Putting right and taking back what one wrote oneself: whose it is, when, and what the report says of it.
import { describe, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { proofId } from '#shared/kernel/proof.ts'
import { run } from '#shared/kernel/run.ts'
import { registry } from '#shared/activities/registry.ts'
import { buildReport } from '#shared/report/build.ts'
import { item, leader, participant, Table } from '../table.ts'

const ann = participant('ann')
const ben = participant('ben')

const room = (): Table => {
  const table = new Table([item('moodboard'), item('supply'), item('closing')], { names: true })
  table.joinLeaders()
  table.join('ann', 'inwoner')
  table.join('ben', 'inwoner')
  table.moveTo('s1', 'make')
  const tile = { symbol: null, image: null, alt: '', word: 'brug', because: 'Jan de Vries is er' }
  table.do(ann, 's1', 'tile.lay', { id: 't1', ...tile })
  table.do(ann, SESSION, 'park', { id: 'p1', text: 'Bel Jan' })
  return table
}

const right = (table: Table, text: string, more: object = {}): string =>
  table.code(ann, SESSION, 'own.correct', { step: 's1', id: 't1', field: 'because', text, ...more })

const account = (table: Table): string => {
  const request = { generatedAt: '2026-11-22T16:30:00+01:00', names: {}, minimumGroup: 3 }
  const { chapters } = buildReport(registry, table.records, request)
  return JSON.stringify(chapters.find(({ number }) => number === 11) ?? chapters.at(-1))
}

/** As a device does for what is kept without its sender. */
const secretly = (table: Table, cmd: string, input: object, step: string = SESSION): string => {
  const { records, now, chance, seq } = table
  const envelope = { client: 'key', n: 1, step, cmd, input, unsigned: true }
  const ran = run({ registry, records, now, chance, seq: seq + 1 }, ann, envelope)
  if (!ran.ok) return ran.code
  records.apply(ran.ops)
  table.seq += 1
  return 'ok'
}

describe('putting right', () => {
  test('[OW2] is for who wrote it, in every stage, in a pause and after the end', () => {
    const table = room()
    expect(right(table, 'een')).toBe('ok')
    table.moveTo('s3', 'open')
    expect(right(table, 'twee')).toBe('ok')
    table.do(leader, SESSION, 'pause', { on: true })
    expect(right(table, 'drie')).toBe('ok')
    table.do(leader, SESSION, 'end')
    expect(right(table, 'vier')).toBe('ok')
    expect(table.records.get('t1')?.data).toMatchObject({ because: 'vier', word: 'brug' })
    for (const other of [ben, leader])
      expect(
        table.code(other, SESSION, 'own.correct', { step: 's1', id: 't1', field: 'because', text: 'x' }),
      ).toBe('not-yours')
  })

  test('[OW2] is of a text of one’s own, which still says something and fits', () => {
    const table = room()
    expect(right(table, 'x', { field: 'symbol' })).toBe('bad-input')
    expect(right(table, 'x', { field: '__proto__' })).toBe('bad-input')
    expect(right(table, '', { field: 'word' })).toBe('choice-needed')
    expect(right(table, 'x'.repeat(141))).toBe('bad-input')
    expect(right(table, 'x', { id: 'weg' })).toBe('missing')
    expect(right(table, 'x', { step: 'weg' })).toBe('missing')
    expect(table.records.get('t1')?.data).toMatchObject({ because: 'Jan de Vries is er', word: 'brug' })
  })

  test('[OW2] is done by a facilitator for somebody without a device only', () => {
    const table = room()
    table.join('els', 'inwoner', 'participant', true)
    table.do(leader, SESSION, 'park', { id: 'p2', text: 'Van Els' }, 'els')
    const input = { step: SESSION, id: 'p2', field: 'text', text: 'Anders' }
    expect(table.code(leader, SESSION, 'own.correct', input, 'els')).toBe('ok')
    expect(table.code(leader, SESSION, 'own.correct', { ...input, id: 'p1' }, 'ann')).toBe('not-allowed')
    expect(table.records.get('p2')?.data).toEqual({ text: 'Anders' })
  })

  test('[OW6] lets go of what stood there, also in what could be undone', () => {
    const table = room()
    table.do(leader, SESSION, 'unpark', { id: 'p1' })
    expect(table.records.of(SESSION, 'trace')).not.toEqual([])
    const ran = table.send(ann, SESSION, 'own.correct', {
      step: 's1',
      id: 't1',
      field: 'because',
      text: 'kort',
    })
    expect(ran).toMatchObject({ ok: true, forgets: 'everything' })
    expect(JSON.stringify([...table.records.values()])).not.toMatch(/Jan/)
  })

  test('[OW9] after the end is counted in the report, and before it is not', () => {
    const table = room()
    right(table, 'een')
    expect(account(table)).not.toMatch(/aangepast/)
    table.do(leader, SESSION, 'end')
    right(table, 'twee')
    expect(account(table)).toMatch(/Na afloop is 1 tekst aangepast/)
    right(table, 'drie')
    table.do(ann, SESSION, 'own.take', { step: SESSION, ids: ['p1'] })
    table.do(leader, SESSION, 'person.erase', { person: 'ben' })
    expect(account(table)).toMatch(/2 teksten aangepast/)
    expect(account(table)).toMatch(/1 bijdrage teruggenomen/)
    expect(account(table)).toMatch(/1 persoon is uit de sessie gehaald/)
  })
})

describe('without a writer', () => {
  test('[OW3] it is of who knows the secret of which its id was made, also after the end', () => {
    const table = room()
    table.moveTo('s2', 'alone')
    const secret = 'een lang geheim'
    const id = proofId(secret)
    expect(secretly(table, 'worry.write', { id, text: 'Komt Jan wel?' }, 's2')).toBe('ok')
    table.do(leader, SESSION, 'end')
    const input = { step: 's2', id }
    expect(secretly(table, 'slip.take', { ...input, secret: 'anders' })).toBe('not-yours')
    expect(table.code(ann, SESSION, 'own.take', { step: 's2', ids: [id] })).toBe('not-yours')
    const text = { ...input, secret, field: 'text', text: 'Komt iemand wel?' }
    expect(secretly(table, 'slip.correct', text)).toBe('ok')
    expect(table.records.get(id)).toMatchObject({ data: { text: 'Komt iemand wel?' } })
    expect(table.records.get(id)?.by).toBeUndefined()
    expect(secretly(table, 'slip.take', { ...input, secret })).toBe('ok')
    expect(table.records.get(id)).toBeUndefined()
  })
})
