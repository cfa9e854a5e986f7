// Practice sessions on a running server: the twelve come, play all of a programme, and nothing of it stays.
import { afterEach, describe, expect, test } from 'vitest'
import type { ReportFile } from '#shared/report/document.ts'
import type { StartOptions } from '#server/start.ts'
import { peopleOf, SESSION } from '#shared/kernel/facts.ts'
import { MemoryDisk, MemoryStore } from '#server/store/memory.ts'
import { newSession, Site, type Made } from '../client.ts'
import { Facilitator } from './facilitator.ts'

const paces = { real: 1_000, fast: 2 }
const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.close()
})

const site = async (more: StartOptions = {}): Promise<Site> => {
  const made = await Site.open({ paces, ...more })
  open.push(made)
  return made
}

const practise = (where: Site, template: string): Promise<Made> =>
  where.make({ meta: { ...newSession.meta, practice: true }, programme: { template } })

const lead = async (where: Site, { token }: Made): Promise<Facilitator> => {
  const one = new Facilitator(where.server.url, token)
  open.push(one)
  await one.device.waitFor(({ me }) => me !== undefined)
  return one
}

const report = async (where: Site, { id, token }: Made): Promise<ReportFile> => {
  const answer = await where.get(`/api/v1/sessions/${id}/report/json`, { authorization: `Bearer ${token}` })
  return (await answer.json()) as ReportFile
}

const fast = (me: Facilitator): Promise<void> => me.must(SESSION, 'practice.pace', { fast: true })

const ranking = { activity: 'dilemmas', title: 'Volgorde leggen', minutes: 10, goal: 'Kiezen' }
const opening = { activity: 'welcome', title: 'Welkom', minutes: 5, goal: 'Kennismaken' }

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** A practice session with a welcome and the game. */
const short = (where: Site): Promise<Made> =>
  where.make({ meta: { ...newSession.meta, practice: true }, programme: { items: [opening, ranking] } })

/** A short one at the fast pace with the eleven in, and a way to start the server anew on what it kept. */
const onDisk = async () => {
  const disk = new MemoryDisk()
  const where = await site({ store: new MemoryStore(disk) })
  const made = await short(where)
  const me = await lead(where, made)
  await fast(me)
  await me.device.waitFor(() => me.people === 11)
  const restarted = async (): Promise<Facilitator> => {
    me.close()
    await where.close()
    return lead(await site({ store: new MemoryStore(disk) }), made)
  }
  return { me, restarted }
}

/** How many say to have laid their order; one of the twelve never says so. */
const laid = ({ device }: Facilitator): number =>
  peopleOf(device.records).filter(({ ready }) => ready === 's2/silent').length

