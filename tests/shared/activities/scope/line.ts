// A room that draws the line of what is with OCO, for the tests: who proposes what, and what is counted of it.
import type {
  Block,
  Config,
  Decision,
  Difference,
  Final,
  Scored,
  Verdict,
} from '#shared/activities/scope/records.ts'
import { SESSION, stepOf } from '#shared/kernel/facts.ts'
import { Hall } from '../conversation/hall.ts'

type Votes = Readonly<Record<string, Verdict>>

/** Participants beside ann and bob, each with a device. */
export const more = ['cor', 'dee', 'eva', 'fin'] as const

export const decision = (more: Partial<Decision> = {}) => ({
  item: 'others-naasten',
  verdict: 'oco' as Verdict,
  who: '',
  why: '',
  watch: false,
  lookAgain: '',
  ...more,
})

/** A hall in the first stage of its boundary, with `more` people in it. */
export class Line extends Hall {
  constructor(before: readonly string[] = []) {
    super([...before, 'scope', 'closing'])
    for (const person of more) this.join(person)
    this.enter(`s${before.length + 1}`, 'alone')
  }

  get config(): Config {
    return stepOf(this.records, this.step)?.config as Config
  }

  get final(): Final | undefined {
    return this.all('final')[0]?.data as Final | undefined
  }

  get decisions(): Decision[] {
    return this.all('decision').map(({ data }) => data as Decision)
  }

  get scored(): Scored | undefined {
    return this.all('scored')[0]?.data as Scored | undefined
  }

  /** Proposes for the block of who else helps, or another; gives the code. */
  propose(who: string, votes: Votes, block: Block = 'others'): string {
    const list = Object.entries(votes).map(([item, verdict]) => ({ item: `${block}-${item}`, verdict }))
    return this.act(who, 'propose', { id: `${who}-${block}`, block, votes: list })
  }

  difference(block: Block = 'others'): Difference | undefined {
    return this.all('difference')
      .map(({ data }) => data as Difference)
      .find((one) => one.block === block)
  }

  /** The tally of one item as a text: how many people, then OCO, not, somebody else, not known. */
  tally(item: string, block: Block = 'others'): string {
    const found = this.difference(block)?.tallies.find((one) => one.item === `${block}-${item}`)
    return found ? `${found.n}: ${found.oco} ${found.niet} ${found.ander} ${found.open}` : '-'
  }

  decide(who: string, more: Partial<Decision> = {}): string {
    return this.act(who, 'decide', decision(more))
  }

  score(who: string, ...scores: readonly number[]): string {
    const list = scores.map((score, index) => ({ point: `punt-${index + 1}`, score }))
    return this.act(who, 'score', { id: `${who}-scores`, scores: list })
  }

  undo(): string {
    return this.lead('undo', { trace: this.records.of(SESSION, 'trace').at(-1)?.id })
  }
}
