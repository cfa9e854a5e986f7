// The projector from lobby to end, as someone sees it eight metres away: large letters, no names, nothing to press.
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { defaultContent } from '#shared/content/load.ts'
import { uiTexts } from '#client/ui/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { calm } from './axe.ts'
import { SMALLEST, texts } from './letters.ts'
import { openHall } from './openHall.ts'
import { fillRoom, names, playNext, playUntil, screenPage } from './seats.ts'
import { arrived } from './told.ts'

/** Windows of a laptop at a projector; the last one under the bars of a browser. */
const LOWER = [
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 1366, height: 625 },
]
const QUIET_MS = 400
const CONTROLS =
  'a[href], button, input, select, textarea, summary, [contenteditable], [tabindex="0"], [role="button"]'

const hall = openHall()
let room: Room

afterEach(() => room.close())

/** What falls outside the picture, for nobody can scroll a projector. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement
    const over = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1
    return over ? [`${scrollWidth}x${scrollHeight} in ${clientWidth}x${clientHeight}`] : []
  })

/** Waits until the view of this stage stands there: nothing on the page has changed for a while. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    (quietMs) =>
      new Promise((resolve) => {
        let quiet = setTimeout(resolve, quietMs)
        new MutationObserver(() => {
          clearTimeout(quiet)
          quiet = setTimeout(resolve, quietMs)
        }).observe(document.body, { childList: true, subtree: true })
      }),
    QUIET_MS,
  )

const WORD = 'samen zoeken naar wat er echt nodig is'
const BECAUSE = 'je soms iemand nodig hebt die vraagt wat jij wilt. '.repeat(3).slice(0, 140).trim()

const nameIn = (text: string): string | undefined =>
  names.find((name) => new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, 'u').test(text))

/** In a smaller window everything is as much smaller, and still fits. */
const problemsInLower = async (page: Page, stage: string): Promise<string[]> => {
  const before = page.viewportSize()
  const found: string[] = []
  for (const size of LOWER) {
    await page.setViewportSize(size)
    const scale = Math.min(size.width / 1920, size.height / 1080)
    const small = (await texts(page)).filter((one) => one.size < SMALLEST * scale - 0.01)
    const at = `${stage} in ${size.width}x${size.height}`
    found.push(
      ...small.map((one) => `${at}: "${one.text}" is ${one.size} px`),
      ...(await cutOff(page)).map((over) => `${at}: cut off: ${over}`),
    )
  }
  if (before) await page.setViewportSize(before)
  return found
}

const problems = async (page: Page, stage: string): Promise<string[]> => {
  await arrived(page, room)
  await settled(page)
  await page.locator('[data-maat="projector"] h1').first().waitFor()
  await calm(page)
  const shown = await texts(page)
  const controls = await page
    .locator(CONTROLS)
    .evaluateAll((found) => found.map((one) => one.outerHTML.slice(0, 120)))
  const named = shown.flatMap(({ text }) => nameIn(text) ?? [])
  const small = shown.filter(({ size }) => size < SMALLEST)
  return [
    ...small.map(({ text, size }) => `${stage}: "${text}" is ${size} px`),
    ...controls.map((html) => `${stage}: a control: ${html}`),
    ...named.map((name) => `${stage}: the name ${name}`),
    ...(await cutOff(page)).map((size) => `${stage}: cut off: ${size}`),
    ...(await problemsInLower(page, stage)),
  ]
}

/** Everything that a tile can have at once, as much as it may be. */
const layAndShow = async (step: string): Promise<void> => {
  const tile = room.leader.records.of(step, 'tile')[0]
  const guest = room.guests.find(({ device }) => device.records.get(tile?.id ?? '')?.by === device.me?.id)
  if (!tile || !guest) throw new Error('there is no tile')
  const full = { id: tile.id, symbol: 'compass', image: null, alt: '', word: WORD, because: BECAUSE }
  await room.must(guest.device, step, 'tile.lay', full)
  await room.must(room.leader, step, 'show', { on: tile.id })
}

/** The code in groups and the QR; both or none. */
const wayIn = async (page: Page): Promise<boolean> => {
  const code = `${room.code.slice(0, 3)} ${room.code.slice(3)}`
  const counts = async (): Promise<readonly number[]> => [
    await page.getByText(code, { exact: true }).count(),
    await page.getByText(uiTexts.qrLabel).count(),
  ]
  // Between the two counts the page may have gone on to its next view.
  await expect.poll(async () => new Set(await counts()).size).toBe(1)
  return (await counts())[0] === 1
}

describe('the projector', () => {
  test(
    '[E1] shows letters of 28 px and up, no names and no controls in every stage, and never more than fits',
    { timeout: 240_000 },
    async () => {
      room = await fillRoom(hall)
      const page = await screenPage(hall, room)
      const found = await problems(page, 'lobby')
      const stages: string[] = []
      for (let at = await playNext(room); at; at = await playNext(room)) {
        const stage = `${at.activity}.${at.stage}`
        stages.push(stage)
        if (stage === 'dilemmas.revealed') await room.must(room.leader, at.step, 'showSides', { on: true })
        if (stage === 'moodboard.round') await layAndShow(at.step)
        found.push(...(await problems(page, stage)))
        if (!(await wayIn(page))) found.push(`${stage}: no way to join`)
      }
      await room.must(room.leader, SESSION, 'end', {})
      found.push(...(await problems(page, 'ended')))
      expect(new Set(stages).size).toBeGreaterThan(8)
      expect(found).toEqual([])
    },
  )

  test('[E2] shows how to join until the door closes, and again when it opens', async () => {
    room = await fillRoom(hall, 3)
    const page = await screenPage(hall, room)
    await page.getByText(uiTexts.qrLabel).waitFor({ state: 'attached' })
    expect(await wayIn(page)).toBe(true)
    await playUntil(room, 'dilemmas', 'silent')
    await arrived(page, room)
    expect(await wayIn(page)).toBe(true)
    await room.must(room.leader, SESSION, 'door', { to: 'closed' })
    await page.getByText(uiTexts.qrLabel).waitFor({ state: 'detached' })
    expect(await wayIn(page)).toBe(false)
    await room.must(room.leader, SESSION, 'door', { to: 'open' })
    await page.getByText(uiTexts.qrLabel).waitFor({ state: 'attached' })
    expect(await wayIn(page)).toBe(true)
  })

  test('[E1] holds for a large fiche, a pause, a call and the time', async () => {
    room = await fillRoom(hall, 3)
    const page = await screenPage(hall, room)
    await playUntil(room, 'dilemmas', 'silent')
    const [fiche] = defaultContent.fiches
    const found: string[] = []
    for (const [cmd, input] of [
      ['timer', { do: 'start', minutes: 5 }],
      ['spotlight', { on: fiche?.id ?? null }],
      ['pause', { on: true }],
      ['call', {}],
    ] as const) {
      await room.must(room.leader, SESSION, cmd, input)
      found.push(...(await problems(page, cmd)))
    }
    await expect.poll(async () => (await texts(page)).map(({ text }) => text)).toContain(fiche?.title)
    expect(found).toEqual([])
  })
})
