// What the people of a rehearsal do with the matrix: each alone, then laid together, then the sentences that are kept.
import { nanoid } from 'nanoid'
import * as deeds from '#shared/activities/supply/deeds.ts'
import { findings, type Finding } from '#shared/activities/supply/findings.ts'
import type { Config, Laid, Mark } from '#shared/activities/supply/records.ts'
import { stepOf } from '#shared/kernel/facts.ts'
import type { Deed } from '#shared/practice/deed.ts'
import { inFull, Surprise, type Guest, type Player, type Room } from './room.ts'
import type { Sheet } from './scenario.ts'

const configOf = (room: Room, step: string): Config =>
  stepOf(room.leader.records, step)?.config as unknown as Config

const BITS = ['1', '2', '3']

/** A mark as a scenario writes it: "x", "?", "13", "MEE + Zorgbelang", with "!" behind it for what is agreed. */
export const markOf = (written: string): Mark => {
  const agreed = written.endsWith('!')
  const what = agreed ? written.slice(0, -1) : written
  const more = agreed ? { agreed: true as const } : {}
  if (what === '') return more
  if (what === '?') return { is: 'unsure', ...more }
  if (what === 'x') return { is: 'yes', ...more }
  if (/^[123]+$/.test(what)) {
    const moments = BITS.reduce((bits, digit, at) => (what.includes(digit) ? bits + 2 ** at : bits), 0)
    return { is: 'yes', moments, ...more }
  }
  return { is: 'yes', names: what.split(' + '), ...more }
}

/** As the page does it: one record for each life domain of a person, under an id of the device. */
const marksOf = ({ marks }: Sheet, rows: ReadonlyMap<string, string>) =>
  Object.entries(marks).flatMap(([domain, cells]) =>
    Object.entries(cells).map(([group, written]) => {
      const row = rows.get(domain)
      if (row === undefined) throw new Surprise(`there is no life domain ${domain}`)
      return { row, domain, group, mark: markOf(written) }
    }),
  )

/** Half of it, then the page is closed and opened again, then all of it once more with what was left. */
const fillIn = async (room: Room, guest: Guest, step: string): Promise<void> => {
  const { sheet } = guest.group
  if (!sheet) return
  const { domains } = configOf(room, step)
  const rows = new Map(domains.map(({ id }) => [id, nanoid(12)]))
  const marks = marksOf(sheet, rows)
  const act = (deed: Deed) => room.do(guest.device, step, deed)
  if (sheet.organisation !== undefined) await act(deeds.setOrganisation(nanoid(12), sheet.organisation))
  const half = marks.slice(0, Math.ceil(marks.length / 2))
  if (half.length > 0) await act(deeds.setMarks(half))
  await room.refresh(guest)
  if (marks.length > 0) await act(deeds.setMarks(marks))
  await act(deeds.seeRows(domains.map(({ id }) => ({ row: rows.get(id) ?? '', domain: id }))))
  for (const [domain, words] of Object.entries(sheet.words ?? {}))
    await act(deeds.setWords(rows.get(domain) ?? '', domain, words))
  for (const [task, said] of Object.entries(sheet.tasks ?? {}))
    await act(deeds.setTask(nanoid(12), { task, ...said }))
  if (sheet.worry !== undefined) await act(deeds.writeWorry(nanoid(32), sheet.worry))
}

/** The columns are chosen and everyone fills in alone; nobody holds anything that somebody else filled in. */
export const fillMatrix: Player = async (room, { step }) => {
  const { supply } = room.scenario
  if (!supply) return
  const { domains, groups, choice } = configOf(room, step)
  if (supply.columns) {
    const known = [...groups, ...choice.map(({ id, name, short }) => ({ id, name, short }))]
    const columns = supply.columns.map((id) => {
      const group = known.find((one) => one.id === id)
      if (!group) throw new Surprise(`there is no group ${id}`)
      return group
    })
    await room.must(room.leader, step, 'axes.set', { domains, groups: columns })
    await room.everyone(() => configOf(room, step).groups.length === columns.length)
  }
  await Promise.all(room.guests.map((guest) => fillIn(room, guest, step)))
  for (const kind of ['row', 'task', 'organisation', 'worry']) room.onlyOwn(step, kind)
  if (room.devices.some(({ records }) => inFull(records, step, 'worry').length > 0))
    throw new Surprise('somebody could read a worry before the reflection')
  if (room.devices.some(({ records }) => records.of(step, 'laid').length > 0))
    throw new Surprise('somebody saw the matrices laid together too early')
  await room.allReady()
  const filled = room.guests.filter(({ group }) => group.sheet !== undefined).length
  return `${filled} people filled in ${domains.length * configOf(room, step).groups.length} cells`
}

/** All that is laid together, as everybody's device holds it. */
export const laidIn = (room: Room, step: string): Laid[] =>
  room.leader.records.of(step, 'laid').map(({ data }) => data as Laid)

/** What stands out, as every device works it out from what was laid together. */
export const suggestionsIn = (room: Room, step: string): Finding[] =>
  findings(configOf(room, step), laidIn(room, step))

/** Everyone sees the same picture, and still nobody what somebody else filled in. The scribe decides the suggestions. */
export const layTogether: Player = async (room, { step }) => {
  const { supply } = room.scenario
  if (!supply) return
  const { domains } = configOf(room, step)
  await room.everyone(({ records }) => records.of(step, 'laid').length === domains.length)
  room.onlyOwn(step, 'row')
  const pictures = room.devices.map(({ records }) =>
    JSON.stringify(records.of(step, 'laid').map(({ data }) => data)),
  )
  if (new Set(pictures).size > 1) throw new Surprise('not everybody sees the same picture')
  const [scribe] = room.guests
  if (!scribe) return
  await room.must(room.leader, step, 'scribe', { person: scribe.device.me?.id ?? null })
  const told = suggestionsIn(room, step)
  for (const { key, as } of supply.keep) {
    const found = told.find((one) => one.key === key)
    if (!found) throw new Surprise(`there is no suggestion ${key}`)
    const sentence = { question: found.question, text: as ?? found.text, from: key }
    await room.do(scribe.device, step, deeds.addSentence(nanoid(12), sentence))
  }
  for (const key of supply.drop) {
    if (!told.some((one) => one.key === key)) throw new Surprise(`there is no suggestion ${key}`)
    await room.do(scribe.device, step, deeds.dropSuggestion(key))
  }
  const kept = supply.keep.length
  return `${told.length} suggestions, ${kept} kept, ${supply.drop.length} dropped`
}

/** The worries lie there without who wrote them; the group adds its own sentences. */
export const reflect: Player = async (room, { step }) => {
  const { supply } = room.scenario
  if (!supply) return
  const worries = room.guests.filter(({ group }) => group.sheet?.worry !== undefined).length
  await room.everyone(({ records }) => inFull(records, step, 'worry').length === worries)
  if (room.devices.some(({ records }) => records.of(step, 'worry').some(({ by }) => by !== undefined)))
    throw new Surprise('a worry had a writer')
  for (const sentence of supply.sentences)
    await room.do(room.leader, step, deeds.addSentence(nanoid(12), { from: null, ...sentence }))
  const all = supply.keep.length + supply.sentences.length
  await room.everyone(({ records }) => records.of(step, 'sentence').length === all)
  return `${all} sentences, ${worries} worries`
}
