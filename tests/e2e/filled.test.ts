// Every stage of every activity when everyone did all there is to do, with the longest texts, on every screen.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { shellTexts } from '#client/shell/texts.ts'
import type { Position, Room } from '#tests/rehearsal/room.ts'
import { axeProblems, calm, narrowProblems } from './axe.ts'
import { openCrowd } from './crowd.ts'
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

type Place = { readonly stage: string; readonly first: boolean; readonly last: boolean }
type Look = (page: Page, name: string, place: Place) => Promise<string[]>

/** The leaves of the desk that were looked at. */
const leaves = new Set<string>()

const none: string[] = []

/** What is looked at on each page, by rule; what takes long only in the first or the last stage of each activity. */
const looks: Readonly<Record<string, Look>> = {
  filled: async (page, name, { stage }) => [
    ...(await axeProblems(page)),
    ...(name === 'console' ? await onLeaves(page, leaves, () => axeProblems(page)) : []),
    ...(await inDialogs(page, name, stage, () => axeProblems(page))),
  ],
  words: (page) => wordProblems(page),
  forced: (page, name, { first, last }) =>
    name !== 'projector' && (first || last) ? forcedProblems(page) : Promise.resolve(none),
  narrow: async (page, name, { last }) =>
    name === 'console' && last ? [...(await narrowProblems(page)), ...(await reachProblems(page))] : none,
  tooMuch: async (page, name) => {
    if (name === 'projector') return none
    const putBack = await fillTooMuch(page)
    const found = putBack ? await axeProblems(page) : none
    await putBack?.()
    return found
  },
}

describe('every stage of every activity when all is filled in', () => {
  const hall = openHall()
  const problems: Record<string, string[]> = {}
  const seen: string[] = []

  const lookAt = async (place: Place, [name, page]: [string, Page], room: Room): Promise<void> => {
    await arrived(page, room)
    await calm(page)
    for (const [rule, look] of Object.entries(looks)) {
      const found = await stillWrong(page, () => look(page, name, place))
      problems[rule] = [...(problems[rule] ?? []), ...found.map((one) => `${place.stage}, ${name}: ${one}`)]
    }
  }

  /** Without connection the page says so, and is as good as with it. */
  const lookOffline = async ({ stage }: Place, [name, page]: [string, Page]): Promise<void> => {
    await cut(page)
    if (name !== 'projector') await page.getByText(shellTexts.waiting).first().waitFor({ timeout: 60_000 })
    await calm(page)
    const found = await stillWrong(page, () => axeProblems(page))
    problems.offline = [...(problems.offline ?? []), ...found.map((one) => `${stage}, ${name}: ${one}`)]
    await reconnect(page)
  }

  const placeOf = ({ activity, stage }: Position): Place => {
    const stages = activities.find(({ name }) => name === activity)?.stages
    return { stage: `${activity}.${stage}`, first: stages?.[0] === stage, last: stages?.at(-1) === stage }
  }

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
        const place = placeOf(at)
        seen.push(place.stage)
        await Promise.all(pages.map((one) => lookAt(place, one, room)))
        if (place.last) await Promise.all(pages.map((one) => lookOffline(place, one)))
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
