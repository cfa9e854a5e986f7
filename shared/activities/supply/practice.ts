// What the people of a practice session do with the matrix: fill it in row by row, answer the tasks, and write as the scribe.
import { practiceTexts } from '#shared/content/nl/practice.ts'
import { scribeId } from '#shared/activities/scribe.ts'
import { hashText } from '#shared/kernel/random.ts'
import { proofId } from '#shared/kernel/proof.ts'
import {
  dataOf,
  firstOf,
  idOf,
  numbersOf,
  pick,
  plan,
  readable,
  secretOf,
  writing,
  type Plan,
  type Player,
  type View,
} from '#shared/practice/deed.ts'
import { addSentence, seeRows, setMarks, setOrganisation, setTask, setWords, writeWorry } from './deeds.ts'
import { findings } from './findings.ts'
import type { Config, Laid, Mark, Question } from './records.ts'

const SECONDS_PER_CELL = 3

/** How likely there is something for this group in this part of life, the same for everybody. */
const likely = (domain: string, group: string): number => (hashText(`${domain} ${group}`) % 100) / 100

const markAt = (domain: string, group: string, isProvider: boolean, own: number): Mark | undefined => {
  const there = likely(domain, group) * 0.7 + own * 0.3
  if (there > (isProvider ? 0.6 : 0.5)) return { is: 'yes', moments: 1 + (hashText(domain) % 7) }
  return there > 0.4 && !isProvider ? { is: 'unsure' } : undefined
}

const fillIn = (view: View<Config>): Plan[] => {
  const { config, side, character } = view
  const isProvider = side === 'aanbieder' && !config.solo
  const chance = numbersOf(view, 'matrix')
  const some = character.half ? config.domains.slice(0, 4) : config.domains
  return some.flatMap(({ id: domain }, at): Plan[] => {
    const row = idOf(view, `row-${domain}`)
    const marks = config.groups.flatMap(({ id: group }) => {
      const mark = markAt(domain, group, isProvider, chance())
      return mark ? [{ row, domain, group, mark }] : []
    })
    return marks.length === 0 ? [] : [plan(`row-${at}`, setMarks(marks), 4 + marks.length * SECONDS_PER_CELL)]
  })
}

const fill = (view: View<Config>): (Plan | undefined)[] => {
  const { config, side, character, records } = view
  const name = pick(practiceTexts.organisations, view)
  const rows = config.domains.map(({ id }) => ({ row: idOf(view, `row-${id}`), domain: id }))
  const open = config.domains.find(({ own }) => own)
  const words = practiceTexts.ownDomain
  const worry = practiceTexts.worries[character.critical ? 0 : 1]
  const secret = secretOf(view, 'worry')
  const worries = !view.atHome && (character.critical || character.against) && !records.get(proofId(secret))
  const tasks = config.tasks.map(({ id: task }, index) => {
    const is = (['yes', 'unsure', 'no'] as const)[(character.number + index) % 3] ?? 'unsure'
    const who = is === 'yes' ? practiceTexts.taskWho : ''
    return plan(`task-${index}`, setTask(idOf(view, `task-${task}`), { task, is, who }), 8)
  })
  return [
    side === 'aanbieder' ? plan('name', setOrganisation(idOf(view, 'name'), name), writing(name)) : undefined,
    ...fillIn(view),
    character.writes === 'much' && open
      ? plan('words', setWords(idOf(view, `row-${open.id}`), open.id, words), writing(words))
      : undefined,
    ...(character.half ? [] : [plan('seen', seeRows(rows), 5), ...tasks]),
    worries ? plan('worry', writeWorry(secret, worry), writing(worry)) : undefined,
  ]
}

const keepOf = (view: View<Config>, key: string, sentence: Parameters<typeof addSentence>[1]): Plan =>
  plan(key, addSentence(idOf(view, key), sentence), writing(sentence.text))

/** The scribe keeps the first suggestions, and at the end two sentences of the group itself. */
const write = (view: View<Config>): Plan[] => {
  const scribe = dataOf<{ readonly person: string | null }>(view, scribeId(view.step))?.person
  if (scribe !== view.me) return []
  const laid = readable<Laid>(view, 'laid').map(({ data }) => data)
  const kept = new Set(readable<{ from: string | null }>(view, 'sentence').map(({ data }) => data.from))
  const open = findings(view.config, laid)
    .slice(0, 3)
    .filter(({ key }) => !kept.has(key))
  const found = open.map(({ key, question, text }) =>
    keepOf(view, `keep-${key}`, { question, text, from: key }),
  )
  if (view.stage === 'laid') return found
  const own: readonly Question[] = ['little', 'open']
  const unwritten = own.filter((question) => !view.records.get(idOf(view, `own-${question}`)))
  return unwritten.map((question) => {
    const text = practiceTexts.sentences[question === 'open' ? 1 : 0]
    return keepOf(view, `own-${question}`, { question, text, from: null })
  })
}

export const practice: Player<Config> = (view) => {
  if (view.stage === 'alone') return firstOf(view, fill(view))
  return view.stage === 'done' ? undefined : firstOf(view, write(view))
}
