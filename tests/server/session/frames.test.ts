// What goes out: one frame per class of viewers, own frames where they differ, and nothing when nothing is visible.
import { describe, expect, test } from 'vitest'
import { MemoryStore } from '#server/store/memory.ts'
import { seeAll, seeOwn } from '#shared/kernel/visibility.ts'
import { toyRegistry } from '#tests/toy/activity.ts'
import { pause, ToyHouse, until } from '../live.ts'

const start = async (names = false) => {
  const house = new ToyHouse(new MemoryStore())
  const live = await house.make(names)
  const fac = await house.connect('fac')
  const ann = await house.connect('ann')
  const bob = await house.connect('bob')
  const screen = await house.connect()
  return { house, live, fac, ann, bob, screen, all: [fac, ann, bob, screen] }
}

const reveal = (house: ToyHouse, stage: 'hidden' | 'open', back = false) =>
  house.act(
    'fac',
    back ? 'back' : 'next',
    { from: { step: 's1', stage: stage === 'open' ? 'hidden' : 'open' } },
    'session',
  )

describe('frames', () => {
  test('a hidden note reaches others as a mask and its author in full, the class first', async () => {
    const { house, ann, bob, screen, fac } = await start()
    await house.act('ann', 'note.add', { id: 'n1', text: 'geheim' })
    await until(() => ann.owns.length === 1)
    const mask = { id: 'n1', kind: 'note', step: 's1', rev: 0, data: {}, masked: true }
    for (const line of [bob, screen, fac]) {
      expect(line.frames.map(({ ops }) => ops)).toEqual([[['put', mask]]])
      expect(line.owns).toEqual([])
    }
    expect(ann.told.map(({ event }) => event).filter((event) => event !== 'online')).toEqual([
      'welcome',
      'frame',
      'own',
    ])
    expect(ann.owns[0]?.ops).toEqual([
      [
        'put',
        { id: 'n1', kind: 'note', step: 's1', rev: 2, data: { text: 'geheim' }, by: 'ann', mine: true },
      ],
    ])
    expect(JSON.stringify([bob.told, screen.told, fac.told])).not.toContain('geheim')
  })

  test('what nobody may see sends nothing to anybody', async () => {
    const { house, all } = await start()
    await house.act('ann', 'secret.add', { id: 'x', text: 'geheim' })
    await pause(60)
    for (const line of all) expect([...line.frames, ...line.owns]).toEqual([])
  })

  test('an edit that only its author sees gives no frame of the class', async () => {
    const { house, ann, bob } = await start()
    await house.act('ann', 'note.add', { id: 'n1', text: 'een' })
    await until(() => bob.frames.length === 1)
    await house.act('ann', 'note.edit', { id: 'n1', text: 'twee' })
    await until(() => ann.owns.length === 2)
    expect(bob.frames.length).toBe(1)
    expect(ann.shows.get('n1')?.data).toEqual({ text: 'twee' })
  })

  test('each frame follows on the last one of its class, also when commits between were invisible', async () => {
    const { house, bob } = await start()
    await house.act('ann', 'tally')
    await until(() => bob.frames.length === 1)
    await house.act('ann', 'secret.add', { id: 'x', text: 'geheim' })
    await pause(30)
    await house.act('ann', 'tally')
    await until(() => bob.frames.length === 2)
    expect(bob.frames.map(({ after, upto }) => [after, upto])).toEqual([
      [0, 2],
      [2, 4],
    ])
  })

  test('what is committed within one interval is one frame per class, encoded once', async () => {
    const { house, all } = await start()
    house.encodings = 0
    await Promise.all(Array.from({ length: 20 }, () => house.act('ann', 'tally')))
    await pause(40)
    for (const line of all) expect(line.frames.length).toBe(1)
    expect(house.encodings).toBe(3)
  })

  test('an answer travels in the own frame, with what it led to', async () => {
    const { live, ann, bob } = await start()
    const sender = { person: 'ann', role: 'participant' } as const
    const envelope = { client: 'c', step: 's1', cmd: 'note.add' }
    live.command({ ...envelope, n: 1, input: { id: 'n1', text: 'a' } }, sender)
    live.command({ ...envelope, n: 2, input: { id: 'n1', text: 'b' } }, sender)
    await until(() => ann.owns.length > 0)
    expect(ann.owns.map(({ answers }) => answers)).toEqual([
      [
        { client: 'c', n: 1 },
        { client: 'c', n: 2, code: 'exists' },
      ],
    ])
    expect(ann.owns[0]?.ops.length).toBe(1)
    expect(bob.owns).toEqual([])
  })

  test('a reveal and its undoing need no code in an activity', async () => {
    const { house, ann, bob, screen } = await start()
    await house.act('ann', 'note.add', { id: 'n1', text: 'a' })
    await house.act('bob', 'note.add', { id: 'n2', text: 'b' })
    expect((await reveal(house, 'open')).code).toBeUndefined()
    await until(() => screen.shows.has('n2') && screen.shows.get('n2')?.masked === undefined)
    expect(screen.shows.get('n1')?.data).toEqual({ text: 'a' })
    expect(bob.shows.get('n1')).toMatchObject({ data: { text: 'a' } })
    expect(bob.shows.get('n1')?.by).toBeUndefined()
    expect(bob.shows.get('n2')).toMatchObject({ mine: true })
    expect((await reveal(house, 'hidden', true)).code).toBeUndefined()
    await until(() => screen.shows.get('n2')?.masked === true)
    expect(bob.shows.get('n1')?.masked).toBe(true)
    expect(bob.shows.get('n2')).toMatchObject({ data: { text: 'b' }, mine: true })
    expect(ann.shows.get('n1')).toMatchObject({ data: { text: 'a' }, mine: true })
  })

  test('whoever follows the frames ends with what a newcomer sees', async () => {
    const { house, live, ann, bob, fac, screen } = await start()
    for (let turn = 0; turn < 30; turn += 1) {
      const who = turn % 2 === 0 ? 'ann' : 'bob'
      await house.act(who, 'note.add', { id: `n${turn}`, text: `t${turn}` })
      if (turn % 3 === 0) await house.act(who, 'note.edit', { id: `n${turn}`, text: 'x' })
      if (turn === 10) await reveal(house, 'open')
      if (turn === 20) await reveal(house, 'hidden', true)
      if (turn % 4 === 0) await pause(8)
    }
    await pause(40)
    const world = { registry: toyRegistry, records: live.actor.records }
    const all = [...live.actor.records.values()]
    for (const [line, me] of [
      [ann, 'ann'],
      [bob, 'bob'],
      [fac, 'fac'],
      [screen, undefined],
    ] as const) {
      const standing = live.standing(me) ?? { role: 'screen' as const }
      const seen = new Map(seeAll(world, all, { role: standing.role }).map((one) => [one.id, one]))
      for (const one of seeOwn(world, all, standing)) seen.set(one.id, one)
      expect(Object.fromEntries(line.shows)).toEqual(Object.fromEntries(seen))
    }
  })

  test('who joins gets everything in the welcome, and settled numbers exactly', async () => {
    const { house, live } = await start()
    await house.act('ann', 'tally', {}, 's1', 3)
    await house.act('ann', 'tally', {}, 's1', 9)
    const line = await house.connect('ann')
    live.welcome(line, live.standing('ann') ?? { role: 'screen' }, 'c-ann', [1, 3, 5, 9])
    expect(line.of<{ settled: number[] }>('welcome').at(-1)?.settled).toEqual([3, 9])
    expect(line.shows.get('tally')?.data).toEqual({ count: 2 })
  })
})

