// What participants do in a step before it opens, when the session says that it is homework.
import * as z from 'zod/mini'
import { describe, expect, test } from 'vitest'
import { session } from '#shared/activities/session/index.ts'
import { defineShape } from '#shared/kernel/activity.ts'
import { SESSION, stepOf } from '#shared/kernel/facts.ts'
import { id, newId, someText } from '#shared/kernel/fields.ts'
import { makeRegistry } from '#shared/kernel/registry.ts'
import { view } from '#shared/kernel/visibility.ts'
import { coLeader, item, leader, participant, Table } from '../activities/table.ts'

const line = { id: newId(), text: someText(80) }

const form = defineShape({
  name: 'form',
  config: z.strictObject({ rows: z.array(id()) }),
  stages: ['alone', 'laid'],
  kinds: { answer: z.strictObject({ text: someText(80) }), total: z.strictObject({ n: z.int() }) },
  see: { answer: { alone: 'author', laid: 'all' }, total: { laid: 'all' } },
  mask: { answer: () => ({}) },
})

/** Everyone answers alone, also before it opens; the rows are known only when it opens. */
const answers = form.activity({
  commands: {
    answer: form.command({
      input: z.strictObject(line),
      by: ['participant'],
      during: ['alone', 'laid'],
      ahead: 'everyone',
      evenClosed: true,
      run: (ctx, { id, text }) => ctx.create('answer', id, { text }),
    }),
    whisper: form.command({
      input: z.strictObject(line),
      by: ['participant'],
      during: ['alone'],
      ahead: 'everyone',
      run: (ctx, { id, text }) => ctx.create('answer', id, { text }),
    }),
    late: form.command({
      input: z.strictObject({}),
      by: ['participant'],
      during: ['laid'],
      ahead: 'everyone',
      run: () => undefined,
    }),
    other: form.command({
      input: z.strictObject({}),
      by: ['participant'],
      during: 'always',
      run: () => undefined,
    }),
    rows: form.command({
      input: z.strictObject({ rows: z.array(id()) }),
      by: ['participant', 'facilitator'],
      during: ['alone'],
      ahead: 'facilitator',
      run: (ctx, { rows }) => ctx.configure({ rows }),
    }),
  },
  open: ({ rows }) => ({ rows: [...rows, 'extra'] }),
  enter: {
    laid(ctx) {
      ctx.create('total', `${ctx.step}:total`, { n: ctx.all('answer').length }, { by: null })
    },
  },
})

/** Nothing can be done in it before it opens. */
const plain = defineShape({ name: 'plain', config: z.strictObject({}), stages: ['on'], kinds: {}, see: {} })

const forms = makeRegistry([session, answers, plain.activity({ commands: {} })])
const DAY = 24 * 60 * 60_000
const ann = participant('ann')
const ben = participant('ben')

/** s1 can be filled in ahead but is no homework, s2 can be too, s3 never. */
const room = (): Table => {
  const items = [item('form', { rows: [] }), item('form', { rows: ['a'] }), item('plain')]
  const table = new Table(items, { registry: forms })
  table.joinLeaders()
  table.join('ann')
  table.join('ben')
  table.join('els', 'geen', 'participant', true)
  return table
}

const set = (table: Table, step: string, until: number | null, by = leader): string =>
  table.code(by, SESSION, 'homework.set', { step, until })

const withHomework = (): Table => {
  const table = room()
  set(table, 's2', table.now + DAY)
  return table
}

const answer = (table: Table, name: string, by = ann, step = 's2', as?: string): string =>
  table.code(by, step, 'answer', { id: name, text: `woorden van ${name}` }, as)

