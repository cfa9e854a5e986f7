// What only who leads does besides going on, with the keys alone: the door, people without a phone, and handing over.
import { nanoid } from 'nanoid'
import { afterEach, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { sideLabel } from '#shared/content/sides.ts'
import { nowOf, peopleOf, type Person } from '#shared/kernel/facts.ts'
import { dilemmaConsole } from '#client/activities/dilemmas/console/texts.ts'
import { stages } from '#client/activities/dilemmas/console/stages.ts'
import { consoleTexts } from '#client/shell/console/texts.ts'
import { joinTexts } from '#client/shell/join/texts.ts'
import { openDevice, type Device } from '#client/sync/device.ts'
import { uiTexts } from '#client/ui/texts.ts'
import { factsOf } from '#tests/rehearsal/facts.ts'
import { post } from './api.ts'
import { soon } from './cafes.ts'
import { keysOn, type Hand } from './hand.ts'
import { escaped, focused, nameOfFiche, tabTo } from './hands.ts'
import { openHall } from './openHall.ts'
import { case1 } from './seats.ts'

const hall = openHall()
const devices: Device[] = []

afterEach(() => {
  for (const device of devices.splice(0)) device.close()
})

const { bar, door, lead: leads, who } = consoleTexts

const deviceOf = async (token: string): Promise<Device> => {
  const device = openDevice({ url: hall.url, token, registry })
  devices.push(device)
  await device.waitFor(({ me }) => me !== undefined)
  return device
}

const meta = factsOf({ municipality: case1.municipality, title: case1.title })

/** Opens what this opens, does something in it, and closes it with Escape: the focus is where it was. */
const within = async (hand: Hand, opens: string, does: () => Promise<void>): Promise<void> => {
  const dialog = hand.page.getByRole('dialog')
  await hand.press(opens)
  await dialog.waitFor()
  await does()
  await hand.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => focused(hand.page), soon).toMatch(new RegExp(`^${escaped(opens)}`))
}

test(
  '[AX22] with the keys alone: the door, somebody without a phone, somebody who left, and a second facilitator who takes over',
  { timeout: 300_000 },
  async () => {
    const programme = { template: '45' }
    const made = await post(hall, 'sessions', { meta, names: false, name: 'Fatma', programme })
    const { id = '', token = '', code = '', coCode = '' } = made
    const joris = await post(hall, 'join', { code, name: 'Joris', side: 'gemeente', joinKey: nanoid(24) })
    const leader = await deviceOf(token)
    const guest = await deviceOf(joris.token ?? '')
    const lead = keysOn(await hall.page('laptop', `/leiden/${id}#key=${token}`))
    const now = () => nowOf(leader.records)
    const person = (is: (one: Person) => boolean): Person | undefined => peopleOf(leader.records).find(is)

    await within(lead, door.code, async () => {
      await lead.press(door.close)
      await expect.poll(() => now()?.door, soon).toBe('closed')
      await lead.press(door.reopen)
      await expect.poll(() => now()?.door, soon).toBe('open')
    })

    // Somebody without a phone: comes in, lays three fiches in an order, and is ready.
    await lead.press(who.add)
    await lead.page.getByRole('dialog').waitFor()
    await lead.write(who.name, 'Corrie')
    await tabTo(lead.page, who.side)
    await lead.page.keyboard.type(sideLabel('inwoner'))
    await lead.press(who.addNow)
    await lead.page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => person(({ proxy }) => proxy)?.side, soon).toBe('inwoner')
    await expect.poll(() => focused(lead.page), soon).toBe(who.add)
    await lead.press(bar.begin('Welkom'))
    await lead.press(bar.nextStep)
    await lead.press(stages['silent']?.enter ?? '')
    const step = (): string => now()?.current ?? ''
    await lead.page.getByRole('button', { name: stages['revealed']?.enter ?? '' }).waitFor()
    const corrie = person(({ proxy }) => proxy)?.id
    const order = (): unknown => leader.records.of(step(), 'ballot').find(({ by }) => by === corrie)?.data
    await within(lead, 'Corrie', async () => {
      for (const [index, letter] of Array.from('DAB').entries()) {
        await lead.press(new RegExp(`^${dilemmaConsole.proxyChoose}\\s?: ${escaped(nameOfFiche(letter))}`))
        await expect.poll(order, soon).toMatchObject({ order: Array.from('DAB').slice(0, index + 1) })
      }
      await lead.press(uiTexts.up(nameOfFiche('A')))
      await expect.poll(order, soon).toMatchObject({ order: ['A', 'D', 'B'] })
      await lead.press(who.setReady)
      await expect.poll(() => person(({ proxy }) => proxy)?.ready, soon).toBe(`${step()}/silent`)
    })

    // Who left is not waited for, and is there again.
    const jorisLeft = (): boolean | undefined => person(({ id: one }) => one === guest.me?.id)?.left
    for (const [button, left] of [
      [who.markLeft, true],
      [who.markBack, false],
    ] as const) {
      await lead.press('Joris')
      await lead.press(button)
      await expect.poll(jorisLeft, soon).toBe(left)
      await lead.page.getByRole('dialog').waitFor({ state: 'detached' })
      await expect.poll(() => focused(lead.page), soon).toMatch(/^Joris/)
    }

    // A second facilitator comes with the other code, takes over, moves the room on, and gives it back.
    const second = keysOn(await hall.page('laptop', '/gespreksleider'))
    await second.write(joinTexts.returnCode, coCode)
    await second.write(joinTexts.returnName, 'Bram')
    await second.press(joinTexts.returnGo)
    await second.page.getByText(leads.other('Fatma')).first().waitFor()
    const fatma = leader.me?.id
    await second.press(leads.takeOver)
    await expect.poll(() => now()?.leader, soon).not.toBe(fatma)
    await second.press(stages['revealed']?.enter ?? '')
    await lead.page.getByText(leads.other('Bram')).first().waitFor()
    // There are two buttons for it: in the bar, and in the corner, which makes place for "Jij leidt dit gesprek".
    const inCorner = (): Promise<boolean> =>
      lead.page.evaluate(() => document.activeElement?.closest('main, [role="main"]') === null)
    await tabTo(lead.page, leads.takeOver)
    if (!(await inCorner())) await tabTo(lead.page, leads.takeOver)
    expect(await inCorner()).toBe(true)
    await lead.page.keyboard.press('Enter')
    await expect.poll(() => now()?.leader, soon).toBe(fatma)
    await lead.press(dilemmaConsole.pick(nameOfFiche('A')))
  },
)
