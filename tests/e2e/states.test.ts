// Every stage of every activity while nobody wrote anything, and every dialog: no rule of accessibility broken.
import { nanoid } from 'nanoid'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { defaultContent } from '#shared/content/load.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { proofId } from '#shared/kernel/proof.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import { texts as flapTexts } from '#client/activities/flaps/texts.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import { shellTexts } from '#client/shell/texts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import type { Position, Room } from '#tests/rehearsal/room.ts'
import { axeProblems, calm, narrowProblems } from './axe.ts'
import { blankProblems } from './blank.ts'
import { cut } from './cut.ts'
import { moreTools, pickTool } from './hands.ts'
import { openHall } from './openHall.ts'
import { consolePage, fillRoom, guestOf, phonePage, playUntil, screenPage } from './seats.ts'
import { zoomProblems } from './zoom.ts'

const hall = openHall()
let room: Room

afterEach(() => room.close())

const LATER_MS = 400
/** More notes than fit on any screen. */
const MANY = 44

const activities = [...registry.values()].filter(({ name }) => name !== SESSION)

/** The café of this programme has two rounds; a third and a fourth have nothing of their own. */
const stagesOfAll = activities
  .flatMap(({ name, stages }) => stages.map((stage) => `${name}.${stage}`))
  .filter((stage) => !/^worldcafe\.round[34]$/.test(stage))

/** Nobody hands over anything, so that the next round can begin. */
const skipHandover = async ({ step, stage }: Position): Promise<void> => {
  const round = Number(stage.slice('round'.length))
  for (const { id: table } of room.leader.records.of(step, 'table'))
    await room.must(room.leader, step, 'handover.skip', { table, round, on: true })
}

/** The activities that the programme has not yet come after it. */
const addRest = async (): Promise<void> => {
  const has = new Set(programmeOf(room.leader.records).map(({ activity }) => activity))
  for (const activity of activities) {
    const { name } = activity
    if (!has.has(name)) {
      const config = activity.setup?.({}, defaultContent) ?? {}
      const about = { activity: name, title: 'Erbij', goal: '', minutes: 10, config }
      await room.must(room.leader, SESSION, 'step.add', { id: nanoid(12), after: null, ...about })
    }
  }
}

test(
  '[AX9] every stage of every activity with nothing in it, on every screen',
  { timeout: 480_000 },
  async () => {
    room = await fillRoom(hall, 2)
    await addRest()
    const pages: Readonly<Record<string, Page>> = {
      phone: await phonePage(hall, room, guestOf(room, 0)),
      console: await consolePage(hall, room),
      projector: await screenPage(hall, room),
    }
    for (const page of Object.values(pages)) await page.emulateMedia({ reducedMotion: 'reduce' })
    const problems: string[] = []
    const seen: string[] = []
    for (let at = await room.next(); at; at = await room.next()) {
      const where = `${at.activity}.${at.stage}`
      seen.push(where)
      if (where === 'worldcafe.round1') await skipHandover(at)
      await pages.phone?.waitForTimeout(LATER_MS)
      for (const [name, page] of Object.entries(pages)) {
        await page.getByRole('heading', { level: 1 }).first().waitFor()
        const found = [...(await axeProblems(page)), ...(await blankProblems(page))]
        problems.push(...found.map((problem) => `${where}, ${name}: ${problem}`))
      }
    }
    expect(problems).toEqual([])
    expect(stagesOfAll.filter((stage) => !seen.includes(stage))).toEqual([])
  },
)

/** Looks at the open dialog, also narrow and at 400%, and closes it with Escape. */
const lookIn = async (page: Page, name: string): Promise<string[]> => {
  const dialog = page.getByRole('dialog').first()
  await dialog.waitFor()
  await calm(page)
  const found = [...(await axeProblems(page)), ...(await narrowProblems(page)), ...(await zoomProblems(page))]
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  return found.map((problem) => `${name}: ${problem}`)
}