describe('a step that is homework', () => {
  test('[P16] takes from participants what says so, before it opens, until its time is over', () => {
    const table = room()
    expect(answer(table, 'a1')).toBe('step-closed')
    set(table, 's2', table.now + DAY)
    expect(answer(table, 'a1')).toBe('ok')
    expect(answer(table, 'a2', leader, 's2', 'els')).toBe('ok')
    expect(answer(table, 'a3', ann, 's1')).toBe('step-closed')
    table.now += DAY - 1
    expect(answer(table, 'a4', ben)).toBe('ok')
    table.now += 1
    expect(answer(table, 'a5', ben)).toBe('step-closed')
    expect(answer(table, 'a5', leader, 's2', 'els')).toBe('step-closed')
    table.moveTo('s2', 'alone')
    expect(answer(table, 'a5', ben)).toBe('ok')
  })

  test('[P16] takes nothing else, nothing of a later stage, and nothing when it is taken back', () => {
    const table = withHomework()
    expect(table.code(ann, 's2', 'other')).toBe('step-closed')
    expect(table.code(ann, 's2', 'rows', { rows: ['b'] })).toBe('step-closed')
    expect(table.code(ann, 's2', 'late')).toBe('not-now')
    expect(table.code(leader, 's2', 'rows', { rows: ['b'] })).toBe('ok')
    set(table, 's2', null)
    expect(answer(table, 'a1')).toBe('step-closed')
  })

  test('[P16] is not open again by its time when the room went on from it', () => {
    const table = withHomework()
    table.moveTo('s2', 'alone')
    table.now += 60_000
    table.moveTo('s3', 'on')
    expect(table.code(ann, 's2', 'whisper', { id: 'w1', text: 'te laat' })).toBe('step-closed')
    expect(answer(table, 'a1')).toBe('ok')
  })

  test('[P17] shows what was filled in as its first stage says: to its author, and to others as a mask', () => {
    const table = withHomework()
    answer(table, 'a1')
    const rec = table.records.get('a1')
    const seen = (me: string) => rec && view(table.world, rec, { role: 'participant', me })
    expect(seen('ann')).toMatchObject({ mine: true, data: { text: 'woorden van a1' } })
    expect(seen('ben')).toMatchObject({ masked: true, data: {} })
    expect(rec && view(table.world, rec, { role: 'facilitator', me: 'f1' })).toMatchObject({ masked: true })
  })

  test('[P17] keeps what was filled in when it opens with another config, and counts it', () => {
    const table = withHomework()
    answer(table, 'a1')
    answer(table, 'a2', ben)
    table.moveTo('s2', 'alone')
    expect(stepOf(table.records, 's2')?.config).toEqual({ rows: ['a', 'extra'] })
    expect(table.data('s2', 'answer')).toEqual([{ text: 'woorden van a1' }, { text: 'woorden van a2' }])
    expect(table.records.get('a1')).toMatchObject({ by: 'ann' })
    table.moveTo('s2', 'laid')
    expect(table.data('s2', 'total')).toEqual([{ n: 2 }])
  })
})

describe('making a step homework', () => {
  test('[S9] is done and taken back by any facilitator, with a later time as often as needed, and by no participant', () => {
    const table = room()
    expect(set(table, 's2', table.now + DAY, ann)).toBe('not-allowed')
    expect(set(table, 's2', table.now + DAY, coLeader)).toBe('ok')
    expect(set(table, 's2', table.now + 2 * DAY)).toBe('ok')
    expect(table.data(SESSION, 'homework')).toEqual([{ step: 's2', until: table.now + 2 * DAY }])
    expect(set(table, 's2', null)).toBe('ok')
    expect(set(table, 's2', null)).toBe('ok')
    expect(table.data(SESSION, 'homework')).toEqual([])
  })

  test('[S9] keeps what was filled in when it is taken back', () => {
    const table = withHomework()
    answer(table, 'a1')
    set(table, 's2', null)
    expect(table.data('s2', 'answer')).toHaveLength(1)
  })

  test('[S9] asks for a time to come, within 90 days', () => {
    const table = room()
    for (const bad of [table.now, table.now - 1, table.now + 90 * DAY + 1, table.now + 0.5, Number.NaN])
      expect(set(table, 's2', bad)).toBe('bad-input')
    expect(set(table, 's2', table.now + 90 * DAY)).toBe('ok')
  })

  test('[S9] is refused for a step that is not there, has nothing to fill in before, or was entered', () => {
    const table = room()
    expect(set(table, 's9', table.now + DAY)).toBe('missing')
    expect(set(table, 's3', table.now + DAY)).toBe('not-now')
    table.moveTo('s1', 'alone')
    expect(set(table, 's1', table.now + DAY)).toBe('not-now')
    table.now += 60_000
    table.moveTo('s2', 'alone')
    expect(set(table, 's1', table.now + DAY)).toBe('not-now')
  })

  test('[S10] is told to everyone', () => {
    const table = withHomework()
    const rec = table.records.get('homework:s2')
    for (const role of ['participant', 'facilitator', 'screen'] as const)
      expect(rec && view(table.world, rec, { role })?.data).toEqual({ step: 's2', until: table.now + DAY })
  })

  test('[S10] keeps the step in the programme until it is taken back', () => {
    const table = withHomework()
    expect(table.code(leader, SESSION, 'step.remove', { step: 's2' })).toBe('not-now')
    set(table, 's2', null)
    expect(table.code(leader, SESSION, 'step.remove', { step: 's2' })).toBe('ok')
  })
})
