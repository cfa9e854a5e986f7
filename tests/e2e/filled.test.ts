// Every stage of every activity when everyone did all there is to do, with the longest texts, on every screen.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { shellTexts } from '#client/shell/texts.ts'
import type { Position } from '#tests/rehearsal/room.ts'
import { axeProblems, calm, narrowProblems } from './axe.ts'
import { openCrowd, type Crowd } from './crowd.ts'
import { cut, reconnect } from './cut.ts'
import { forcedProblems } from './forced.ts'
import { inDialogs, onLeaves } from './inside.ts'
import { openHall } from './openHall.ts'
import { fillTooMuch } from './refused.ts'
import { consolePage, guestOf, phonePage, screenPage } from './seats.ts'
import { stillWrong } from './still.ts'
import { arrived } from './told.ts'
import { wordProblems } from './words.ts'
import { reachProblems } from './zoom.ts'

const activities = [...registry.values()].filter(({ name }) => name !== SESSION)

/** The café of this programme has two rounds; a third and a fourth have nothing of their own. */
const stagesOfAll = activities
  .flatMap(({ name, stages }) => stages.map((stage) => `${name}.${stage}`))
  .filter((stage) => !/^worldcafe\.round[34]$/.test(stage))

type Look = (page: Page, name: string, stage: string, leaves: Set<string>) => Promise<string[]>

/** What is looked at in each stage on each page, by rule. */
const looks: Readonly<Record<string, Look>> = {
  filled: async (page, name, stage, leaves) => [
    ...(await axeProblems(page)),
    ...(name === 'console' ? await onLeaves(page, leaves, () => axeProblems(page)) : []),
    ...(await inDialogs(page, name, stage, () => axeProblems(page))),
  ],
  words: (page) => wordProblems(page),
  forced: (page) => forcedProblems(page),
  narrow: async (page, name) =>
    name === 'console' ? [...(await narrowProblems(page)), ...(await reachProblems(page))] : [],
  tooMuch: async (page, name) => {
    if (name === 'projector') return []
    const putBack = await fillTooMuch(page)
    const found = putBack ? await axeProblems(page) : []
    await putBack?.()
    return found
  },
}

describe('every stage of every activity when all is filled in', () => {
  const hall = openHall()
  const problems: Record<string, string[]> = {}
  const seen: string[] = []
  const leaves = new Set<string>()

  const lookAt = async (where: string, [name, page]: [string, Page], crowd: Crowd): Promise<void> => {
    await arrived(page, crowd.room)
    await calm(page)
    for (const [rule, look] of Object.entries(looks)) {
      const found = await stillWrong(page, () => look(page, name, where, leaves))
      problems[rule] = [...(problems[rule] ?? []), ...found.map((one) => `${where}, ${name}: ${one}`)]
    }
  }

  /** Without connection the page says so, and is as good as with it. */
  const lookOffline = async (where: string, [name, page]: [string, Page]): Promise<void> => {
    await cut(page)
    if (name !== 'projector') await page.getByText(shellTexts.waiting).first().waitFor({ timeout: 60_000 })
    await calm(page)
    const found = await stillWrong(page, () => axeProblems(page))
    problems.offline = [...(problems.offline ?? []), ...found.map((one) => `${where}, ${name}: ${one}`)]
    await reconnect(page)
  }

  const isLastOf = ({ activity, stage }: Position): boolean =>
    activities.find(({ name }) => name === activity)?.stages.at(-1) === stage

  const walkThrough = async (): Promise<void> => {
    const crowd = await openCrowd(hall)
    const { room } = crowd
    const pages: [string, Page][] = [
      ['phone', await phonePage(hall, room, guestOf(room, 0))],
      ['console', await consolePage(hall, room)],
      ['projector', await screenPage(hall, room)],
    ]
    for (const [, page] of pages) await page.emulateMedia({ reducedMotion: 'reduce' })
    try {
      for (let at = await crowd.next(); at; at = await crowd.next()) {
        const where = `${at.activity}.${at.stage}`
        seen.push(where)
        await Promise.all(pages.map((one) => lookAt(where, one, crowd)))
        if (isLastOf(at)) await Promise.all(pages.map((one) => lookOffline(where, one)))
      }
    } finally {
      crowd.close()
    }
  }

  test('[AX16] breaks no rule of axe', { timeout: 1_500_000 }, async () => {
    await walkThrough()
    expect(stagesOfAll.filter((stage) => !seen.includes(stage))).toEqual([])
    expect(problems.filled).toEqual([])
  })

  test('[AX17] breaks none with too much in every field, and none without connection', () => {
    expect(problems.tooMuch).toEqual([])
    expect(problems.offline).toEqual([])
  })

  test('[AX18] can be read in forced colours, and shows there what is chosen and what has the focus', () => {
    expect(problems.forced).toEqual([])
  })

  test('[AX19] breaks no word without a hyphen and cuts none; the desk fits 320 px and letters of 200%', () => {
    expect(problems.words).toEqual([])
    expect(problems.narrow).toEqual([])
  })
})
