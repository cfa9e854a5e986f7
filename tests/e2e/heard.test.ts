// What is said by itself during a session on a phone, the facilitator's laptop and the projector: little, and useful.
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import { stageText } from '#client/shell/console/stages.ts'
import { shellTexts } from '#client/shell/texts.ts'
import { uiTexts } from '#client/ui/texts.ts'
import type { Position, Room } from '#tests/rehearsal/room.ts'
import { soon } from './cafes.ts'
import { listen, type Heard } from './hear.ts'
import { nameOfFiche } from './hands.ts'
import { openHall } from './openHall.ts'
import { case1, consolePage, fillRoom, guestOf, names, phonePage, playNext, screenPage } from './seats.ts'

const hall = openHall()
let room: Room

afterEach(() => room.close())

/** Long enough for the pages to say what they have to; what rests for five seconds comes with the next stage. */
const LATER_MS = 1_500
const REST_MS = 4_900
/** So often, and so long apart, is looked whether a new stage was said. */
const LOOKS = 40
const LOOK_MS = 500

const PAGES = ['telefoon', 'laptop', 'projector'] as const

/** Somebody who is called by chance, and a number that depends on which of two changes was seen first. */
const settled = (text: string): string =>
  names
    .reduce((said, name) => said.replaceAll(new RegExp(String.raw`\b${name}\b`, 'g'), 'iemand'), text)
    .replace(/^(Er zijn nu )?\d+ (deelnemers|mensen aan tafel)/, '$1n $2')
    .replaceAll(/(tafel) \d/g, '$1 n')
    .replace(/^Overdracht\..*/, 'Overdracht. (hoe ver de tafels zijn)')
    .replace(/(Scherm voor de zaal: vraag) \d/, '$1 n')

const HOW = { title: 'naar de titel', status: 'zegt' } as const

/** What came twice of one kind without five seconds in between; a kind is a sentence whatever its numbers. */
const tooSoon = (heard: readonly Heard[]): string[] =>
  heard.flatMap(({ text, at, how }, index) => {
    const kind = text.replaceAll(/\d+/g, 'n')
    const before = heard.slice(0, index).findLast((one) => one.text.replaceAll(/\d+/g, 'n') === kind)
    return how === 'status' && before && at - before.at < REST_MS ? [text] : []
  })

