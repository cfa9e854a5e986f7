// Plays a scenario from the first step to the report: the same for the command and for the tests.
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Result } from '#shared/activities/dilemmas/records.ts'
import { reportFileSchema } from '#shared/report/document.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import * as z from 'zod/mini'
import type { CommitStore } from '#server/store/store.ts'
import { compareMade, compareResult } from './compare.ts'
import { compareMatrix } from './compare-matrix.ts'
import { players } from './play.ts'
import { Room } from './room.ts'
import type { Scenario } from './scenario.ts'
import { authorsIn, namesIn, textOf } from './traces.ts'

export type Rehearsal = {
  /** Sentences about what differed; empty when all is as expected. */
  readonly differences: readonly string[]
  readonly files: readonly string[]
}

const fetchReport = async (room: Room, path: string): Promise<Uint8Array> => {
  const answer = await fetch(`${room.url}/api/v1/sessions/${room.session}/report/${path}`, {
    headers: { authorization: `Bearer ${room.token}` },
  })
  if (!answer.ok) throw new Error(`the report as ${path} could not be fetched: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

const saveReport = async (room: Room, out: string): Promise<string[]> => {
  mkdirSync(out, { recursive: true })
  const text = new TextDecoder()
  const sets = z.parse(
    z.array(z.object({ name: z.string(), title: z.string() })),
    JSON.parse(text.decode(await fetchReport(room, 'csv'))),
  )
  const wanted = [
    ['html', 'report.html'],
    ['docx', 'report.docx'],
    ['pdf', 'report.pdf'],
    ['json', 'report.json'],
    ['archive', 'archive.zip'],
    ...sets.map(({ name }) => [`csv/${name}`, `${name}.csv`] as const),
  ] as const
  for (const [path, name] of wanted) writeFileSync(join(out, name), await fetchReport(room, path))
  return wanted.map(([, name]) => join(out, name))
}

const compareRows = (what: string, is: number, wanted: number | undefined): string[] =>
  wanted === undefined || is === wanted ? [] : [`report: ${is} ${what}, not ${wanted}`]

const writtenIn = ({ flaps }: Scenario): string[] => [...(flaps?.pro ?? []), ...(flaps?.con ?? [])]

/** The report must carry what the room saw and agreed. */
const compareReport = async (room: Room): Promise<string[]> => {
  const { expect } = room.scenario
  const file = z.parse(
    reportFileSchema,
    JSON.parse(new TextDecoder().decode(await fetchReport(room, 'json'))),
  )
  const rowsOf = (name: string) => file.data.find((set) => set.name === name)?.rows ?? []
  const all = JSON.stringify(file.chapters)
  // A row of what is not decided has no verdict.
  const decided = rowsOf('afbakening-besluiten').filter((row) => row[4] !== '')
  const harvested = (what: string): number =>
    rowsOf('wereldcafe-oogst').filter((row) => row.includes(what)).length
  const wanted = expect.ranking?.points ?? {}
  const ranking = rowsOf('volgorde').slice(0, Object.keys(wanted).length)
  const points = Object.fromEntries(ranking.map((row) => [row[1], row[3]]))
  return [
    ...Object.entries(wanted).flatMap(([fiche, n]) =>
      points[fiche] === n ? [] : [`report: fiche ${fiche} has ${String(points[fiche])} points, not ${n}`],
    ),
    ...(rowsOf('afspraken').length === expect.agreements
      ? []
      : [`report: ${rowsOf('afspraken').length} agreements, not ${expect.agreements}`]),
    ...(all.includes(room.scenario.choose.reason) ? [] : ['report: the reason of the choice is missing']),
    ...room.scenario.missing
      .filter((party) => !all.includes(party))
      .map((party) => `report: ${party} is not missing`),
    ...room.scenario.agreements.flatMap(({ concern }) =>
      concern && !all.includes(concern.text) ? [`report: the concern "${concern.text}" is missing`] : [],
    ),
    ...compareRows('cells', rowsOf('aanbod-vakjes').length, expect.supply?.cells),
    ...compareRows('decisions', decided.length, expect.scope?.decided),
    ...compareRows('tiles', rowsOf('moodboard-beelden').length, expect.moodboard?.tiles),
    ...compareRows(
      'rounds of tables',
      rowsOf('wereldcafe-rondes').length,
      expect.worldcafe?.people.flat().length,
    ),
    ...compareRows('insights', harvested('Inzicht'), expect.worldcafe?.insights),
    ...compareRows('questions', harvested('Vraag'), expect.worldcafe?.questions),
    ...compareRows(
      'notes',
      rowsOf('flaps-geeltjes').length,
      expect.flaps && expect.flaps.pro + expect.flaps.con,
    ),
    ...compareRows('groups', rowsOf('flaps-groepen').length, expect.flaps?.groups),
    ...(expect.flaps ? writtenIn(room.scenario) : [])
      .filter((text) => !all.includes(text))
      .map((text) => `report: the note "${text}" is missing`),
  ]
}

/** What must be read in the report whatever its format. */
const untold = async (
  { expect: { supply, scope, checkin } }: Scenario,
  files: readonly string[],
): Promise<string[]> => {
  const told = [...(supply?.told ?? []), ...(scope?.told ?? []), ...(checkin?.told ?? [])]
  const readable = files.filter((file) => /\.(html|docx|json|pdf)$/.test(file))
  const missing = readable.map(async (file) => {
    const text = await textOf(file)
    return told.filter((one) => !text.includes(one)).map((one) => `${basename(file)} does not say "${one}"`)
  })
  return (await Promise.all(missing)).flat()
}

/**
 * Plays it against the server at `url` and writes the report to `out`. `tell` gets a line of progress. With the
 * `store` of that server it also looks into the log for who wrote what was written without a name.
 */
export const rehearse = async (
  url: string,
  scenario: Scenario,
  out: string,
  tell: (line: string) => void,
  store?: Pick<CommitStore, 'read'>,
): Promise<Rehearsal> => {
  const room = await Room.open(url, scenario)
  try {
    const early = scenario.people
      .filter((group) => !group.late)
      .flatMap((group) => Array.from({ length: group.count ?? 1 }, () => group))
    await Promise.all(early.map((group, index) => room.admit(group, `Persoon ${index + 1}`)))
    tell(`${early.length} people are in`)
    let firstResult: Result | undefined
    for (let at = await room.next(); at; at = await room.next()) {
      const came = await players[`${at.activity}.${at.stage}`]?.(room, at)
      const [result] = room.leader.records.of(at.step, 'result')
      if (result && !firstResult) firstResult = z.parse(Result, result.data)
      tell(`${at.activity}: ${at.stage}${typeof came === 'string' ? `: ${came}` : ''}`)
    }
    await room.must(room.leader, SESSION, 'end', {})
    const files = await saveReport(room, out)
    tell(`the report is in ${out}`)
    return {
      files,
      differences: [
        ...compareResult(firstResult, scenario.expect.ranking),
        ...compareMade(room.leader.records, scenario.expect),
        ...compareMatrix(room),
        ...(await compareReport(room)),
        ...(await untold(scenario, files)),
        ...(await namesIn(files)),
        ...authorsIn((await store?.read(room.session, 0)) ?? [], room),
      ],
    }
  } finally {
    room.close()
  }
}
