// From a preparation to a session of a group: the programme and the open questions, and of the answers only what was ticked.
import * as z from 'zod/mini'
import type { Agreement } from '#shared/activities/agreements/records.ts'
import { questionsOf } from '#shared/activities/conversation/count.ts'
import { Config as Talk, type Asked, type Thought } from '#shared/activities/conversation/records.ts'
import { Config as Game } from '#shared/activities/dilemmas/records.ts'
import type { ParkedData } from '#shared/activities/session/records.ts'
import type { Sentence } from '#shared/activities/supply/records.ts'
import type { TemplateItem } from '#shared/content/schema.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import type { Rec } from '#shared/kernel/record.ts'
import type { Records } from '#shared/kernel/records.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { soloWords } from './texts.ts'

/** Something that can be taken along: what it is called on the screen, and what the group would read. */
export type Take = { readonly id: string; readonly about: string; readonly parked: ParkedData }

/** What fits on the parking place of a session. */
const MOST = 280

const short = (text: string): string => {
  const signs = Array.from(text.replaceAll(/\s+/g, ' '))
  return signs.length > MOST ? `${signs.slice(0, MOST - 1).join('')}…` : signs.join('')
}

const all = <T>(records: Records, step: string, kind: string): readonly Rec<T>[] =>
  records.of(step, kind) as readonly Rec<T>[]

const talksIn = (records: Records) =>
  programmeOf(records).flatMap(({ id, activity, title, config }) => {
    const fiche = activity === 'conversation' ? z.safeParse(Talk, config).data : undefined
    return fiche?.fiche ? [{ id, title, fiche: fiche.fiche, questions: fiche.questions }] : []
  })

const stepsOf = (records: Records, name: string): string[] =>
  programmeOf(records).flatMap(({ id, activity }) => (activity === name ? [id] : []))

/** Questions on the back of the chosen fiches that were not ticked, and the questions that somebody wrote down. */
export const openQuestions = (records: Records): readonly Take[] => [
  ...talksIn(records).flatMap(({ id, title, fiche }) =>
    questionsOf(
      fiche,
      all<Asked>(records, id, 'asked').map(({ data }) => data),
    ).flatMap(({ text, done }, index): Take[] =>
      done
        ? []
        : [{ id: `${id}-${index}`, about: title, parked: { text: short(text), fiche: fiche.letter } }],
    ),
  ),
  ...stepsOf(records, 'supply').flatMap((step) =>
    all<Sentence>(records, step, 'sentence')
      .filter(({ data }) => data.question === 'open')
      .map(({ id, data }): Take => ({
        id,
        about: soloWords.about.question,
        parked: { text: short(data.text) },
      })),
  ),
]

const orderOf = (records: Records, step: string): Take[] => {
  const [ballot] = all<{ order: readonly string[] }>(records, step, 'ballot')
  const { fiches } = z.safeParse(Game, programmeOf(records).find(({ id }) => id === step)?.config).data ?? {}
  if (!ballot || !fiches || ballot.data.order.length === 0) return []
  const letters = ballot.data.order.map((one) => fiches.find(({ id }) => id === one)?.letter ?? one)
  return [{ id: ballot.id, about: soloWords.about.order, parked: { text: short(soloWords.order(letters)) } }]
}

/** What somebody answered, one by one: nothing of it goes along unless it is asked for. */
export const personalAnswers = (records: Records): readonly Take[] => [
  ...stepsOf(records, 'dilemmas').flatMap((step) => orderOf(records, step)),
  ...talksIn(records).flatMap(({ id: step, title, fiche, questions }) =>
    all<Thought>(records, step, 'thought').map(({ id, data }): Take => {
      const asked = questions.find((one) => one.id === data.question)?.text ?? ''
      return { id, about: `${title}: ${asked}`, parked: { text: short(data.text), fiche: fiche.letter } }
    }),
  ),
  ...stepsOf(records, 'supply').flatMap((step) =>
    all<Sentence>(records, step, 'sentence')
      .filter(({ data }) => data.question !== 'open')
      .map(({ id, data }): Take => ({
        id,
        about: soloWords.about.supply,
        parked: { text: short(data.text) },
      })),
  ),
  ...stepsOf(records, 'agreements').flatMap((step) =>
    all<Agreement>(records, step, 'agreement').map(({ id, data }): Take => ({
      id,
      about: soloWords.about.agreement,
      parked: { text: short(data.choice) },
    })),
  ),
]

const item = (activity: keyof typeof soloWords.group, minutes: number): TemplateItem => {
  const [title, goal] = soloWords.group[activity]
  return { activity, title, minutes, goal }
}

/** The programme of the preparation with time for a group. Nothing in it comes from what somebody answered. */
const groupProgramme: readonly TemplateItem[] = [
  item('welcome', 10),
  item('dilemmas', 20),
  item('conversation', 30),
  item('supply', 45),
  item('scope', 40),
  item('agreements', 15),
  item('closing', 5),
]

export type GroupWish = {
  readonly municipality: string
  readonly title: string
  readonly date: string
  readonly keepDays: number
  /** Empty when the server asks for none. */
  readonly organiserCode: string
  /** The ids of what is taken along, of questions and answers alike. */
  readonly ticked: ReadonlySet<string>
}

/** The body of POST /sessions. What is not ticked is nowhere in it. */
export const groupRequest = (records: Records, wish: GroupWish) => {
  const { municipality, title, date, keepDays, organiserCode, ticked } = wish
  const along = [...openQuestions(records), ...personalAnswers(records)].filter(({ id }) => ticked.has(id))
  const meta = { municipality, title, date, keepDays, aim: '', organisation: '', independence: '' }
  return {
    meta: { ...meta, askSide: true, practice: false },
    names: false,
    ...(organiserCode !== '' && { organiserCode }),
    programme: { items: groupProgramme },
    ...(along.length > 0 && { parked: along.map(({ parked }) => parked) }),
  }
}

/** What the municipality of a preparation is called. */
export const municipalityOf = (records: Records): string => {
  const [meta] = all<{ municipality: string }>(records, SESSION, 'meta')
  return meta?.data.municipality ?? ''
}
