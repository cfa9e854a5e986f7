// What the people of a rehearsal do with the boundary: propose alone, see the differences, decide, and make it final.
import { nanoid } from 'nanoid'
import * as deeds from '#shared/activities/scope/deeds.ts'
import type { Block, Config, Verdict } from '#shared/activities/scope/records.ts'
import { stepOf } from '#shared/kernel/facts.ts'
import { Surprise, type Guest, type Player, type Room } from './room.ts'

const configOf = (room: Room, step: string): Config =>
  stepOf(room.leader.records, step)?.config as unknown as Config

/** The proposals of one person, by block as a device sends them. */
const votesOf = (config: Config, votes: Readonly<Record<string, Verdict>>) => {
  const blocks = new Map<Block, { item: string; verdict: Verdict }[]>()
  for (const [item, verdict] of Object.entries(votes)) {
    const block = config.items.find(({ id }) => id === item)?.block
    if (!block) throw new Surprise(`there is nothing called ${item} to decide about`)
    blocks.set(block, [...(blocks.get(block) ?? []), { item, verdict }])
  }
  return blocks
}

/** Everyone proposes alone, once with less and then with all of it; nobody sees a proposal of somebody else. */
export const propose: Player = async (room, { step }) => {
  if (!room.scenario.scope) return
  const config = configOf(room, step)
  const one = async ({ device, group }: Guest): Promise<void> => {
    for (const [block, votes] of votesOf(config, group.proposal?.votes ?? {})) {
      await room.do(device, step, deeds.propose(nanoid(12), block, votes.slice(0, 1)))
      await room.do(device, step, deeds.propose(nanoid(12), block, votes))
    }
  }
  await Promise.all(room.guests.map(one))
  room.onlyOwn(step, 'proposal')
  if (room.devices.some(({ records }) => records.of(step, 'difference').length > 0))
    throw new Surprise('somebody saw the differences too early')
  await room.allReady()
  return `${room.guests.filter(({ group }) => group.proposal !== undefined).length} people proposed`
}

export const seeDifferences: Player = async (room, { step }) => {
  if (!room.scenario.scope) return
  await room.everyone(({ records }) => records.of(step, 'difference').length > 0)
  room.onlyOwn(step, 'proposal')
}

/** The group decides; what is not with OCO cannot be final as long as nobody says who does it then. */
export const decideAll: Player = async (room, { step }) => {
  const { scope } = room.scenario
  if (!scope) return
  const decide = ({ item, verdict, who = '', why = '', lookAgain = '' }: (typeof scope.decisions)[number]) =>
    room.do(
      room.leader,
      step,
      deeds.decide({
        item,
        verdict,
        who,
        why,
        watch: verdict === 'niet' || verdict === 'ander',
        lookAgain,
      }),
    )
  const elsewhere = scope.decisions.find(({ verdict }) => verdict === 'niet' || verdict === 'ander')
  if (elsewhere) {
    const { who: _, ...nobody } = elsewhere
    await decide(nobody)
    const early = await room.leader.act(step, 'finish', { lookAgain: scope.lookAgain })
    if (early.ok || early.code !== 'who-missing')
      throw new Surprise('a boundary was made final without who does what is not with OCO')
  }
  for (const decision of scope.decisions) await decide(decision)
  await room.everyone(({ records }) => records.of(step, 'decision').length === scope.decisions.length)
  return `${scope.decisions.length} decisions`
}

export const scorePoints: Player = async (room, { step }) => {
  if (!room.scenario.scope) return
  await Promise.all(
    room.guests.map(async ({ device, group }) => {
      const scores = Object.entries(group.proposal?.scores ?? {}).map(([point, score]) => ({ point, score }))
      if (scores.length > 0) await room.do(device, step, deeds.score(nanoid(12), scores))
    }),
  )
  room.onlyOwn(step, 'scores')
}

/** Made final, opened again and made final once more: the second version. */
export const finish: Player = async (room, { step }) => {
  const { scope } = room.scenario
  if (!scope) return
  await room.must(room.leader, step, 'finish', { lookAgain: scope.lookAgain })
  await room.must(room.leader, step, 'reopen', {})
  await room.must(room.leader, step, 'finish', { lookAgain: scope.lookAgain })
  await room.everyone(({ records }) => records.of(step, 'final').length === 1)
  return 'final'
}
