// What the page "Wat van mij is" shows: everything that is of one person, in order, with words for every kind.
import { describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { nowOf, SESSION } from '#shared/kernel/facts.ts'
import { RecordTable } from '#shared/kernel/records.ts'
import { seeAll } from '#shared/kernel/visibility.ts'
import { ownStepsOf, type OwnStep } from '#client/shell/own/list.ts'
import { ownTexts } from '#client/shell/own/texts.ts'
import { wordsOf } from '#client/shell/own/words.ts'
import { item, leader, participant, Table } from '#tests/shared/activities/table.ts'

const ann = participant('ann')
const words = { choice: 'Elk kwartaal bellen', why: '', who: 'Beleid', when: '', lookAgain: '' }

const room = (names: boolean): Table => {
  const table = new Table([item('moodboard'), item('dilemmas'), item('agreements')], { names })
  table.joinLeaders()
  table.join('ann', 'inwoner')
  table.join('ben', 'inwoner')
  table.do(ann, SESSION, 'park', { id: 'p1', text: 'Bel Jan' })
  table.moveTo('s1', 'make')
  const tile = { symbol: null, image: null, alt: '', word: 'brug', because: '' }
  table.do(ann, 's1', 'tile.lay', { id: 't1', ...tile })
  table.do(participant('ben'), 's1', 'tile.lay', { id: 't2', ...tile })
  table.moveTo('s2', 'silent')
  table.do(ann, 's2', 'rank', { id: 'b1', order: ['A', 'B'] })
  table.moveTo('s3', 'consent')
  table.do(ann, 's3', 'add', { id: 'a1', ...words })
  table.do(participant('ben'), 's3', 'consent', { id: 'c1', agreement: 'a1', colour: 'groen', concern: '' })
  return table
}

/** As ann's own device reads it: only what she may see. */
const listOf = ({ records }: Table): OwnStep[] => {
  const standing = { role: 'participant', me: 'ann' } as const
  const seen = new RecordTable(seeAll({ registry, records }, records.values(), standing))
  return ownStepsOf({ registry, records: seen, me: 'ann', now: nowOf(records) })
}

describe('the list of what is mine', () => {
  test('[OW14] has everything in order of the programme, with its texts or in one line, and who sees it', () => {
    const [mood, dilemmas, agreements, session] = listOf(room(true))
    expect(mood).toMatchObject({
      step: 's1',
      items: [{ ids: ['t1'], what: 'Je beeld', texts: [{ text: 'brug' }], sees: ownTexts.sees.named }],
    })
    expect(dilemmas).toMatchObject({
      items: [{ ids: ['b1'], what: 'Je volgorde van de fiches', texts: [], sees: ownTexts.sees.author }],
    })
    expect(agreements?.items[0]?.texts.map(({ field }) => field)).toEqual(['choice', 'who'])
    expect(session).toMatchObject({ step: SESSION, items: [{ ids: ['p1'], shared: false }] })
  })

  test('[OW14] says without a name where names are not known, and what became of the group', () => {
    const [mood, , agreements] = listOf(room(false))
    expect(mood?.items[0]?.sees).toBe(ownTexts.sees.all)
    expect(agreements?.items[0]).toMatchObject({ ids: ['a1'], shared: true })
  })

  test('[OW14] is empty for who wrote nothing or took it all back', () => {
    const table = room(true)
    for (const { step, items } of listOf(table))
      for (const { ids, shared } of items) if (!shared) table.do(ann, SESSION, 'own.take', { step, ids })
    expect(listOf(table).flatMap(({ items }) => items.map(({ ids }) => ids))).toEqual([['a1']])
    table.do(leader, 's3', 'remove', { agreement: 'a1' })
    expect(listOf(table)).toEqual([])
  })

  test.each([...registry.values()].map((activity) => [activity.name, activity] as const))(
    '[OW14] has words for everything that people write in %s, and lets them change each text',
    (name, activity) => {
      const said = wordsOf(name)
      const contributions = Object.entries(activity.mine ?? {}).filter(([, own]) => typeof own === 'object')
      expect(Object.keys(said).sort()).toEqual(contributions.map(([kind]) => kind).sort())
      for (const [kind, own] of contributions) {
        const texts = typeof own === 'object' ? own.texts : []
        expect(new Set(Object.keys(said[kind]?.texts ?? {}))).toEqual(new Set(texts))
        for (const [label, max] of Object.values(said[kind]?.texts ?? {}))
          expect([label.length > 2, max > 0]).toEqual([true, true])
      }
    },
  )
})
