// `npm run pictures`: takes the pictures of the documentation from the real app with people inside.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { SESSION } from '#shared/kernel/facts.ts'
import { finalTexts } from '#client/shell/console/finalTexts.ts'
import { redactTexts } from '#client/shell/console/redact/texts.ts'
import { createTexts, madeTexts } from '#client/shell/create/texts.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { calm } from './axe.ts'
import { Hall } from './hall.ts'
import { pictureNames, type PictureName } from './picture-list.ts'
import { showCase, showMatrix, showWeather } from './picture-rooms.ts'
import setup from './setup.ts'

const folder = join(import.meta.dirname, '../../docs/pictures')

/** What is looked at, and how wide its picture is; the page of the manual keeps these shapes free while they load. */
const shapes = {
  phone: { width: 396, height: 704, wide: 396 },
  laptop: { width: 1280, height: 720, wide: 1120 },
  projector: { width: 1920, height: 1080, wide: 1120 },
} as const

/** The reveal takes its time, one fiche after the other; everything else is there soon. */
const waits: Readonly<Partial<Record<PictureName, number>>> = { 'projector-volgorde': 12_000 }

/** Something to find when the texts are looked through. */
const PHONE = '06 12 34 56 78'

const taken = new Set<string>()

const take = async (page: Page, name: PictureName): Promise<void> => {
  const { wide, ...viewport } = shapes[name.split('-', 1)[0] as keyof typeof shapes]
  await page.setViewportSize(viewport)
  // A dialog over it hides the title from who asks for headings.
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.waitForTimeout(waits[name] ?? 1_500)
  await calm(page)
  const png = await page.screenshot()
  writeFileSync(
    join(folder, `${name}.webp`),
    await sharp(png).resize(wide).webp({ quality: 80, effort: 6 }).toBuffer(),
  )
  taken.add(name)
  console.log(`${name}.webp`)
}

/** The form of a session as somebody fills it in, and the page with the codes. */
const makeOne = async (hall: Hall): Promise<void> => {
  const page = await hall.page('laptop', '/maken')
  await page.getByRole('textbox', { name: createTexts.municipality }).fill('Dordrecht')
  await take(page, 'laptop-maken')
  await page.getByRole('textbox', { name: createTexts.name, exact: false }).first().fill('Fatma')
  await page.getByRole('button', { name: createTexts.make, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: madeTexts.title }).waitFor()
  await page.evaluate(() => scrollTo(0, 0))
  await take(page, 'laptop-codes')
}

/** The end of a session, and the question before its report is final. */
const close = async (room: Room, laptop: Page): Promise<void> => {
  await room.must(room.leader, SESSION, 'park', { id: 'phone', text: `Bel mij terug op ${PHONE}` })
  await room.must(room.leader, SESSION, 'end', {})
  await laptop.getByRole('heading', { name: finalTexts.concept }).waitFor()
  await take(laptop, 'laptop-gesloten')
  await laptop.getByRole('button', { name: redactTexts.open }).click()
  await laptop.getByRole('dialog').getByText(PHONE).first().waitFor()
  await take(laptop, 'laptop-nakijken')
  await laptop.keyboard.press('Escape')
  await laptop.getByRole('button', { name: finalTexts.freeze }).click()
  await laptop.getByRole('dialog', { name: finalTexts.title }).waitFor()
  await take(laptop, 'laptop-vaststellen')
}

/** The pages about reports outside a session. */
const showReports = async (hall: Hall): Promise<void> => {
  await take(await hall.page('laptop', '/verslag'), 'laptop-verslag')
  await take(await hall.page('laptop', '/voorbeeld'), 'laptop-voorbeeld')
}

setup()
mkdirSync(folder, { recursive: true })
const hall = await Hall.open()
try {
  await makeOne(hall)
  await showReports(hall)
  await showWeather(hall, take)
  await showCase(hall, take, close)
  await showMatrix(hall, take)
} finally {
  await hall.close()
}
const missed = pictureNames.filter((name) => !taken.has(name))
if (missed.length > 0) throw new Error(`these pictures were not taken: ${missed.join(', ')}`)
for (const file of readdirSync(folder))
  if (!taken.has(file.replace(/\.webp$/, ''))) rmSync(join(folder, file))
