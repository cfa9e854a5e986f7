// Somebody at the table who does things by hand, and what the server has of it: for all that is done in the stages.
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { peopleOf } from '#shared/kernel/facts.ts'
import { agreementConsole } from '#client/activities/agreements/console/texts.ts'
import type { Device } from '#client/sync/device.ts'
import { inFull, type Position, type Room } from '#tests/rehearsal/room.ts'
import { soon } from './cafes.ts'
import type { Hand } from './hand.ts'
import { focused } from './hands.ts'

/** `device` is a second device of the same person: it sees what the server has of them. `say` marks their words. */
export type Partaker = {
  readonly hand: Hand
  readonly device: Device
  readonly say: (text: string) => string
}

/** `room` is for what who leads has to do first, such as pointing at who writes. */
export type Act = (one: Partaker, at: Position, room: Room) => Promise<void>

export const dataOf = <T>({ device }: Partaker, step: string, kind: string): T[] =>
  inFull(device.records, step, kind).map(({ data }) => data as T)

export const ownOf = <T>({ device }: Partaker, step: string, kind: string): T[] =>
  inFull(device.records, step, kind)
    .filter(({ by }) => by === device.me?.id)
    .map(({ data }) => data as T)

type Is<T> = (data: T, index: number) => boolean

/** Waits until the server has of this person what this finds. */
export const kept = async <T>(one: Partaker, step: string, kind: string, is: Is<T>): Promise<void> => {
  const found = (): boolean => ownOf<T>(one, step, kind).some(is)
  await expect.poll(found, { ...soon, message: `the ${kind} of this person` }).toBe(true)
}

/** The same for what is of nobody, or of everyone. */
export const there = async <T>(one: Partaker, step: string, kind: string, is: Is<T>): Promise<void> => {
  const found = (): boolean => dataOf<T>(one, step, kind).some(is)
  await expect.poll(found, { ...soon, message: `the ${kind} that all see` }).toBe(true)
}

export const isReady = async ({ device }: Partaker, { step, stage }: Position): Promise<void> => {
  const ready = (): unknown => peopleOf(device.records).find(({ id }) => id === device.me?.id)?.ready
  await expect.poll(ready, soon).toBe(`${step}/${stage}`)
}

/** The first thing on the page whose name begins with these words. */
export const firstName = async ({ page }: Hand, words: string): Promise<string> => {
  const found = page.getByRole('button', { name: new RegExp(`^${words}`) }).first()
  await found.waitFor()
  return found.evaluate((element) =>
    (element.getAttribute('aria-label') ?? (element instanceof HTMLElement ? element.innerText : ''))
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
}

export const closed = ({ page }: Hand): Promise<void> =>
  page.getByRole('dialog').waitFor({ state: 'detached' })

export const agree = async (one: Partaker, add: string, choice: string): Promise<void> => {
  await one.hand.press(add)
  await one.hand.page.getByRole('dialog').waitFor()
  await one.hand.write(agreementConsole.choice, choice)
  await one.hand.press(agreementConsole.save)
  await closed(one.hand)
}

/** Waits until one of the two is in sight, and tells whether it is the first: the page of a phone, or of a laptop. */
export const isFirst = async (first: Locator, second: Locator): Promise<boolean> => {
  await first.or(second).filter({ visible: true }).first().waitFor()
  return first.first().isVisible()
}

/** The page has this title, and begins there. */
export const atTitle = async ({ page }: Pick<Hand, 'page'>, title: string): Promise<void> => {
  await expect.poll(() => focused(page), soon).toBe(title)
}

/** Does what brings another page, and waits until that begins at its title. */
export const turned = async ({ page }: Hand, does: () => Promise<void>): Promise<void> => {
  const title = page.getByRole('heading', { level: 1 })
  const before = await title.innerText()
  await does()
  await expect.poll(() => title.innerText(), soon).not.toBe(before)
  await atTitle({ page }, await title.innerText())
}