describe('names and presence', () => {
  const told = (line: { of<T>(event: string): T[] }) => line.of<Record<string, string>>('names')

  test('without names only facilitators and the person itself get a name', async () => {
    const { house, live, fac, ann, bob, screen } = await start()
    live.names.set('ann', 'Anna')
    await until(() => told(ann).length === 1)
    expect(told(fac)).toEqual([{ ann: 'Anna' }])
    expect(told(ann)).toEqual([{ ann: 'Anna' }])
    expect(told(bob)).toEqual([])
    const later = [await house.connect('bob'), await house.connect()]
    expect(JSON.stringify([bob, screen, ...later].map((line) => line.told))).not.toContain('Anna')
  })

  test('with names everyone gets them', async () => {
    const { live, bob, house } = await start(true)
    live.names.set('ann', 'Anna')
    await until(() => told(bob).length === 1)
    expect(told(bob)).toEqual([{ ann: 'Anna' }])
    const later = await house.connect('bob')
    expect(later.of<{ names: unknown }>('welcome')[0]?.names).toEqual({ ann: 'Anna' })
  })

  test('only facilitators hear who is connected', async () => {
    const { fac, ann, bob, screen } = await start()
    await until(() => fac.of('online').length === 1)
    expect(fac.of('online')).toEqual([['ann', 'bob', 'fac']])
    for (const line of [ann, bob, screen]) {
      expect(line.of('online')).toEqual([])
      expect(line.of<{ online: unknown }>('welcome')[0]?.online).toEqual([])
    }
  })
})