describe('a practice session', () => {
  test.each([
    ['koploper', ['moodboard-beelden', 'volgorde', 'wereldcafe-oogst', 'flaps-geeltjes', 'afspraken']],
    ['afbakening', ['aanbod-vakjes', 'aanbod-zinnen', 'afbakening-besluiten', 'afspraken']],
  ])('[PR5] plays from the lobby to the report when somebody only goes on: %s', async (template, sets) => {
    const refused: unknown[] = []
    const log = (event: string, facts: object = {}): void => {
      if (event === 'practice-refused' || event === 'practice-not-in') refused.push(facts)
    }
    const where = await site({ log })
    const made = await practise(where, template)
    const me = await lead(where, made)
    await fast(me)
    await me.play()
    expect(me.people).toBe(12)
    expect(refused).toEqual([])
    const file = await report(where, made)
    for (const name of sets)
      expect([name, file.data.find((set) => set.name === name)?.rows.length ?? 0]).not.toEqual([name, 0])
  })

  test('[PR9] eleven come in one by one, the twelfth when the first step is over, nobody through a closed door', async () => {
    const where = await site({ paces: { real: 20, fast: 20 } })
    const me = await lead(where, await short(where))
    await me.device.waitFor(() => me.people > 1)
    await me.must(SESSION, 'door', { to: 'closed' })
    await me.quiet()
    expect(me.people).toBeLessThan(11)
    await me.must(SESSION, 'door', { to: 'open' })
    await me.device.waitFor(() => me.people === 11)
    await me.next()
    expect(me.people).toBe(11)
    await me.next()
    await me.device.waitFor(() => me.people === 12)
    expect(me.people).toBe(12)
  })

  test('[PR9] they do nothing while everybody listens, and go on afterwards', async () => {
    const where = await site()
    const me = await lead(where, await short(where))
    await fast(me)
    await me.device.waitFor(() => me.people === 11)
    await me.next()
    await me.must(SESSION, 'pause', { on: true })
    await me.next()
    await me.next()
    expect(laid(me)).toBe(0)
    await me.must(SESSION, 'pause', { on: false })
    await me.device.waitFor(() => laid(me) === 11)
    expect(laid(me)).toBe(11)
  })

  test('[PR9] nothing happens while no facilitator is there', async () => {
    const where = await site({ paces: { real: 20, fast: 20 } })
    const made = await short(where)
    const me = await lead(where, made)
    await me.device.waitFor(() => me.people === 11)
    await me.next()
    await me.next()
    await me.press()
    me.close()
    const head = async () => (await where.server.store.heads([made.id])).get(made.id)
    await sleep(300)
    const before = await head()
    await sleep(1_500)
    const after = await head()
    const back = await lead(where, made)
    await back.device.waitFor(() => laid(back) === 11)
    expect(after).toBe(before)
  })

  test('[PR9] the same twelve are back after a restart, and lay nothing twice', async () => {
    const { me, restarted } = await onDisk()
    await me.next()
    await me.next()
    await me.next()
    await me.device.waitFor(() => laid(me) === 11)
    const back = await restarted()
    await back.device.waitFor((device) => device.sync.store.pieces.online.length === 13)
    await back.next()
    const result = back.device.records.of('s2', 'result')[0]?.data as { readonly n: number }
    expect([back.people, result.n]).toEqual([12, 12])
  })

  test('[PR12] they fill in homework in the lobby, and nothing of it is refused', async () => {
    const refused: unknown[] = []
    const where = await site({
      log: (event, facts) => void (event === 'practice-refused' && refused.push(facts)),
    })
    const supply = { activity: 'supply', title: 'Aanbod', minutes: 20, goal: 'Wat is er?' }
    const made = await where.make({
      meta: { ...newSession.meta, practice: true },
      programme: { items: [opening, supply] },
    })
    const me = await lead(where, made)
    await fast(me)
    const many = (step: string, kind: string): number => me.device.records.of(step, kind).length
    await me.device.waitFor(() => many(SESSION, 'tried') === 10)
    await me.must(SESSION, 'homework.set', { step: 's2', until: Date.now() + 3_600_000 })
    // Ten of the eleven who are in, one of them half.
    await me.device.waitFor(() => many('s2', 'row') >= 9 * 13)
    expect(many('s2', 'worry')).toBe(0)
    await me.next()
    await me.next()
    await me.device.waitFor(() => many('s2', 'worry') > 0)
    expect(refused).toEqual([])
  })

  test('[PR14] who of them was erased stays away, also after a restart, and the others go on', async () => {
    const { me, restarted } = await onDisk()
    const [gone] = peopleOf(me.device.records).filter(({ role }) => role === 'participant')
    await me.must(SESSION, 'person.erase', { person: gone?.id })
    await me.device.waitFor(() => me.people === 10)
    await me.next()
    await me.quiet()
    const back = await restarted()
    // One facilitator and the ten, and the one who is always late.
    await back.device.waitFor(({ sync }) => sync.store.pieces.online.length === 11)
    await back.next()
    await back.next()
    await back.device.waitFor(() => laid(back) === 10)
    expect([back.people, peopleOf(back.device.records).some(({ id }) => id === gone?.id)]).toEqual([
      11,
      false,
    ])
    await back.next()
    const result = back.device.records.of('s2', 'result')[0]?.data as { readonly n: number }
    expect(result.n).toBe(11)
  })

  test('[PR9] who loses the connection is away for the facilitator, and comes back with what waited', async () => {
    const where = await site({ chance: () => 0.1, paces: { real: 20, fast: 20 } })
    const me = await lead(where, await short(where))
    const online = (): number => me.device.sync.store.pieces.online.length
    await me.device.waitFor(() => me.people === 11)
    await me.next()
    await me.device.waitFor(() => online() === 12)
    const seen: number[] = []
    me.device.sync.store.subscribe('any', () => seen.push(online()))
    await me.next()
    await me.next()
    await me.device.waitFor(() => laid(me) === 11 && online() === 13)
    const fell = seen.filter((now, at) => now < (seen[at - 1] ?? 0))
    expect(fell.length).toBeGreaterThan(0)
  })

  test('[PR9] they go when it ends, and come back when it is opened again', async () => {
    const where = await site()
    const me = await lead(where, await short(where))
    const online = (): number => me.device.sync.store.pieces.online.length
    await fast(me)
    await me.device.waitFor(() => online() === 12)
    await me.must(SESSION, 'end', {})
    await me.device.waitFor(() => online() === 1)
    await me.must(SESSION, 'reopen', {})
    await me.device.waitFor(() => online() === 12)
    expect(me.people).toBe(11)
  })

  test('[PR9] there are no more of them than the server can carry, and one that is over makes room', async () => {
    const where = await site()
    const made = await Promise.all(Array.from({ length: 20 }, () => short(where)))
    const meta = { ...newSession.meta, practice: true }
    const body = { ...newSession, meta }
    const full = await where.post('sessions', body)
    expect([full.status, ((await full.json()) as { code: string }).code]).toEqual([409, 'full'])
    expect((await where.post('sessions', newSession)).status).toBe(201)
    const [first] = made
    if (!first) throw new Error('none was made')
    const me = await lead(where, first)
    await me.must(SESSION, 'end', {})
    expect((await where.post('sessions', body)).status).toBe(201)
  })
})
