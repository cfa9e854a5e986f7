// Every stage of the programme at 400%: no scrolling in two directions, all in reach, and room left to read.
import { expect, test } from 'vitest'
import { openHall } from './openHall.ts'
import { walk } from './walk.ts'
import { zoomProblems } from './zoom.ts'

const hall = openHall()

test('[AX7] every stage can be used at 400%', { timeout: 480_000 }, async () => {
  const { problems } = await walk(
    hall,
    2,
    (name, page) => (name === 'projector' ? Promise.resolve([]) : zoomProblems(page)),
    undefined,
    'D',
  )
  expect(problems).toEqual([])
})
