// More people than the server takes: a page that says so, and a way in when there is room.
import { expect, test } from 'vitest'
import { shellTexts } from '#client/shell/texts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import { axeProblems } from './axe.ts'
import { openHall } from './openHall.ts'
import { fillRoom, guestOf, phonePage } from './seats.ts'

const hall = openHall({ config: { maxSockets: 3 } })

test('[OP2] who finds the server full reads that, and is let in when somebody left', async () => {
  const room = await fillRoom(hall, 1)
  const guest = guestOf(room, 0)
  const page = await phonePage(hall, room, guest)
  await page.getByRole('heading', { name: shellTexts.gone.serverFull }).waitFor()
  expect(await axeProblems(page)).toEqual([])
  room.close()
  const again = page.getByRole('button', { name: shellTexts.gone.retry })
  const inside = page.getByRole('button', { name: tableTexts.menu })
  await expect
    .poll(async () => {
      if (await again.isVisible()) await again.click().catch(() => undefined)
      return inside.isVisible()
    })
    .toBe(true)
})
