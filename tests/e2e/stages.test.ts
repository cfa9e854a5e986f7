// Every stage of the programme on phone, console and projector: no rule of accessibility broken.
import { describe, expect, test } from 'vitest'
import { axeProblems } from './axe.ts'
import { openHall } from './openHall.ts'
import { walk } from './walk.ts'

const hall = openHall()

describe('every stage', () => {
  test('breaks no rule of WCAG 2.2 AA, with 18 people', { timeout: 480_000 }, async () => {
    // Two fiches are as good as four here.
    const { problems, stages } = await walk(hall, Infinity, (_, page) => axeProblems(page), undefined, 'DE')
    expect(stages).toEqual(
      expect.arrayContaining([
        'lobby',
        expect.stringContaining('moodboard.round'),
        expect.stringContaining('dilemmas.revealed'),
        expect.stringContaining('flaps.weigh'),
        'ended',
      ]),
    )
    expect(problems).toEqual([])
  })
})
