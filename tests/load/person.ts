// What one person notices: how fast things come, and how much a phone loads first.
import { bytesBeforeJoin } from './first-load.ts'
import { timesRows, type Part } from './part.ts'
import type { Row } from './rows.ts'
import { rotate, Stage } from './stage.ts'

/** What one person notices: 200 in one session, each acting every five seconds, and a step that changes. */
export const twoHundred: Part = async ({ path, ms, cycles, tell }) => {
  tell('200 people in one session')
  const stage = new Stage(path)
  const facilitators = await stage.server('own', { sessions: 1, people: 200 })
  await stage.enter('own', facilitators)
  await stage.enter('own')
  const steps = (await rotate(stage, ['own'], { rate: 40, ms: ms * 2, cycles })).get('own') ?? []
  const changes: number[] = []
  for (let turn = 0; turn < cycles; turn += 1) {
    const cmd = turn % 2 === 0 ? 'next' : 'back'
    const from = turn % 2 === 0 ? { step: 's1', stage: 'open' } : { step: 's2', stage: 'hidden' }
    changes.push(
      await stage.clients.ask('signal', { name: 'own', step: 'session', cmd, input: { from }, guest: 0 }),
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await stage.close()
  return [
    ...timesRows('roomSeenByAll', '200 in a session: act to seen by all', steps, (step) => step.seeAll).map(
      (row): Row => (row.key === 'roomSeenByAllP99Ms' ? { ...row, reach: 100, fail: 100 } : row),
    ),
    ...timesRows(
      'roomAcknowledge',
      '200 in a session: act to acknowledged',
      steps,
      (step) => step.acknowledge,
    ),
    {
      key: 'stepChangeMs',
      what: '200 in a session: a step change reaches all',
      against: '',
      value: Math.max(...changes),
      unit: 'ms',
      reach: 1_000,
      fail: 1_000,
    },
  ]
}

/** What a phone loads before it can join. */
export const firstLoad: Part = async ({ tell }) => {
  const bytes = bytesBeforeJoin('dist/client')
  if (bytes === undefined) {
    tell('the client is not built: run npm run build for the size of the first load')
    return []
  }
  return [
    {
      key: 'bytesBeforeJoin',
      what: 'compressed JavaScript before a phone can join',
      against: '',
      value: bytes,
      unit: 'bytes',
      reach: 180_000,
      fail: 180_000,
    },
  ]
}
