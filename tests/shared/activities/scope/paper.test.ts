// What a group decided on the sheet of the boundary, copied from paper.
import { expect, test } from 'vitest'
import { paperTexts } from '#shared/activities/onPaper.ts'
import { view } from '#shared/kernel/visibility.ts'
import { reportOf } from '../table.ts'
import { decision, Line } from './line.ts'

const enter = (room: Line, more: Parameters<typeof decision>[0] = {}, who = 'fac'): string =>
  room.act(who, 'paper.enter', decision(more), { step: 's1' })

const copied = (room: Line): unknown[] => room.all('copied').map(({ data }) => data)

test('[PA21] is taken from a facilitator at any stage, also after the end, and not when the report is final', () => {
  const room = new Line()
  expect(enter(room, {}, 'ann')).toBe('not-allowed')
  expect(enter(room)).toBe('ok')
  room.enter('s2', 'open')
  expect(enter(room, { item: 'others-toegang', verdict: 'ander', who: 'het wijkteam' })).toBe('ok')
  room.lead('end')
  expect(enter(room, { item: 'groups-nah', verdict: 'open' })).toBe('ok')
  expect(enter(room, { item: 'groups-kerk' })).toBe('missing')
  room.step = 's1'
  expect(room.decisions.map(({ item, verdict, who }) => [item, verdict, who])).toEqual([
    ['others-naasten', 'oco', ''],
    ['others-toegang', 'ander', 'het wijkteam'],
    ['groups-nah', 'open', ''],
  ])
  room.lead('freeze')
  expect(enter(room)).toBe('frozen')
})

test('[PA21] before the proposals lie side by side only facilitators see it', () => {
  const room = new Line()
  enter(room)
  const [rec] = room.all('decision')
  const seen = (['facilitator', 'participant', 'screen'] as const).map(
    (role) => rec && view(room.world, rec, { role, me: role }) !== undefined,
  )
  expect(seen).toEqual([true, false, false])
})

test('[PA21] the report counts each once, and not what the group decided again or took away', () => {
  const room = new Line()
  room.enter('s1', 'decide')
  room.act('fac', 'item.add', { id: 'kerk', block: 'others', text: 'De kerk', plain: '' })
  for (const item of ['others-naasten', 'others-toegang', 'kerk', 'groups-nah']) enter(room, { item })
  enter(room, { verdict: 'open' })
  expect(copied(room)).toHaveLength(4)
  room.decide('fac', { item: 'others-toegang', why: 'Toch nog besproken' })
  room.act('fac', 'item.remove', { id: 'kerk' })
  expect(copied(room)).toEqual([
    { of: 'others-naasten', n: 1 },
    { of: 'groups-nah', n: 1 },
  ])
  const report = reportOf(room)
  expect(JSON.stringify(report.chapters)).toContain(paperTexts.copied('Stap scope', 0, 2))
  expect(report.data.find(({ name }) => name === 'van-papier')?.rows).toEqual([['Stap scope', 0, 2]])
})

test('[PA21] comes back from the bin, and waits until what is final was opened again', () => {
  const room = new Line()
  room.enter('s1', 'decide')
  enter(room)
  expect(room.undo()).toBe('ok')
  expect([room.decisions, copied(room)]).toEqual([[], []])
  enter(room)
  room.act('fac', 'finish', { lookAgain: '2027-11-22' })
  room.lead('end')
  expect(enter(room, { verdict: 'open' })).toBe('not-now')
})
