// What the people of a rehearsal do with the flaps: notes without a name, the reveal, groups, stickers and remedies.
import { nanoid } from 'nanoid'
import * as deeds from '#shared/activities/flaps/deeds.ts'
import type { Note, Rules, Weights } from '#shared/activities/flaps/records.ts'
import { proofId } from '#shared/kernel/proof.ts'
import type { Records } from '#shared/kernel/records.ts'
import { Slips } from '#client/activities/flaps/slips.ts'
import { inFull, Surprise, type Guest, type Player, type Room } from './room.ts'
import type { Flaps } from './scenario.ts'

type Slip = Pick<Note, 'pair' | 'sheet' | 'text'>

const slipsOf = ({ storage, device }: Guest, step: string): Slips =>
  new Slips(storage, device.sync.session, step)

/** As the page does it: the device keeps the note with its secret, for the server does not know whose it is. */
const write = async (room: Room, guest: Guest, step: string, note: Slip): Promise<void> => {
  const secret = nanoid(32)
  slipsOf(guest, step).put({ ...note, secret, id: proofId(secret) })
  await room.do(guest.device, step, deeds.writeNote(secret, note, 'none'))
}

const secretOf = (guest: Guest, step: string, text: string): string => {
  const slip = slipsOf(guest, step)
    .list()
    .find((one) => one.text === text)
  if (!slip) throw new Surprise('a device lost its own note')
  return slip.secret
}

const someone = (room: Room, index: number): Guest => {
  const guest = room.guests[index % room.guests.length]
  if (!guest) throw new Surprise('nobody has a device to write notes on')
  return guest
}

const notesOf = ({ pro, con }: Flaps): number => pro.length + con.length

/** Two sheets are hung, and everyone writes. One note is put right after the page was closed, one is taken back. */
export const hangNotes: Player = async (room, { step }) => {
  const { flaps } = room.scenario
  if (!flaps) return
  const pair = nanoid(12)
  const { statement } = flaps
  await room.must(room.leader, step, 'pair.add', { id: pair, statement, from: 'own' })
  await room.everyone(({ records }) => records.get(pair) !== undefined)
  const sheets = [
    flaps.pro.map((text) => ['pro', text] as const),
    flaps.con.map((text) => ['con', text] as const),
  ]
  const [first, ...others] = sheets.flat()
  await Promise.all(
    others.map(([sheet, text], index) => write(room, someone(room, index), step, { pair, sheet, text })),
  )
  const guest = someone(room, 0)
  const [wrong, extra] = ['Verkeerd opgeschreven', 'Toch niet']
  await write(room, guest, step, { pair, sheet: first?.[0] ?? 'pro', text: wrong })
  await write(room, guest, step, { pair, sheet: 'con', text: extra })
  await room.refresh(guest)
  const right = deeds.editNote(secretOf(guest, step, wrong), first?.[1] ?? '')
  await room.do(guest.device, step, right)
  await room.do(guest.device, step, deeds.takeNote(secretOf(guest, step, extra)))
  await room.everyone(({ records }) => records.of(step, 'note').length === notesOf(flaps))
  room.onlyOwn(step, 'note')
  await room.allReady()
  return `${notesOf(flaps)} notes are written`
}

const noteWith = (records: Records, step: string, text: string): string => {
  const note = inFull(records, step, 'note').find(({ data }) => (data as Note).text === text)
  if (!note) throw new Surprise(`there is no note "${text}"`)
  return note.id
}