/** Each of these buttons, or tools of the menu, opens a dialog. */
const openAll = async (page: Page, buttons: readonly string[], problems: string[]): Promise<void> => {
  for (const name of buttons) {
    const button = page.getByRole('button', { name, exact: true }).first()
    await button.or(moreTools(page)).first().waitFor()
    if (await button.count()) await button.click()
    else await pickTool(page, name)
    problems.push(...(await lookIn(page, name)))
  }
}

describe('[AX10] every dialog that a button of the page opens', () => {
  test('on the console', { timeout: 240_000 }, async () => {
    room = await fillRoom(hall, 2)
    await playUntil(room, 'dilemmas', 'meet')
    const page = await consolePage(hall, room)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { heading: _, more: __, ...tools } = consoleTexts.tools
    const more = [consoleTexts.plan.heading, consoleTexts.who.add, consoleTexts.bar.see]
    const problems: string[] = []
    await openAll(page, [...Object.values(tools), ...more], problems)
    expect(problems).toEqual([])
  })

  test('at the table', { timeout: 240_000 }, async () => {
    room = await fillRoom(hall, 2)
    await playUntil(room, 'dilemmas', 'meet')
    const page = await phonePage(hall, room, guestOf(room, 0))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const problems: string[] = []
    await openAll(page, [tableTexts.park, playTexts.meet.own], problems)
    for (const line of [
      tableTexts.me,
      tableTexts.own,
      tableTexts.display,
      tableTexts.privacy,
      tableTexts.access,
      tableTexts.leave,
    ]) {
      await page.getByRole('button', { name: tableTexts.menu, exact: true }).click()
      await page.getByRole('menuitem', { name: line, exact: true }).click()
      problems.push(...(await lookIn(page, line)))
    }
    expect(problems).toEqual([])
  })
})

test(
  '[AX11] a sheet of flaps that is full, a text that is refused, and no connection',
  { timeout: 240_000 },
  async () => {
    room = await fillRoom(hall, 2)
    const step = nanoid(12)
    const about = { activity: 'flaps', title: 'Flappen', goal: '', minutes: 10, config: { sources: [] } }
    await room.must(room.leader, SESSION, 'step.add', { id: step, after: null, ...about })
    await room.next()
    await room.must(room.leader, step, 'pair.add', {
      id: 'pair',
      statement: 'Los van het wijkteam',
      from: 'own',
    })
    const { device } = guestOf(room, 1)
    for (let n = 0; n < MANY; n += 1) {
      const note = { pair: 'pair', sheet: n % 2 === 0 ? 'pro' : 'con', text: `Gedachte ${n} over de helper` }
      const input = { id: proofId(nanoid(32)), ...note, sign: 'none' }
      await room.do(device, step, { cmd: 'note.write', input, unsigned: true })
    }
    const pages: Readonly<Record<string, Page>> = {
      phone: await phonePage(hall, room, guestOf(room, 0)),
      console: await consolePage(hall, room),
      projector: await screenPage(hall, room),
    }
    const problems: string[] = []
    const lookAtAll = async (state: string): Promise<void> => {
      for (const [name, page] of Object.entries(pages)) {
        await calm(page)
        const small =
          name === 'projector' ? [] : [...(await narrowProblems(page)), ...(await zoomProblems(page))]
        const found = [...(await axeProblems(page)), ...small]
        problems.push(...found.map((problem) => `${state}, ${name}: ${problem}`))
      }
    }
    const phone = await phonePage(hall, room, guestOf(room, 0))
    await phone.getByRole('button', { name: flapTexts.silent.stick }).click()
    await phone.getByText(flapTexts.silent.fill).first().waitFor()
    problems.push(
      ...(await axeProblems(phone)),
      ...(await narrowProblems(phone)),
      ...(await zoomProblems(phone)),
    )
    for (const stage of ['stick', 'sort', 'weigh', 'done']) {
      await room.next()
      await pages.phone?.waitForTimeout(LATER_MS)
      await lookAtAll(stage)
    }
    for (const page of Object.values(pages)) await cut(page)
    await pages.phone?.getByText(shellTexts.waiting).last().waitFor({ timeout: 60_000 })
    await lookAtAll('offline')
    expect(problems).toEqual([])
  },
)
