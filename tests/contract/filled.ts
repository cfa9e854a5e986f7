// A session in which everything that an activity can hold is there, whatever the activity is.
import type { Activity, AnyCommand } from '#shared/kernel/activity.ts'
import { SESSION, stepOf as stepDataOf } from '#shared/kernel/facts.ts'
import type { TemplateItem } from '#shared/content/schema.ts'
import { item, leader, participant, Table } from '../shared/activities/table.ts'
import { sampleOf } from './sample.ts'

/** The step in which the activity runs; the session is its own. */
export const stepOf = (activity: Activity): string => (activity.name === SESSION ? SESSION : 's2')

const flapsNote = { sheet: 'pro', text: 'wat wij er van vinden', side: null }
const stop = { how: 'put', newTable: true, fresh: 0, again: 0 }
const later = [null, null, null]
const lines = { insight: 'wat wij er van vinden', question: 'en nu?', wish: 'een plan' }

const before2025 = {
  title: 'Een middag eerder',
  date: '2025-11-22',
  ranking: [],
  empty: null,
  boundary: [],
  agreements: [{ choice: 'Elk kwartaal bellen', who: 'beleid', when: '' }],
}

const onSheet = { pair: 'p1', ...flapsNote }

/** By activity what a sample of each kind is not: records that belong together, as kind and data by id. */
const together: Readonly<Record<string, Readonly<Record<string, readonly [string, object]>>>> = {
  flaps: {
    p1: ['pair', { statement: 'wat wij er van vinden', from: 'own', order: 1 }],
    p2: ['pair', { statement: 'en nog iets', from: 'own', order: 2 }],
    g1: ['group', { pair: 'p1', sheet: 'pro', name: 'een naam', place: 1 }],
    n1: ['note', { ...onSheet, place: 1, group: 'g1' }],
    n2: ['note', { ...onSheet, place: 2, group: 'g1' }],
    n3: ['note', { ...onSheet, place: 3, group: null }],
    h1: ['hidden', { note: 'n4', ...onSheet, place: 4, group: 'g1', reason: 'een naam van een inwoner' }],
  },
  supply: { 's2:scribe': ['scribe', { person: 'ann' }] },
  worldcafe: {
    's2:route:ann': ['route', { stops: [{ ...stop, table: 's2:t1' }, ...later] }],
    's2:route:ben': ['route', { stops: [{ ...stop, table: 's2:t2' }, ...later] }],
    's2:filled:s2:t1': ['filled', { n: [1, 0, 0, 0] }],
    's2:filled:s2:t2': ['filled', { n: [1, 0, 0, 0] }],
    's2:host:s2:t1': ['host', { table: 's2:t1', person: 'ann', state: 'asked' }],
    's2:harvest:s2:t1': ['harvest', { table: 's2:t1', ...lines }],
    's2:harvest:s2:t2': ['harvest', { table: 's2:t2', ...lines }],
    th1: ['theme', { name: 'een naam', lines: [{ table: 's2:t1', what: 'insight' }] }],
  },
  scope: {
    x1: ['extra', { id: 'x1', block: 'others', text: 'De kerk', plain: '', hint: '' }],
    's2:decision:x1': [
      'decision',
      { item: 'x1', verdict: 'niet', who: 'de diaconie', why: '', watch: true, lookAgain: '' },
    ],
    's2:earlier': ['earlier', before2025],
    's2:kept:0': ['kept', { index: 0, state: 'partly', note: '' }],
  },
}

/** By activity the kinds of which there may be none, because nothing can be done any more when there is one. */
const without: Readonly<Record<string, readonly string[]>> = { scope: ['final'] }

/** By activity and command an input that names those records, for what needs more than one id. */
const naming: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  flaps: {
    'note.place': { id: 'n3', pair: 'p2', sheet: 'con', before: null },
    'group.join': { note: 'n3', with: 'g1', id: 'nieuw' },
    'paper.enter': { pair: 'p1', sheet: 'pro', notes: [{ id: 'nieuw', text: 'van papier' }] },
  },
  worldcafe: {
    'paper.enter': {
      table: 's2:t1',
      round: 1,
      notes: [{ id: 'nieuw', text: 'van papier' }],
      harvest: lines,
    },
    'mix.set': { from: 1, rounds: [[{ table: 's2:t1', people: ['ann', 'ben'] }]] },
    'seat.put': { round: 1, person: 'ann', table: 's2:t2' },
    'seat.swap': { round: 1, a: 'ann', b: 'ben' },
    'line.join': { line: { table: 's2:t2', what: 'wish' }, to: 'th1', id: 'nieuw' },
    'line.apart': { line: { table: 's2:t1', what: 'insight' } },
  },
}

