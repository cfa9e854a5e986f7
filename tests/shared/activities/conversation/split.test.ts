// One talk in the programme becomes one step per chosen fiche, when it opens and never twice.
import { expect, test } from 'vitest'
import { conversation } from '#shared/activities/conversation/index.ts'
import { dutchContent } from '#shared/content/nl/content.ts'
import { stepOf } from '#shared/kernel/facts.ts'
import type { Json } from '#shared/kernel/record.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { Hall } from './hall.ts'
import { makeTalk } from './talk.ts'

const talks = (hall: Hall) =>
  programmeOf(hall.records)
    .filter(({ activity }) => activity === 'conversation')
    .map(({ id, title, minutes, config }) => ({
      id,
      title,
      minutes,
      fiche: (config as { fiche: { id: string } | null }).fiche?.id ?? null,
    }))

const empty = { fiche: null, questions: dutchContent.talkQuestions }
const played = (outcome: Json) => [{ step: 's1', activity: 'dilemmas', outcome }]
const fiches = dutchContent.fiches as unknown as Json

test('in the order of the choice, sharing the minutes, before the step that follows', () => {
  const hall = makeTalk()
  expect(talks(hall)).toEqual([
    { id: 's2', title: 'D. De knip tussen Wmo en Wlz', minutes: 5, fiche: 'D' },
    { id: 's2-2', title: expect.stringMatching(/^B\. /), minutes: 5, fiche: 'B' },
  ])
  expect(programmeOf(hall.records).map(({ id }) => id)).toEqual(['s1', 's2', 's2-2', 's3'])
})

test('coming back, and opening the second part, splits nothing again', () => {
  const hall = makeTalk()
  const before = talks(hall)
  hall.enter('s2-2')
  hall.enter('s1')
  hall.enter('s2')
  expect(talks(hall)).toEqual(before)
})

test('a talk later in the programme takes only the fiches that were not talked about', () => {
  const hall = new Hall(['dilemmas', 'conversation', 'dilemmas', 'conversation'])
  hall.enter('s1', 'chosen')
  hall.act('fac', 'choose', { fiches: ['D', 'B'], reason: 'x' })
  hall.enter('s2')
  hall.enter('s3', 'chosen')
  hall.act('fac', 'choose', { fiches: ['B', 'E'], reason: 'x' })
  hall.enter('s4')
  expect(talks(hall).map(({ fiche }) => fiche)).toEqual(['D', 'B', 'E'])
})

test('nothing chosen: the step stays as it is, and still splits by what is chosen later', () => {
  const hall = makeTalk('silent', {}, [])
  expect(talks(hall)).toMatchObject([{ id: 's2', title: 'Stap conversation', fiche: null }])
  expect(conversation.split?.(empty, played({ fiches, chosen: ['F'] }))).toMatchObject([
    { config: { fiche: { id: 'F' } } },
  ])
})

test('a second round without a choice leaves the choice of the first', () => {
  const earlier = [
    ...played({ fiches, chosen: ['C'] }),
    { step: 's2', activity: 'dilemmas', outcome: { fiches, chosen: [] } },
  ]
  expect(conversation.split?.(empty, earlier).map(({ title }) => title)).toEqual([
    expect.stringMatching(/^C\. /),
  ])
})

test.each<[string, Json]>([
  ['nothing', null],
  ['something else', { fiches: 'A', chosen: 3 }],
  ['a fiche that is not there', { fiches, chosen: ['Z'] }],
  ['fiches that do not read', { fiches: [{ id: 'A' }, null], chosen: ['A'] }],
])('an outcome with %s splits nothing', (_, outcome) => {
  expect(conversation.split?.(empty, played(outcome))).toEqual([])
})

test('the three questions come from the content of the municipality', () => {
  const hall = makeTalk()
  expect(stepOf(hall.records, 's2-2')?.config).toMatchObject({ questions: dutchContent.talkQuestions })
})

test('a step that has its fiche keeps it, whatever is chosen afterwards', () => {
  const fiche = dutchContent.fiches[1] ?? null
  expect(conversation.split?.({ ...empty, fiche }, played({ fiches, chosen: ['F'] }))).toEqual([])
})

test('a programme that talks about one fiche together takes the first of the choice, and no more', () => {
  const config = conversation.setup?.({ most: 1 }, dutchContent)
  expect(config).toEqual({ ...empty, most: 1 })
  const split = conversation.split?.({ ...empty, most: 1 }, played({ fiches, chosen: ['D', 'B', 'E'] }))
  expect(split?.map((part) => part.config)).toMatchObject([{ fiche: { id: 'D' }, most: 1 }])
  expect(conversation.setup?.({ most: 'veel' }, dutchContent)).toEqual(empty)
})
