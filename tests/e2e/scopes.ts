// A room with a boundary in its programme for browser tests, and what can be read of it from outside.
import { nanoid } from 'nanoid'
import type { Locator, Page } from 'playwright-core'
import {
  blocks,
  type Block,
  type Config,
  type Decision,
  type Final,
  type Proposal,
  type Verdict,
} from '#shared/activities/scope/records.ts'
import { registry } from '#shared/activities/registry.ts'
import { defaultContent } from '#shared/content/load.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import type { Hall } from './hall.ts'
import { fillRoom, guestOf } from './seats.ts'

/** For what comes by itself, on a machine that does more than this. */
export const soon = { timeout: 20_000 }

export const SCOPE = 'Wat hoort erbij'

/** A room of so many people in the lobby, with a boundary as its first step; the agreements of Case 1 follow. */
export const scopeAhead = async (hall: Hall, people: number): Promise<Scope> => {
  const room = await fillRoom(hall, people)
  const step = nanoid(12)
  const config = registry.get('scope')?.setup?.({}, defaultContent)
  const about = { activity: 'scope', title: SCOPE, goal: '', minutes: 40, config }
  await room.must(room.leader, SESSION, 'step.add', { id: step, after: null, ...about })
  return new Scope(room, step)
}

export class Scope {
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

  /** The ids of the items of a block. */
  itemsOf(block: Block): string[] {
    return this.config.items.filter((item) => item.block === block).map(({ id }) => id)
  }

  textOf(item: string): string {
    return this.config.items.find(({ id }) => id === item)?.text ?? ''
  }

  get decisions(): ReadonlyMap<string, Decision> {
    const all = this.room.leader.records.of(this.step, 'decision')
    return new Map(all.map(({ data }) => [(data as Decision).item, data as Decision]))
  }

  get final(): Final | undefined {
    return this.room.leader.records.of(this.step, 'final')[0]?.data as Final | undefined
  }

  /** What this guest proposed for a block, as its own device knows it. */
  votesOf(index: number, block: Block): ReadonlyMap<string, Verdict> {
    const { device } = guestOf(this.room, index)
    const mine = device.records
      .of(this.step, 'proposal')
      .filter(({ by }) => by === device.me?.id)
      .map(({ data }) => data as Proposal)
      .find((one) => one.block === block)
    return new Map(mine?.votes.map(({ item, verdict }) => [item, verdict]))
  }

  /** This guest proposes for a whole block at once; `verdicts` turn round when there are fewer. */
  async propose(index: number, block: Block, verdicts: readonly Verdict[]): Promise<void> {
    const votes = this.itemsOf(block).map((item, at) => ({
      item,
      verdict: verdicts[at % verdicts.length] ?? 'open',
    }))
    await this.room.must(guestOf(this.room, index).device, this.step, 'propose', {
      id: nanoid(12),
      block,
      votes,
    })
  }

  async proposeAll(index: number, verdicts: readonly Verdict[]): Promise<void> {
    for (const block of blocks) await this.propose(index, block, verdicts)
  }

  /** This guest gives the points of attention these scores, from the first on. */
  async score(index: number, given: readonly number[]): Promise<void> {
    const scores = this.config.points.map(({ id }, at) => ({
      point: id,
      score: given[at % given.length] ?? 0,
    }))
    await this.room.must(guestOf(this.room, index).device, this.step, 'score', { id: nanoid(12), scores })
  }

  async decide(item: string, verdict: Verdict, more: Partial<Decision> = {}): Promise<void> {
    const decision = { item, verdict, who: '', why: '', watch: false, lookAgain: '', ...more }
    await this.room.must(this.room.leader, this.step, 'decide', decision)
  }

  async moveTo(stage: string): Promise<void> {
    for (let at = this.room.position; at?.stage !== stage || at.step !== this.step;)
      at = await this.room.next()
  }
}

const SMALLEST = 28

/** What somebody eight metres away would miss on the projector: letters that are too small, and what is below the edge. */
export const outOfSight = (page: Page): Promise<string[]> =>
  page.evaluate((smallest) => {
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement
    const found: string[] = []
    if (scrollHeight > clientHeight) found.push(`${scrollHeight} high in ${clientHeight}`)
    if (scrollWidth > clientWidth) found.push(`${scrollWidth} wide in ${clientWidth}`)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (text === '' || !element?.checkVisibility() || getComputedStyle(element).clipPath === 'inset(50%)')
        continue
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      if (size < smallest) found.push(`${size} px: ${text.slice(0, 60)}`)
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      const frame = element.closest('li, p, h1, h2, h3, section')?.getBoundingClientRect()
      if (frame && box.right > frame.right + 2) found.push(`sticks out: ${text.slice(0, 60)}`)
    }
    return found
  }, SMALLEST)

/** The choices about one item, or one point of attention. */
export const group = (page: Page | Locator, item: string): Locator => page.getByRole('group', { name: item })
export const radio = (page: Page | Locator, item: string, name: string): Locator =>
  group(page, item).getByRole('radio', { name, exact: true })
export const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