test(
  '[AX5] a step is said once on the phone and the laptop, a result once, and nothing too often',
  { timeout: 300_000 },
  async () => {
    room = await fillRoom(hall, 3, { ...case1, choose: { ...case1.choose, fiches: 'DB' } })
    const pages = [
      await phonePage(hall, room, guestOf(room, 1)),
      await consolePage(hall, room),
      await screenPage(hall, room),
    ] as const
    const ears: (() => Promise<Heard[]>)[] = []
    for (const page of pages) {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      ears.push(await listen(page))
    }
    const all: Heard[][] = PAGES.map(() => [])
    const lines: string[] = []
    const problems: string[] = []
    const titleOf = (page: Page): Promise<string> =>
      page.getByRole('heading', { level: 1 }).first().innerText()
    const leadOf = (at: Position | undefined, index: number): string | undefined =>
      at && index === 1 ? stageText(at.activity, at.stage)?.lead : undefined
    /** The title of the page, or for the same title what is new, as it is heard. */
    const stepOn = async (page: Page, at: Position | undefined, index: number) => {
      const title = (await titleOf(page)).trim()
      const lead = leadOf(at, index)
      return { title, isStep: ({ text }: Heard): boolean => text === title || text === lead }
    }
    const write = async (where: string, at?: Position): Promise<void> => {
      const heard: Heard[][] = PAGES.map(() => [])
      const listenAll = async (): Promise<void> => {
        // That a page is being fetched is said on a slow machine only.
        for (const [index, hear] of ears.entries())
          heard[index]?.push(...(await hear()).filter(({ text }) => text !== shellTexts.loading))
      }
      const told = async (): Promise<boolean> => {
        await listenAll()
        const steps = await Promise.all(pages.slice(0, 2).map((page, index) => stepOn(page, at, index)))
        return steps.every(({ isStep }, index) => heard[index]?.some(isStep))
      }
      // A busy machine draws late; what is never said is told below.
      const untilTold = async (): Promise<void> => {
        for (let times = 0; times < LOOKS && !(await told()); times += 1)
          await pages[0].waitForTimeout(LOOK_MS)
      }
      if (at) await untilTold()
      await pages[0].waitForTimeout(LATER_MS)
      await listenAll()
      lines.push('', where)
      for (const [index, page] of pages.entries()) {
        const here = heard[index] ?? []
        const said = here.map(({ how, text }) => `  ${PAGES[index]} ${HOW[how]}: ${settled(text)}`)
        lines.push(...new Set(said))
        const { title, isStep } = await stepOn(page, at, index)
        all[index]?.push(...here.filter((one) => !isStep(one)))
        if (!at || index === 2) continue
        const times = here.filter(isStep).length
        if (times !== 1) problems.push(`${where}: ${times} times "${title}" on the ${PAGES[index]}`)
      }
    }
    for (const group of case1.people.slice(3, 8)) await room.admit({ ...group, proxy: false }, 'Piet')
    await write('Mensen komen binnen')
    for (let at = await playNext(room); at; at = await playNext(room))
      await write(`${at.activity}, ${at.stage}`, at)
    await room.must(room.leader, SESSION, 'end', {})
    await write('De sessie is gesloten')
    expect(problems).toEqual([])
    // Who is called is said whenever the facilitator calls; the simulated one does that faster than people talk.
    const others = all.map((heard) => heard.filter(({ text }) => !text.startsWith('Nu aan de beurt')))
    expect(others.map(tooSoon)).toEqual([[], [], []])
    const results = all.map((heard) => heard.filter(({ text }) => /^Plaats 6:.*Plaats 1:/.test(text)).length)
    expect(results).toEqual([1, 0, 1])
    await expect(`${lines.join('\n').trim()}\n`).toMatchFileSnapshot('heard/hele-sessie.txt')
  },
)

test('[AX6] a place in the order is said once, and so are two minutes left and the end of the time', async () => {
  room = await fillRoom(hall, 2)
  for (let at = await room.next(); at?.stage !== 'silent'; at = await room.next());
  const order = Array.from('DABFCE')
  await room.must(guestOf(room, 0).device, room.position?.step ?? '', 'rank', { id: 'order', order })
  const page = await phonePage(hall, room, guestOf(room, 0))
  await page.clock.install()
  await page.reload()
  const down = page.getByRole('button', { name: uiTexts.down(nameOfFiche('D')) })
  await down.waitFor()
  const hear = await listen(page)
  await down.click()
  const said: string[] = []
  const hears = async (sentence: string): Promise<void> => {
    const listened = async (): Promise<string[]> => {
      said.push(...(await hear()).map(({ text }) => text))
      return said
    }
    await expect.poll(listened, soon).toContain(sentence)
  }
  const moved = playTexts.rank.moved(nameOfFiche('D'), 2, 6)
  await hears(moved)
  await room.must(room.leader, SESSION, 'timer', { do: 'start', minutes: 3 })
  await expect.poll(() => page.getByRole('timer').first().innerText(), soon).toContain('2:')
  const begun = Date.now()
  await page.clock.setSystemTime(begun + 70_000)
  await hears(shellTexts.timer.twoMinutes)
  await page.clock.setSystemTime(begun + 190_000)
  await hears(shellTexts.timer.over)
  // What is said after it is the next thing that is done: nothing came again in between, nor comes with it.
  await down.click()
  const further = playTexts.rank.moved(nameOfFiche('D'), 3, 6)
  await hears(further)
  await down.click()
  const last = playTexts.rank.moved(nameOfFiche('D'), 4, 6)
  await hears(last)
  // The clock that jumps may also make the page say that the connection went and is there again.
  const once = [moved, shellTexts.timer.twoMinutes, shellTexts.timer.over, further, last]
  expect(said.filter((text) => once.includes(text))).toEqual(once)
})
