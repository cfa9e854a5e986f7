// From a preparation to a group: what goes along, and that nothing else does.
import { beforeAll, describe, expect, test } from 'vitest'
import type { SoloHost } from '#shared/solo/host.ts'
import { groupRequest, openQuestions, personalAnswers } from '#shared/solo/group.ts'
import { startServer } from '#server/start.ts'
import { playCase2, THOUGHTS } from './case2.ts'
import { SoloDevice } from './device.ts'

let host: SoloHost

const wishOf = (ticked: Iterable<string>) => ({
  municipality: 'Dordrecht',
  title: 'In gesprek',
  date: '2026-12-01',
  keepDays: 28,
  organiserCode: '',
  ticked: new Set(ticked),
})

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)

beforeAll(async () => {
  const device = new SoloDevice()
  const id = await device.begin()
  await playCase2(await device.tab(id).joined())
  host = await device.host(id)
})

describe('the session of a group that comes from a preparation', () => {
  test('[ON9] takes along the programme and the questions that stayed open, and no answer', () => {
    const questions = openQuestions(host.records)
    const request = groupRequest(host.records, wishOf(ids(questions)))
    expect(questions.map(({ parked }) => parked.fiche)).toEqual(['D', 'D'])
    expect(request.parked).toEqual(questions.map(({ parked }) => parked))
    expect(request.programme.items.map(({ activity }) => activity)).toEqual([
      'welcome',
      'dilemmas',
      'conversation',
      'supply',
      'scope',
      'agreements',
      'closing',
    ])
    const sent = JSON.stringify(request)
    const answers = personalAnswers(host.records)
    expect(answers.map(({ parked }) => parked.text)).toEqual(
      expect.arrayContaining([...Object.values(THOUGHTS), expect.stringContaining('D, E, B')]),
    )
    for (const { parked } of answers) expect(sent).not.toContain(parked.text)
    expect(sent).not.toMatch(/MEE Plus|Zorgbelang|wijkteam/)
  })

  test('[ON9] takes along an answer only when it was ticked, and a question not when it was not', () => {
    const [first, ...rest] = personalAnswers(host.records)
    const sent = JSON.stringify(groupRequest(host.records, wishOf(first ? [first.id] : [])))
    expect(sent).toContain(first?.parked.text)
    for (const { parked } of [...rest, ...openQuestions(host.records)])
      expect(sent).not.toContain(parked.text)
    expect('parked' in groupRequest(host.records, wishOf([]))).toBe(false)
  })

  test('[ON10] is made by the server with what was taken along on its parking place', async () => {
    const server = await startServer()
    try {
      const post = (body: unknown): Promise<Response> =>
        fetch(`${server.url}/api/v1/sessions`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      const questions = openQuestions(host.records)
      const request = groupRequest(host.records, wishOf(ids(questions)))
      const answer = await post(request)
      expect(answer.status).toBe(201)
      const { id } = (await answer.json()) as { id: string }
      const [first] = await server.store.read(id, 0)
      const parked = first?.ops.flatMap((op) => (op[0] === 'put' && op[1].kind === 'parked' ? [op[1]] : []))
      expect(parked?.map(({ data }) => data)).toEqual(questions.map(({ parked: one }) => one))
      expect(parked?.filter(({ by }) => by !== undefined)).toEqual([])
      const wrong = await post({ ...request, parked: [{ text: 'a'.repeat(281) }] })
      expect(wrong.status).toBe(400)
    } finally {
      await server.close()
    }
  })
})
