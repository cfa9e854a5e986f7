// The boundary listened to on every wire: what somebody chooses alone is one mask for everyone else, whatever is chosen.
import { describe, expect, test } from 'vitest'
import type { Sender } from '#shared/kernel/run.ts'
import { affected, diff, diffOwn, type SeenOp, type Standing, type World } from '#shared/kernel/visibility.ts'
import { coLeader, item, leader, participant, Table } from '../shared/activities/table.ts'

const PROXY = 'zoe'
const people = ['ann', 'ben', 'cor', PROXY]

const viewers: Standing[] = [
  { role: 'screen' },
  { role: 'facilitator', me: 'f1' },
  { role: 'facilitator', me: 'f2' },
  ...people.filter((id) => id !== PROXY).map((me): Standing => ({ role: 'participant', me })),
]
const nameOf = ({ role, me }: Standing): string => me ?? role

/** A room at this stage of its boundary; `frames` is what each viewer was sent since, frame by frame. */
class Wire {
  readonly frames = new Map<string, SeenOp[][]>()
  readonly table: Table

  constructor(stage: string) {
    this.table = new Table([item('scope'), item('closing')], {
      watch: (before, after, touched) => this.#listen(before, after, touched),
    })
    this.table.joinLeaders()
    for (const id of people) this.table.join(id, 'inwoner', 'participant', id === PROXY)
    this.table.moveTo('s1', stage)
    this.frames.clear()
  }

  #listen(before: World, after: World, touched: ReadonlySet<string>): void {
    const ids = affected(before, after, touched)
    for (const viewer of viewers) {
      const shared = diff(before, after, ids, { role: viewer.role })
      const told = new Map(shared.map((op) => [op[0] === 'put' ? op[1].id : op[1], op] as const))
      const own = viewer.me === undefined ? [] : diffOwn(before, after, ids, viewer, told)
      const frames = this.frames.get(nameOf(viewer)) ?? []
      this.frames.set(nameOf(viewer), [...frames, [...shared, ...own]])
    }
  }

  #send(who: string, cmd: string, input: object): void {
    const sender: Sender = who === PROXY ? coLeader : participant(who)
    this.table.do(sender, 's1', cmd, input, who === PROXY ? PROXY : undefined)
  }

  propose(who: string, verdict: string, block = 'others'): void {
    const first = block === 'others' ? 'others-naasten' : 'domains-wonen'
    this.#send(who, 'propose', { id: `${block}-${who}`, block, votes: [{ item: first, verdict }] })
  }

  score(who: string, score: number): void {
    this.#send(who, 'score', { id: `scores-${who}`, scores: [{ point: 'punt-1', score }] })
  }

  /** What each but these was sent, as text. */
  others(...without: readonly string[]): [string, string][] {
    return [...this.frames]
      .filter(([name]) => !without.includes(name))
      .map(([name, frames]) => [name, JSON.stringify(frames)])
  }
}

const maskOf = (id: string, kind: string): SeenOp => [
  'put',
  { id, kind, step: 's1', rev: 0, data: {}, masked: true },
]

describe('what somebody chooses alone', () => {
  test('[SC4] puts one mask on the wire of everybody else when a block is begun, and nothing after it', () => {
    const wire = new Wire('alone')
    wire.propose('ann', 'oco')
    wire.propose('ann', 'niet')
    wire.propose('ann', 'ander')
    wire.propose('ann', 'oco', 'domains')
    const expected = [[maskOf('others-ann', 'proposal')], [], [], [maskOf('domains-ann', 'proposal')]]
    expect(wire.others('ann')).toHaveLength(viewers.length - 1)
    for (const [name] of wire.others('ann')) expect([name, wire.frames.get(name)]).toEqual([name, expected])
  })

  test('[SC4] puts one mask on the wire of everybody else when scoring is begun, and nothing after it', () => {
    const wire = new Wire('points')
    wire.score('ben', 0)
    wire.score('ben', 3)
    for (const [name] of wire.others('ben'))
      expect([name, wire.frames.get(name)]).toEqual([name, [[maskOf('scores-ben', 'scores')], []]])
    expect(JSON.stringify(wire.frames.get('ben'))).toContain('"score":3')
  })

  test('[SC4] changes not one byte of what others are sent, also of who has no device', () => {
    const play = (verdict: string, score: number, who: string): Wire => {
      const wire = new Wire('alone')
      for (const person of people) wire.propose(person, person === who ? verdict : 'oco')
      wire.table.moveTo('s1', 'points')
      const kept = new Map(wire.frames)
      wire.frames.clear()
      for (const person of people) wire.score(person, person === who ? score : 1)
      for (const [name, frames] of wire.frames)
        wire.frames.set(name, [...(kept.get(name) ?? []).slice(0, people.length), ...frames])
      return wire
    }
    for (const who of people) {
      const hidden = who === PROXY ? ['f1', 'f2'] : [who]
      expect(play('niet', 3, who).others(...hidden)).toEqual(play('oco', 0, who).others(...hidden))
      expect(play('niet', 3, who).others()).not.toEqual(play('oco', 0, who).others())
    }
  })

  test('[SC4] a change after the proposals lie side by side tells no more than that one waits', () => {
    const sent = (verdict: string): [string, string][] => {
      const wire = new Wire('alone')
      for (const person of people) wire.propose(person, 'oco')
      wire.table.moveTo('s1', 'compare')
      wire.frames.clear()
      wire.propose('ann', verdict)
      expect(wire.table.do(leader, 's1', 'show', { view: 'canvas', block: null, item: null })).toHaveLength(1)
      return wire.others('ann')
    }
    expect(sent('niet')).toEqual(sent('ander'))
    expect(sent('niet')[0]?.[1]).toContain('"late":1')
  })
})
