// What the people of a rehearsal do with the moodboard: each lays a tile in silence, and all tell about it once.
import { nanoid } from 'nanoid'
import { layTile, spoken } from '#shared/activities/moodboard/deeds.ts'
import { nextId, stageId } from '#shared/activities/moodboard/records.ts'
import type { Deed } from '#shared/practice/deed.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import { inFull, Surprise, type Player, type Room } from './room.ts'
import type { Group } from './scenario.ts'

const tileOf = ({ symbol, word = '', because }: NonNullable<Group['tile']>): Deed =>
  layTile(nanoid(12), {
    symbol: symbol ?? null,
    image: null,
    alt: '',
    word,
    because,
  })

const tilesIn = (room: Room, step: string): number => room.leader.records.of(step, 'tile').length

export const layTiles: Player = async (room, { step }) => {
  await Promise.all([
    ...room.guests.map(async ({ device, group: { tile } }) => tile && room.do(device, step, tileOf(tile))),
    ...room.proxies.map(
      async ({ person, group: { tile } }) => tile && room.do(room.co, step, tileOf(tile), person),
    ),
  ])
  const tiles = [...room.guests, ...room.proxies].filter(({ group }) => group.tile).length
  await room.everyone(({ records }) => records.of(step, 'tile').length === tiles)
  room.onlyOwn(step, 'tile')
  await room.allReady()
  return `${tiles} tiles`
}

/** The one who was called says to have told; for who has no device the facilitator does. */
const tell = async (room: Room, step: string, person: PersonId): Promise<void> => {
  const shown = room.leader.records.get(stageId(step))?.data as { on: string | null }
  const speaker = room.guests.find(({ device }) => device.me?.id === person)
  if (!speaker) return room.must(room.leader, step, 'turn.spoken', { id: nanoid(12), person })
  const { device } = speaker
  await device.waitFor(({ records }) => records.get(nextId(step)) !== undefined)
  const own = device.records.of(step, 'tile').find(({ by }) => by === person)
  if (own?.id !== shown.on) throw new Surprise('the tile of somebody else was shown')
  const knows = room.guests.filter((guest) => guest.device.records.get(nextId(step)) !== undefined)
  if (knows.length > 1) throw new Surprise('others could see who was called')
  await room.do(device, step, spoken(nanoid(12)))
}

/** Calls by chance until nobody is left. */
export const goRound: Player = async (room, { step }) => {
  const tiles = tilesIn(room, step)
  await room.everyone(({ records }) => inFull(records, step, 'tile').length === tiles)
  const called: PersonId[] = []
  for (;;) {
    const answer = await room.leader.act(step, 'turn.next', {})
    if (!answer.ok && answer.code === 'missing') break
    const { person } = (room.leader.records.get(nextId(step))?.data ?? {}) as { person?: PersonId }
    if (!answer.ok || person === undefined) throw new Surprise('nobody could be called')
    if (called.includes(person)) throw new Surprise('somebody was called twice')
    called.push(person)
    await tell(room, step, person)
  }
  if (called.length !== tiles) throw new Surprise(`${called.length} were called for ${tiles} tiles`)
  return `${called.length} people told, everyone once`
}
