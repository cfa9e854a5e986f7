// A room with supply as its first step for browser tests, and what can be read of it from outside.
import { nanoid } from 'nanoid'
import type { Locator, Page } from 'playwright-core'
import type { Config, Row } from '#shared/activities/supply/records.ts'
import { supply } from '#shared/activities/supply/index.ts'
import { texts as play } from '#client/activities/supply/play/texts.ts'
import { shellTexts } from '#client/shell/texts.ts'
import { defaultContent } from '#shared/content/load.ts'
import { SESSION, type SideId } from '#shared/kernel/facts.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import type { Guest, Room } from '#tests/rehearsal/room.ts'
import type { Hall } from './hall.ts'
import { case1, fillRoom, guestOf, phonePage } from './seats.ts'

/** For what comes by itself, on a machine that does more than this. */
export const soon = { timeout: 20_000 }

/** A room with people of these sides in the lobby, and supply as its first step with the groups of schema 1. */
export const supplyAhead = async (hall: Hall, sides: readonly SideId[]): Promise<Supply> => {
  const people = sides.map((side, index) => {
    const like = case1.people[index % case1.people.length]
    if (!like) throw new Error('the scenario has no people')
    return { ...like, side, proxy: false }
  })
  const room = await fillRoom(hall, Infinity, { ...case1, people })
  const step = nanoid(12)
  const config = supply.setup?.({}, defaultContent)
  const about = { activity: 'supply', title: 'Aanbod in kaart', goal: '', minutes: 20, config }
  await room.must(room.leader, SESSION, 'step.add', { id: step, after: null, ...about })
  return new Supply(room, step)
}

export class Supply {
  readonly room: Room
  readonly step: string

  constructor(room: Room, step: string) {
    this.room = room
    this.step = step
  }

  get config(): Config {
    const found = programmeOf(this.room.leader.records).find(({ id }) => id === this.step)
    return found?.config as unknown as Config
  }

  /** What the facilitator does. */
  lead(cmd: string, input: unknown): Promise<void> {
    return this.room.must(this.room.leader, this.step, cmd, input)
  }

  /** So many groups from the whole list become the columns. */
  async widen(groups: number): Promise<void> {
    const { domains, choice } = this.config
    const columns = choice.slice(0, groups).map(({ id, name, short }) => ({ id, name, short }))
    await this.lead('axes.set', { domains, groups: columns })
  }

  /** Somebody marks these cells of a row with a cross. */
  async cross(
    guest: Guest,
    domain: string,
    groups: readonly string[],
    mark: object = { is: 'yes' },
  ): Promise<void> {
    const row = nanoid(12)
    const marks = groups.map((group) => ({ row, domain, group, mark }))
    await this.room.must(guest.device, this.step, 'marks.set', { marks })
  }

  async until(stage: string): Promise<void> {
    while (this.room.position?.step !== this.step || this.room.position.stage !== stage)
      if (!(await this.room.next())) throw new Error(`there is no ${stage}`)
  }

  /** What stands in the cells of one row of somebody, by group, as that person's device got it. */
  cellsOf({ device }: Guest, domain: string): Readonly<Record<string, object>> {
    const rows = this.rowsOf({ device }, domain)
    return Object.fromEntries(
      rows.flatMap(({ cells }) => cells.map(({ group, ...mark }) => [group, mark] as const)),
    )
  }

  rowsOf({ device }: Pick<Guest, 'device'>, domain: string): Row[] {
    return device.records
      .of(this.step, 'row')
      .filter(({ by }) => by !== undefined && by === device.me?.id)
      .map(({ data }) => data as Row)
      .filter((row) => row.domain === domain)
  }
}

export const SIDES: SideId[] = ['gemeente', 'aanbieder', 'inwoner', 'toegang', 'adviesraad']

/** The page of this person, on a small phone or a laptop, without movement. */
export const pageOf = async (
  hall: Hall,
  { room }: Supply,
  index: number,
  size: 'phone' | 'laptop' = 'phone',
): Promise<Page> => {
  const page = await phonePage(hall, room, guestOf(room, index), size)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  if (size === 'phone') await page.setViewportSize({ width: 360, height: 740 })
  return page
}

export const h1 = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor()

/** What a button does, with for whom in words that only a screen reader gets. */
export const named = (does: string, whom: string): RegExp => new RegExp(String.raw`^${does}\s?: ${whom}$`)

export const crossOf = (page: Page, group: string): Locator =>
  page.getByRole('checkbox', { name: new RegExp(String.raw`^${group}\b`) })

export const next = (page: Page): Promise<void> =>
  page.getByRole('button', { name: play.alone.next, exact: true }).tap()

/** `setOffline` alone leaves an open socket open. */
export const cut = async (page: Page): Promise<void> => {
  await page.context().setOffline(true)
  await page.evaluate(() => window.dispatchEvent(new Event('offline')))
  await page.getByText(shellTexts.waiting).last().waitFor({ timeout: 60_000 })
}
