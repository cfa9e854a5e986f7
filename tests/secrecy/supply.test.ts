// What is filled in alone listened to on every wire: one mask when a row is begun, and after that not one byte.
import { describe, expect, test } from 'vitest'
import { affected, diff, diffOwn, seeAll, type Standing, type World } from '#shared/kernel/visibility.ts'
import { Room, type Marks } from '../shared/activities/supply/room.ts'

const people = { ann: 'inwoner', ben: 'aanbieder', cas: 'gemeente', dirk: 'inwoner' } as const

const viewers: readonly Standing[] = [
  { role: 'screen' },
  { role: 'facilitator', me: 'f1' },
  { role: 'facilitator', me: 'f2' },
  ...Object.keys(people).map((me): Standing => ({ role: 'participant', me })),
]
const nameOf = ({ role, me }: Standing): string => me ?? role

/** A room that keeps what everybody is sent, commit after commit. */
const heard = () => {
  const sent = new Map<string, string[]>(viewers.map((viewer) => [nameOf(viewer), []]))
  const watch = (before: World, after: World, touched: ReadonlySet<string>): void => {
    const ids = affected(before, after, touched)
    for (const viewer of viewers) {
      const shared = diff(before, after, ids, { role: viewer.role })
      const told = new Map(shared.map((op) => [op[0] === 'put' ? op[1].id : op[1], op] as const))
      const own = viewer.me === undefined ? [] : diffOwn(before, after, ids, viewer, told)
      sent.get(nameOf(viewer))?.push(JSON.stringify([shared, own]))
    }
  }
  const room = new Room(people, { watch })
  for (const lines of sent.values()) lines.length = 0
  return { room, sent }
}

/** All that everybody was sent, and what somebody who comes in now is sent. */
const play = (act: (room: Room) => void): Map<string, string> => {
  const { room, sent } = heard()
  act(room)
  return new Map(
    viewers.map((viewer) => {
      const welcome = JSON.stringify(seeAll(room.world, room.records.values(), viewer))
      return [nameOf(viewer), [...(sent.get(nameOf(viewer)) ?? []), welcome].join('\n')]
    }),
  )
}

const differing = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...one].filter(([name, lines]) => lines !== other.get(name)).map(([name]) => name)

const QUIET = '[[],[]]'

describe.each(['ann', 'ben', 'cas'])('what %s fills in alone', (who) => {
  test('[SU4] reaches the others as one mask when a row is begun, and then not at all', () => {
    const { room, sent } = heard()
    room.mark(who, 'wonen', { nah: true })
    const others = viewers.map(nameOf).filter((name) => name !== who)
    const mask = { id: `${who}-wonen`, kind: 'row', step: 's1', rev: 0, data: {}, masked: true }
    for (const name of others) expect(sent.get(name)).toEqual([JSON.stringify([[['put', mask]], []])])
    for (const lines of sent.values()) lines.length = 0
    room.mark(who, 'wonen', {
      nah: { is: 'unsure', moments: 5, names: ['Radar'] },
      ouderen: { agreed: true },
    })
    room.see(who, 'wonen')
    room.task(who, 'opzoeken', 'no', 'Buurtwerk')
    if (who === 'ben') room.organisation(who, 'MEE')
    for (const name of others) expect(new Set(sent.get(name))).toEqual(new Set([QUIET]))
    expect(sent.get(who)?.join('')).toContain('Radar')
  })

  test('[SU4] is for everybody else the same, byte for byte, whatever it is', () => {
    const filling =
      (marks: Marks, task: string, name: string) =>
      (room: Room): void => {
        room.mark(who, 'wonen', marks)
        room.mark(who, 'geld', { nah: true })
        room.mark(who, 'geld', { nah: null })
        room.task(who, 'opzoeken', task, name)
      }
    const one = play(filling({ nah: true }, 'yes', ''))
    const other = play(filling({ ouderen: { moments: 7, names: ['Radar', 'MEE'] } }, 'no', 'Buurtwerk'))
    expect(differing(one, other)).toEqual([who])
  })
})

test('[SU4] one late answer tells everybody only that one waits', () => {
  const late = (marks: Marks) =>
    play((room) => {
      for (const who of ['ann', 'cas', 'dirk']) room.mark(who, 'wonen', { ouderen: true })
      room.enter('laid')
      room.mark('ann', 'wonen', marks)
    })
  const one = late({ nah: true })
  expect(differing(one, late({ ouderen: null, nah: { names: ['Radar'] } }))).toEqual(['ann'])
  expect(one.get('screen')).toContain('"late":1')
})
