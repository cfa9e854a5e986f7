// What the people of a rehearsal do in each stage of each activity.
import { nanoid } from 'nanoid'
import * as agreed from '#shared/activities/agreements/deeds.ts'
import * as talks from '#shared/activities/conversation/deeds.ts'
import { rank } from '#shared/activities/dilemmas/deeds.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { SESSION, stepOf } from '#shared/kernel/facts.ts'
import { countStickers, groupNotes, hangNotes, stickNotes, weigh } from './flaps.ts'
import { goRound, layTiles } from './moodboard.ts'
import { chooseWeather, seeSky } from './checkin.ts'
import { decideAll, finish, propose, scorePoints, seeDifferences } from './scope.ts'
import { fillMatrix, layTogether, reflect } from './supply.ts'
import { bringIn, goOn, layStickers, putTogether, setTables, talkAtTables } from './worldcafe.ts'
import { Surprise, type Player, type Position, type Room } from './room.ts'
import type { Group } from './scenario.ts'

const letters = (order: string): string[] => Array.from(order)

/** No device may hold a count, or the order of anybody else. */
const nothingShown = (room: Room, { step }: Position): void => {
  room.onlyOwn(step, 'ballot')
  if (room.devices.some((device) => device.records.of(step, 'result').length > 0))
    throw new Surprise('somebody saw a result before the reveal')
}

const layAll: Player = async (room, at) => {
  const again = stepOf(room.leader.records, at.step)?.config
  const second = typeof again === 'object' && again !== null && 'again' in again && again.again === true
  const orderOf = ({ ballot, again: changed }: Group) => letters(second ? (changed ?? ballot) : ballot)
  const late = second ? [] : room.scenario.people.filter((group) => group.late)
  await Promise.all(
    room.guests.map(async ({ device, group }) => {
      const order = orderOf(group)
      await room.do(device, at.step, rank(nanoid(12), order.slice(0, 3).toReversed()))
      await room.do(device, at.step, rank(nanoid(12), order))
    }),
  )
  nothingShown(room, at)
  const [first] = room.guests
  if (first) await room.refresh(first)
  for (const [index, group] of late.entries()) {
    await room.admit(group, `Laat ${index + 1}`)
    const guest = room.guests.at(-1)
    if (guest) await room.do(guest.device, at.step, rank(nanoid(12), orderOf(group)))
  }
  for (const { person, group } of room.proxies) {
    await room.do(room.co, at.step, rank(nanoid(12), orderOf(group)), person)
  }
  await room.allReady()
  nothingShown(room, at)
}

const seeResult: Player = async (room, { step }) => {
  await Promise.all(
    room.devices.map((device) => device.waitFor(({ records }) => records.of(step, 'result').length === 1)),
  )
  const config = stepOf(room.leader.records, step)?.config
  const again = typeof config === 'object' && config !== null && 'again' in config && config.again === true
  if (again) return
  const { fiches, reason } = room.scenario.choose
  await room.must(room.leader, step, 'choose', { fiches: letters(fiches), reason })
}

const talkOf = (room: Room, step: string) => {
  const config = stepOf(room.leader.records, step)?.config as { fiche: Fiche | null } | undefined
  const fiche = config?.fiche ?? undefined
  return { fiche, talk: room.scenario.talks.find((one) => one.fiche === fiche?.letter) }
}

const thinkAll: Player = async (room, { step }) => {
  const { talk } = talkOf(room, step)
  await Promise.all(
    (talk?.thoughts ?? []).map(async (thought, index) => {
      const guest = room.guests[index % room.guests.length]
      if (guest) await room.do(guest.device, step, talks.think(nanoid(12), thought))
    }),
  )
}

const talkTogether: Player = async (room, { step }) => {
  const { talk, fiche } = talkOf(room, step)
  const [scribe, other] = room.guests
  if (!talk || !fiche || !scribe || !other) return
  await room.must(room.leader, step, 'scribe', { person: scribe.device.me?.id ?? null })
  for (const { question, text } of talk.summaries)
    await room.do(scribe.device, step, talks.summarise(question, text))
  for (const index of talk.ticked) await room.do(scribe.device, step, talks.tick({ index, done: true }))
  if (talk.meaning !== undefined) await room.do(scribe.device, step, talks.setMeaning(talk.meaning))
  const example = fiche.examples.find(({ place }) => place === talk.fits?.place)
  if (talk.fits && !example) throw new Surprise(`fiche ${fiche.letter} has no example of ${talk.fits.place}`)
  if (talk.fits && example)
    await room.do(
      other.device,
      step,
      talks.fit(nanoid(12), { example: example.id, answer: talk.fits.answer, why: talk.fits.why }),
    )
}

const agree: Player = async (room, { step }) => {
  for (const { concern: _, ...agreement } of room.scenario.agreements)
    await room.do(room.leader, step, agreed.add(nanoid(12), agreement))
  for (const text of room.scenario.parked) {
    const [guest] = room.guests
    if (guest) await room.must(guest.device, SESSION, 'park', { id: nanoid(12), text })
  }
}

const consentAll: Player = async (room, { step }) => {
  const agreements = room.leader.records.of(step, 'agreement')
  for (const { id: agreement, data } of agreements) {
    const { choice } = data as { choice: string }
    const concern = room.scenario.agreements.find((one) => one.choice === choice)?.concern
    await Promise.all(
      room.guests.map(({ device }, index) =>
        room.do(
          device,
          step,
          agreed.consent(nanoid(12), {
            agreement,
            colour: concern && index === 0 ? concern.colour : 'groen',
            concern: concern && index === 0 ? concern.text : '',
          }),
        ),
      ),
    )
  }
}

const welcome: Player = async (room) => {
  for (const party of room.scenario.missing)
    await room.must(room.leader, SESSION, 'missing', { party, on: true })
}

const nothing: Player = () => Promise.resolve()

/** By activity and stage. What is not here is only walked through. */
export const players: Readonly<Record<string, Player | undefined>> = {
  'welcome.open': welcome,
  'checkin.write': chooseWeather,
  'checkin.sky': seeSky,
  'moodboard.make': layTiles,
  'moodboard.round': goRound,
  'dilemmas.meet': nothing,
  'dilemmas.silent': layAll,
  'dilemmas.revealed': seeResult,
  'conversation.silent': thinkAll,
  'conversation.shared': talkTogether,
  'worldcafe.tables': setTables,
  'worldcafe.round1': talkAtTables,
  'worldcafe.round2': talkAtTables,
  'worldcafe.round3': talkAtTables,
  'worldcafe.round4': talkAtTables,
  'worldcafe.harvest': bringIn,
  'worldcafe.together': putTogether,
  'worldcafe.choose': layStickers,
  'worldcafe.done': goOn,
  'flaps.silent': hangNotes,
  'flaps.stick': stickNotes,
  'flaps.sort': groupNotes,
  'flaps.weigh': weigh,
  'flaps.done': countStickers,
  'supply.alone': fillMatrix,
  'supply.laid': layTogether,
  'supply.reflect': reflect,
  'scope.alone': propose,
  'scope.compare': seeDifferences,
  'scope.decide': decideAll,
  'scope.points': scorePoints,
  'scope.done': finish,
  'agreements.make': agree,
  'agreements.consent': consentAll,
}
