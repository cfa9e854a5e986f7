// Case 2 as commands: what the policy officer does in each part, with the matrix of the rehearsal.
import { readFileSync } from 'node:fs'
import { nanoid } from 'nanoid'
import type { Config as Supply } from '#shared/activities/supply/records.ts'
import { stepOf } from '#shared/kernel/facts.ts'
import { ALONE } from '#shared/solo/host.ts'
import { markOf } from '#tests/rehearsal/supply.ts'
import type { Tab } from './device.ts'

type Marks = Readonly<Record<string, Readonly<Record<string, string>>>>
type Scenario = {
  readonly people: readonly [
    { readonly sheet: { readonly marks: Marks; readonly tasks: Readonly<Record<string, object>> } },
  ]
}

const file = `${import.meta.dirname}/../../rehearsal/case2.json`
const { sheet } = (JSON.parse(readFileSync(file, 'utf8')) as Scenario).people[0]

export const THOUGHTS = {
  q1: 'De inwoner valt tussen twee wetten.',
  q2: 'Er is een afspraak met het zorgkantoor.',
  q3: 'De wachttijd gaf de doorslag.',
} as const

const fillMatrix = async (tab: Tab, step: string): Promise<void> => {
  const config = stepOf(tab.records, step)?.config as unknown as Supply
  const extra = config.choice.find(({ id }) => id === 'mantelzorgers')
  if (!extra) throw new Error('there is no group of carers to choose')
  const { id, name, short } = extra
  const groups = [...config.groups.filter((one) => one.id !== id), { id, name, short }]
  await tab.must(step, 'axes.set', { domains: config.domains, groups })
  const rows = new Map(config.domains.map((domain) => [domain.id, nanoid(12)]))
  const marks = Object.entries(sheet.marks).flatMap(([domain, cells]) =>
    Object.entries(cells).map(([group, written]) => ({
      row: rows.get(domain) ?? '',
      domain,
      group,
      mark: markOf(written),
    })),
  )
  await tab.must(step, 'marks.set', { marks })
  const seen = config.domains.map((domain) => ({ row: rows.get(domain.id) ?? '', domain: domain.id }))
  await tab.must(step, 'rows.seen', { rows: seen })
  for (const [task, said] of Object.entries(sheet.tasks))
    await tab.must(step, 'task.set', { id: nanoid(12), task, ...said })
}

const think = async (tab: Tab, step: string): Promise<void> => {
  for (const [question, text] of Object.entries(THOUGHTS))
    await tab.must(step, 'think', { id: nanoid(12), question, text })
  await tab.must(step, 'scribe', { person: ALONE })
  for (const index of [0, 1]) await tab.must(step, 'tick', { index, done: true })
}

const does: Readonly<Record<string, (tab: Tab, step: string) => Promise<void>>> = {
  'dilemmas.silent': (tab, step) => tab.must(step, 'rank', { id: nanoid(12), order: ['D', 'E', 'B'] }),
  'dilemmas.revealed': (tab, step) => tab.must(step, 'choose', { fiches: ['D'], reason: '' }),
  'conversation.shared': think,
  'supply.alone': fillMatrix,
  'supply.reflect': (tab, step) =>
    tab.must(step, 'sentence.add', {
      id: nanoid(12),
      question: 'little',
      text: 'Bij zingeving is er niets.',
      from: null,
    }),
  'scope.alone': async (tab, step) => {
    const config = stepOf(tab.records, step)?.config as unknown as {
      items: readonly { id: string; block: string }[]
    }
    const votes = config.items
      .filter(({ block }) => block === 'others')
      .map(({ id }) => ({ item: id, verdict: 'ander' }))
    await tab.must(step, 'propose', { id: nanoid(12), block: 'others', votes: votes.slice(0, 2) })
  },
}

/** Walks through the whole programme; gives the stages at which it stopped. */
export const playCase2 = async (tab: Tab): Promise<string[]> => {
  const stops: string[] = []
  while (await tab.go(1)) {
    const at = `${tab.activity}.${tab.place.stage ?? ''}`
    stops.push(at)
    await does[at]?.(tab, tab.place.step ?? '')
  }
  return stops
}
