// A moodboard made with taps alone on an old phone: nothing is dragged, and all that is tapped is large enough.
import { afterEach, expect, test } from 'vitest'
import type { Piece } from '#shared/board/pieces.ts'
import { boardTexts as texts } from '#client/board/texts.ts'
import { openBoards, type BoardRoom } from './boards.ts'
import { OLD_PHONE } from './by-hand.ts'
import { soon } from './cafes.ts'
import { tapsOn } from './hand.ts'
import { openHall } from './openHall.ts'
import { smallTargets } from './targets.ts'

const hall = openHall()
let room: BoardRoom

afterEach(() => room.close())

test('[AX23] on a board: laid, moved, turned, made larger, put behind, copied, changed, taken away and back', async () => {
  room = await openBoards(hall, ['Annelies'], false)
  const [maker] = room.makers
  const page = await hall.page('phone', `/tafel/${room.session}`, {
    ...OLD_PHONE,
    kept: { [`dilemmatafel:${room.session}:key:table`]: maker?.token ?? '' },
  })
  const hand = tapsOn(page)
  const laid = (): Piece[] =>
    maker?.device.records.of(room.step, 'piece').map(({ data }) => data as Piece) ?? []
  const first = (): Piece | undefined => laid()[0]
  const small: string[] = []
  const look = async (): Promise<void> => {
    small.push(...(await smallTargets(page)))
  }

  await hand.press(texts.tools.word)
  await page.getByRole('dialog').waitFor()
  await look()
  await hand.write(texts.wordDialog.label, 'rust')
  await hand.press(texts.wordDialog.lay)
  await expect.poll(() => first()?.text, soon).toBe('rust')
  await look()
  const name = texts.names.word('rust')
  const { x = 0, y = 0, w = 0 } = first() ?? {}

  await hand.press(texts.list.open(1))
  await hand.press(new RegExp(`^${name}, `))
  await look()
  for (const button of [texts.bar.toLeft, texts.bar.up, texts.bar.larger, texts.bar.left, texts.bar.back])
    await hand.press(button)
  await expect.poll(() => (first()?.x ?? x) < x && (first()?.y ?? y) < y, soon).toBe(true)
  await expect.poll(() => (first()?.w ?? 0) > w && first()?.turn !== 0, soon).toBe(true)
  await hand.press(texts.bar.change)
  await page.getByRole('dialog').waitFor()
  await hand.write(texts.wordDialog.label, 'ig')
  await hand.press(texts.wordDialog.keep)
  await expect.poll(() => first()?.text, soon).toContain('ig')
  await hand.press(texts.bar.copy)
  await expect.poll(() => laid().length, soon).toBe(2)
  await hand.press(texts.bar.gone)
  await expect.poll(() => laid().length, soon).toBe(1)
  await hand.press(/^(Maak o|O)ngedaan/)
  await expect.poll(() => laid().length, soon).toBe(2)
  await look()
  expect([...new Set(small)]).toEqual([])
})
