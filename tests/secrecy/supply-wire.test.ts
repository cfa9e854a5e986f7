// The same on the lines of a running server: what is sent to whom, packet by packet, when somebody fills in alone.
import { expect, test } from 'vitest'
import { firstOps } from '#shared/activities/session/create.ts'
import { registry } from '#shared/activities/registry.ts'
import { defaultContent } from '#shared/content/load.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import type { Sender } from '#shared/kernel/run.ts'
import { noLog } from '#server/log.ts'
import { Actors } from '#server/session/actors.ts'
import type { LiveSession } from '#server/session/live.ts'
import { MemoryStore } from '#server/store/memory.ts'
import { factsOf } from '#tests/rehearsal/facts.ts'
import { FakeLine, pause } from '../server/live.ts'
import { small } from '../shared/activities/supply/room.ts'
import { item, leader, participant, server } from '../shared/activities/table.ts'

const meta = factsOf({
  municipality: 'Dordrecht',
  title: 'Aanbod in kaart',
  date: '2026-11-22',
  keepDays: 30,
})

const people = { f1: 'facilitator', ann: 'participant', ben: 'participant', cas: 'participant' } as const

/** A server with one session at the stage in which everyone fills in alone, with a line to everybody in it. */
const house = async () => {
  const lines = new Map<string, FakeLine>()
  const limit = { perSecond: 10_000, burst: 10_000 }
  const store = new MemoryStore()
  const actors = new Actors({
    store,
    registry,
    frameMs: 1,
    broadcast: (room, event, payload, toss) => {
      for (const line of lines.values())
        if (line.rooms.has(room) && !toss?.except.includes(line.id)) line.send(event, payload)
    },
    clock: Date.now,
    chance: () => 0.5,
    log: noLog,
    limits: { person: limit, session: limit },
    ended: () => undefined,
    frozen: () => undefined,
  })
  await store.create({ id: 'supply', code: 'CDFHJK', createdAt: 0, eraseAt: 1e15 })
  const ops = firstOps(registry, defaultContent, { meta, names: false, items: [item('supply', small)] })
  const commit = { seq: 1, at: 0, by: null, client: 'create/1', n: 1, step: SESSION, cmd: 'create', ops }
  await store.append('supply', 0, [commit])
  const live = (await actors.get('supply')) as LiveSession
  let n = 0
  const act = async (sender: Sender, cmd: string, input: object, step = 's1'): Promise<void> => {
    n += 1
    const outcome = await live.act({ client: `c-${sender.person}`, n, step, cmd, input }, sender)
    expect([cmd, 'seq' in outcome]).toEqual([cmd, true])
    await pause(20)
  }
  for (const [id, role] of Object.entries(people))
    await act(server, 'person.join', { id, role, side: 'inwoner', proxy: false }, SESSION)
  await act(leader, 'next', { from: { step: null, stage: null } }, SESSION)
  for (const person of [...Object.keys(people), undefined]) {
    const line = new FakeLine(person ?? 'screen')
    lines.set(line.id, line)
    live.welcome(line, live.standing(person) ?? { role: 'screen' }, `c-${person}`, [])
    line.told = []
  }
  return { lines, act }
}

const marks = (group: string, names: string[]) => ({
  marks: [{ row: 'a1', domain: 'wonen', group, mark: { is: 'yes', names } }],
})

test('[SU4] everyone gets one mask when a row is begun, and no packet at all after that', async () => {
  const { lines, act } = await house()
  const others = [...lines.values()].filter(({ id }) => id !== 'ann')
  await act(participant('ann'), 'marks.set', marks('nah', ['Radar']))
  const mask = { id: 'a1', kind: 'row', step: 's1', rev: 0, data: {}, masked: true }
  for (const line of others) {
    expect(line.told.map(({ event }) => event)).toEqual(['frame'])
    expect(line.frames[0]?.ops).toEqual([['put', mask]])
    line.told = []
  }
  await act(participant('ann'), 'marks.set', marks('ouderen', ['Buurtwerk']))
  await act(participant('ann'), 'task.set', { id: 't1', task: 'opzoeken', is: 'no', who: 'Buren' })
  for (const line of others) expect([line.id, line.told]).toEqual([line.id, []])
  expect(JSON.stringify(lines.get('ann')?.told)).toMatch(/Radar.*Buurtwerk.*Buren/)
})
