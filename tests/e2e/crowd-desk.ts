// What a facilitator does in each stage so that the people of a crowd have something to act on. An activity that is not
// here is played by the participants alone.
import { nanoid } from 'nanoid'
import { SESSION } from '#shared/kernel/facts.ts'
import type { Position, Room } from '#tests/rehearsal/room.ts'
import { longText } from './long.ts'

type Desk = (room: Room, at: Position) => Promise<void>

const STATEMENT = 160
const EXTRA = 200

const pointAtFirst: Desk = async (room, { step }) =>
  room.must(room.leader, step, 'scribe', { person: room.guests[0]?.device.me?.id ?? null })

const before: Readonly<Record<string, Desk>> = {
  'welcome.open': (room) => room.must(room.leader, SESSION, 'missing', { party: longText(80), on: true }),
  'dilemmas.revealed': (room, { step }) =>
    room.must(room.leader, step, 'choose', { fiches: ['A'], reason: longText(400) }),
  'conversation.shared': pointAtFirst,
  'flaps.silent': async (room, { step }) => {
    for (const turn of [0, 1])
      await room.must(room.leader, step, 'pair.add', {
        id: nanoid(12),
        statement: longText(STATEMENT, turn),
        from: 'own',
      })
  },
  'supply.laid': pointAtFirst,
  'scope.alone': (room, { step }) =>
    room.must(room.leader, step, 'item.add', {
      id: nanoid(12),
      block: 'others',
      text: longText(EXTRA),
      plain: longText(120),
    }),
  'scope.decide': pointAtFirst,
}

const skipHandovers: Desk = async (room, { step, stage }) => {
  const round = Number(stage.slice('round'.length))
  for (const { id: table } of room.leader.records.of(step, 'table'))
    await room.leader.act(step, 'handover.skip', { table, round, on: true })
}

const after: Readonly<Record<string, Desk>> = {
  'dilemmas.meet': async (room, { step }) => {
    for (const { id: proposal } of room.leader.records.of(step, 'proposal'))
      await room.must(room.leader, step, 'approve', { proposal })
  },
  'worldcafe.round1': skipHandovers,
}

/** Does what belongs to this stage, before or after the people do theirs. */
export const asked = async (room: Room, at: Position, when: 'before' | 'after' = 'before'): Promise<void> => {
  const desk = (when === 'before' ? before : after)[`${at.activity}.${at.stage}`]
  await desk?.(room, at)
}