/** All notes hang there without a writer. One is moved, one is taken away by the facilitator and put back. */
export const stickNotes: Player = async (room, { step }) => {
  const { flaps } = room.scenario
  if (!flaps) return
  const all = (n: number) => room.everyone(({ records }) => inFull(records, step, 'note').length === n)
  await all(notesOf(flaps))
  const signed = room.devices.some(({ records }) =>
    records.of(step, 'note').some(({ by }) => by !== undefined),
  )
  if (signed) throw new Surprise('a note without a name had a writer')
  const { device } = someone(room, 0)
  const [note] = device.records.of(step, 'note')
  if (note) await room.do(device, step, deeds.placeLast(note.id, note.data as Note))
  const counts = `${flaps.pro.length} for, ${flaps.con.length} against`
  if (!flaps.putBack) return counts
  const { note: text, reason } = flaps.putBack
  await room.must(room.leader, step, 'note.hide', { id: noteWith(room.leader.records, step, text), reason })
  await all(notesOf(flaps) - 1)
  const seen = JSON.stringify(room.guests.map((guest) => guest.device.records.ofStep(step)))
  if (seen.includes(text) || seen.includes(reason))
    throw new Surprise('a note that was taken away can be read')
  const [hidden] = room.leader.records.of(step, 'hidden')
  await room.must(room.leader, step, 'note.back', { id: hidden?.id })
  await all(notesOf(flaps))
  return `${counts}, 1 taken away and put back`
}

/** Notes that say the same are put together and get a name; all of them can still be read. */
export const groupNotes: Player = async (room, { step }) => {
  const { groups = [] } = room.scenario.flaps ?? {}
  for (const [index, { name, notes }] of groups.entries()) {
    const { device } = someone(room, index)
    const [first = '', ...others] = notes.map((text) => noteWith(device.records, step, text))
    const id = nanoid(12)
    for (const note of others) await room.do(device, step, deeds.joinGroup(note, first, id))
    await room.do(device, step, deeds.nameGroup(id, name))
    const inside = device.records.of(step, 'note').flatMap(({ data }) => {
      const { group, text } = data as Note
      return group === id ? [text] : []
    })
    if (!notes.every((text) => inside.includes(text))) throw new Surprise(`the group "${name}" lost a note`)
  }
  await room.everyone(({ records }) => records.of(step, 'group').length === groups.length)
  return groups.length > 0 ? `${groups.length} groups` : undefined
}

/** The group with this name, or the loose note with this text. */
const targetOf = (records: Records, step: string, name: string): string =>
  records.of(step, 'group').find(({ data }) => (data as { name: string }).name === name)?.id ??
  noteWith(records, step, name)

/** Everyone lays stickers as long as there are; then who loses, and what would solve it. */
export const weigh: Player = async (room, { step }) => {
  const { flaps } = room.scenario
  if (!flaps) return
  const { records } = room.leader
  const people = room.guests.length + room.proxies.length
  const rules = records.get(`${step}:rules`)?.data as Rules | undefined
  const all = Object.entries(flaps.stickers).flatMap(([name, n]) =>
    Array.from({ length: n }, () => targetOf(records, step, name)),
  )
  const share = (who: number) =>
    deeds.layDots(
      nanoid(12),
      all.slice(0, people * (rules?.stickers ?? 0)).filter((_, index) => index % people === who),
    )
  await Promise.all([
    ...room.guests.map(({ device }, index) => room.do(device, step, share(index))),
    ...room.proxies.map(({ person }, index) =>
      room.do(room.co, step, share(room.guests.length + index), person),
    ),
  ])
  room.onlyOwn(step, 'dots')
  if (room.devices.some((one) => one.records.of(step, 'weights').length > 0))
    throw new Surprise('somebody saw the stickers before they were counted')
  for (const [index, [name, text]] of Object.entries(flaps.remedies).entries())
    await room.do(someone(room, index).device, step, deeds.writeRemedy(targetOf(records, step, name), text))
  for (const [index, { note, who, effect }] of flaps.effects.entries())
    await room.do(
      someone(room, index).device,
      step,
      deeds.setEffect(noteWith(records, step, note), who, effect),
    )
  await room.allReady()
}

export const stickersIn = (records: Records, step: string): number => {
  const weights = records.get(`${step}:weights`)?.data as Weights | undefined
  return (weights?.totals ?? []).reduce((sum, { n }) => sum + n, 0)
}

export const countStickers: Player = async (room, { step }) => {
  if (!room.scenario.flaps) return
  await room.everyone(({ records }) => records.get(`${step}:weights`) !== undefined)
  return `${stickersIn(room.leader.records, step)} stickers`
}