/** By activity what its template says, so that it has all its stages. */
const configs: Readonly<Record<string, TemplateItem['config']>> = { worldcafe: { rounds: 4 } }

/** A step of this activity that goes through all its stages. */
export const itemOf = (name: string): TemplateItem => item(name, configs[name] ?? {})

/** By activity what must be done at a stage before the room can go on. */
const before: Readonly<Record<string, (table: Table, stage: string) => void>> = {
  worldcafe(table, stage) {
    const round = Number(/^round(\d)$/.exec(stage)?.[1] ?? 0)
    if (round === 0) return
    for (const { id } of table.records.of('s2', 'table'))
      table.do(leader, 's2', 'handover.skip', { table: id, round, on: true })
  },
}

/** The activity is the second of three steps, at this stage; one fiche was chosen in the first. */
export const at = (activity: Activity, stage: string): Table => {
  const runs = activity.name === SESSION ? 'welcome' : activity.name
  const table = new Table([item('dilemmas'), itemOf(runs), item('closing')])
  table.joinLeaders()
  table.join('ann', 'inwoner')
  table.join('ben', 'aanbieder')
  table.moveTo('s1', 'chosen')
  table.do(leader, 's1', 'choose', { fiches: ['A'], reason: 'om te proberen' })
  for (const passed of activity.stages.slice(0, Math.max(0, activity.stages.indexOf(stage)))) {
    if (activity.name === SESSION) break
    table.moveTo('s2', passed)
    before[activity.name]?.(table, passed)
  }
  table.moveTo('s2', activity.name === SESSION ? 'open' : stage)
  return table
}

/** As `at`, with a record by ann of every kind of which there is none yet and may be one. */
export const filled = (activity: Activity, stage: string): Table => {
  const table = at(activity, stage)
  const step = stepOf(activity)
  for (const [id, [kind, data]] of Object.entries(together[activity.name] ?? {}))
    table.records.put({ id, kind, step, by: 'ann', rev: table.seq, data })
  for (const [kind, schema] of Object.entries(activity.kinds)) {
    if (table.records.of(step, kind).length > 0 || without[activity.name]?.includes(kind)) continue
    const data = sampleOf(schema, 'wat wij er van vinden')
    table.records.put({ id: `full-${kind}`, kind, step, by: 'ann', rev: table.seq, data })
  }
  return table
}

const inputsFor = (table: Table, step: string, cmd: string, command: AnyCommand): object[] => {
  const named = naming[stepDataOf(table.records, step)?.activity ?? '']?.[cmd]
  const texts = [...[...table.records.values()].map(({ id }) => id), 'A', 'anders']
  const sampled = texts.flatMap((text) => {
    const sample = sampleOf(command.input, text) as Record<string, unknown>
    const known: Record<string, unknown> = { from: table.from(), activity: 'welcome', config: {} }
    const fitting = Object.fromEntries(
      Object.entries(sample).map(([key, value]) => [key, known[key] ?? value]),
    )
    return [fitting, { ...fitting, ...('id' in sample && { id: 'nieuw' }) }]
  })
  return named ? [named, ...sampled] : sampled
}

/** Does this command in some way that is accepted and changes something; undefined when no way was found. */
export const doSomehow = (
  table: Table,
  step: string,
  cmd: string,
  command: AnyCommand,
): string | undefined => {
  for (const sender of [leader, participant('ann')])
    for (const input of inputsFor(table, step, cmd, command)) {
      const ran = table.send(sender, step, cmd, input)
      if (ran.ok && ran.ops.length > 0) return sender.person ?? undefined
    }
  return undefined
}

/** All records but the traces, whatever the numbers of the commits and the order. */
export const snapshot = (table: Table): object[] =>
  [...table.records.values()]
    .filter(({ kind }) => kind !== 'trace')
    .map((rec) => ({ ...rec, rev: 0 }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
