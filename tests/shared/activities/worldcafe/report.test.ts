// What the report tells of the wereldcafé, at every stage; and that it never tells who met whom.
import { beforeAll, describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { outcome } from '#shared/activities/worldcafe/outcome.ts'
import { report } from '#shared/activities/worldcafe/report.ts'
import { reportInput } from '#shared/kernel/steps.ts'
import type { Block, Section } from '#shared/report/document.ts'
import { item, leader, participant, Table } from '../table.ts'

const people = ['ann', 'ben', 'cas', 'dee', 'els', 'fay'] as const
const names = Object.fromEntries(people.map((id) => [id, `Naam ${id}`]))

const note = (id: string, table: string, text: string) => ({
  id,
  table,
  mark: 'm1',
  order: 1,
  x: 200,
  y: 200,
  w: 160,
  turn: 0,
  sort: 'note',
  text,
})

const fields = { from: 'own', seats: 4, questions: [], place: '' }

/** Two tables, two rounds; ann hosts the first and fay the second. */
const cafe = (): Table => {
  const table = new Table([item('worldcafe')])
  table.joinLeaders()
  for (const id of people) table.join(id, id === 'fay' ? 'inwoner' : 'aanbieder')
  for (const [id, topic, letter, colour] of [
    ['t1', 'De knip', 'D', 'd'],
    ['t2', 'Waakvlam', 'B', 'b'],
  ] as const)
    table.do(leader, 's1', 'table.add', { id, ...fields, topic, letter, colour })
  table.moveTo('s1', 'tables')
  table.do(participant('ann'), 's1', 'host.offer', { table: 't1' })
  table.do(participant('fay'), 's1', 'host.offer', { table: 't2' })
  table.do(leader, 's1', 'mix.set', {
    from: 1,
    rounds: [
      [
        { table: 't1', people: ['ann', 'ben', 'cas'] },
        { table: 't2', people: ['dee', 'els', 'fay'] },
      ],
      [
        { table: 't1', people: ['ann', 'dee', 'els'] },
        { table: 't2', people: ['ben', 'cas', 'fay'] },
      ],
    ],
  })
  table.moveTo('s1', 'round1')
  table.do(participant('ben'), 's1', 'item.add', note('n1', 't1', 'Wie betaalt er?'))
  table.do(participant('dee'), 's1', 'item.add', note('n2', 't2', 'Bel na een half jaar'))
  return table
}

const handOver = (table: Table): void => {
  const points = ['Er valt een gat', '', 'Vraag het zorgkantoor']
  table.do(participant('ann'), 's1', 'handover.write', { table: 't1', round: 1, points })
  table.do(leader, 's1', 'handover.skip', { table: 't2', round: 1, on: true })
}

const played = (): Table => {
  const table = cafe()
  handOver(table)
  table.moveTo('s1', 'round2')
  table.do(participant('dee'), 's1', 'item.add', note('n3', 't1', 'Eén gezicht'))
  table.do(participant('dee'), 's1', 'link.add', { id: 'l1', from: 'n3', to: 'n1' })
  table.moveTo('s1', 'harvest')
  const lines = (insight: string, wish: string) => ({ insight, question: '', wish })
  table.do(participant('ann'), 's1', 'harvest.write', { table: 't1', ...lines('Een gat', 'Eén helper') })
  table.do(participant('fay'), 's1', 'harvest.write', { table: 't2', ...lines('', 'Eén nummer') })
  table.moveTo('s1', 'together')
  const line = (at: string) => ({ table: at, what: 'wish' })
  table.do(leader, 's1', 'line.join', { line: line('t1'), to: line('t2'), id: 'th' })
  table.do(leader, 's1', 'theme.name', { theme: 'th', name: 'Vast gezicht' })
  table.moveTo('s1', 'choose')
  for (const id of ['ben', 'cas', 'dee'])
    table.do(participant(id), 's1', 'dots.lay', { id: `d-${id}`, on: ['th', 't1/insight'] })
  table.moveTo('s1', 'done')
  table.do(leader, 's1', 'goes.set', { on: 'th', yes: true })
  return table
}

const more = (named: boolean, minimumGroup = 3) => ({ names: named ? names : {}, minimumGroup })

const inputOf = (table: Table, named = false, minimumGroup = 3) => {
  const activity = registry.get('worldcafe')
  const input = activity && reportInput(activity, table.records, 's1', more(named, minimumGroup))
  if (!input) throw new Error('there is no wereldcafé')
  return input as Parameters<typeof report>[0]
}

const sectionOf = (...given: Parameters<typeof inputOf>): Section => {
  const [section] = report(inputOf(...given))
  if (!section) throw new Error('the report says nothing')
  return section
}

const textOf = (blocks: readonly Block[]): string => JSON.stringify(blocks)
const rowsOf = ({ data }: Section, name: string) => data.find((set) => set.name === name)?.rows

describe('the report of the wereldcafé', () => {
  let whole: Section
  beforeAll(() => {
    whole = sectionOf(played())
  })

  test('[R9] tells of each table its rounds, cloth with rounds, handover and harvest', () => {
    const text = textOf(whole.blocks)
    expect(whole.chapter).toBe(5)
    expect(whole.blocks).toContainEqual(
      expect.objectContaining({
        type: 'heading',
        text: 'Tafel 1: De knip',
        sign: { letter: 'D', colour: '#45226F' },
      }),
    )
    expect(whole.blocks.filter(({ type }) => type === 'figure')).toHaveLength(2)
    expect(text).toContain('Wie betaalt er?')
    expect(text).toMatch(/Eén gezicht[^"]*ronde 2/u)
    expect(text).toContain('Vraag het zorgkantoor')
    expect(text).toContain('Na ronde 1 is niets doorgegeven.')
    expect(rowsOf(whole, 'wereldcafe-rondes')).toEqual([
      [
        'Stap worldcafe',
        1,
        'De knip',
        1,
        expect.any(String),
        3,
        'Aanbieder',
        'Er valt een gat; Vraag het zorgkantoor',
      ],
      ['Stap worldcafe', 1, 'De knip', 2, expect.any(String), 3, 'Aanbieder', ''],
      ['Stap worldcafe', 2, 'Waakvlam', 1, expect.any(String), 3, 'een deelnemer', ''],
      ['Stap worldcafe', 2, 'Waakvlam', 2, expect.any(String), 3, 'een deelnemer', ''],
    ])
  })

  test('[R9] tells what recurs, what people chose and what goes on', () => {
    expect(rowsOf(whole, 'wereldcafe-oogst')).toEqual([
      ['Stap worldcafe', 1, 'De knip', 'Inzicht', 'Een gat', '', 3, ''],
      ['Stap worldcafe', 1, 'De knip', 'Afspraak of wens', 'Eén helper', 'Vast gezicht', 3, 'ja'],
      ['Stap worldcafe', 2, 'Waakvlam', 'Afspraak of wens', 'Eén nummer', 'Vast gezicht', 3, 'ja'],
    ])
    expect(outcome(inputOf(played()))).toEqual({
      points: [
        { text: 'Vast gezicht', weight: 3, goesOn: true },
        { text: 'Tafel 1, inzicht: Een gat', weight: 3, goesOn: false },
      ],
    })
    const few = textOf(sectionOf(played(), false, 5).blocks)
    expect(few).toContain('Er waren te weinig mensen die stickers plakten.')
    expect(few).not.toContain('"Stickers"')
  })

  test('[R10] says in one sentence how people changed table, and nowhere who met whom', () => {
    const text = textOf(whole.blocks)
    expect(text).toContain('Niemand zat twee keer aan dezelfde tafel')
    expect(text).toContain('2 paren gasten zaten vaker dan één keer bij elkaar.')
    for (const person of people) expect(JSON.stringify(whole)).not.toContain(`"${person}"`)
  })

  test('[R10] names a host only in a session with names, and a side only when enough people have it', () => {
    const named = sectionOf(played(), true)
    expect(rowsOf(named, 'wereldcafe-rondes')?.map((row) => row[6])).toEqual([
      'Naam ann',
      'Naam ann',
      'Naam fay',
      'Naam fay',
    ])
    expect(JSON.stringify(whole)).not.toContain('Naam ')
    expect(JSON.stringify(whole)).not.toContain('Inwoner')
    expect(JSON.stringify(sectionOf(played(), false, 6))).not.toContain('Aanbieder')
  })

  test('[R11] keeps in a preview what only a table may see: the cloth until the harvest, the harvest until it lies together', () => {
    const table = cafe()
    const early = sectionOf(table)
    expect(JSON.stringify(early)).not.toContain('Wie betaalt er?')
    expect(textOf(early.blocks)).toContain('Op het tafelkleed ligt 1 ding.')
    handOver(table)
    expect(JSON.stringify(sectionOf(table))).not.toContain('Er valt een gat')
    table.moveTo('s1', 'round2')
    table.moveTo('s1', 'harvest')
    const lines = { insight: 'Een gat', question: '', wish: '' }
    table.do(participant('ann'), 's1', 'harvest.write', { table: 't1', ...lines })
    const harvesting = JSON.stringify(sectionOf(table))
    expect(harvesting).toContain('Wie betaalt er?')
    expect(harvesting).not.toContain('Een gat')
    table.moveTo('s1', 'together')
    expect(JSON.stringify(sectionOf(table))).toContain('Een gat')
  })

  test('[R11] holds what was hidden when the session ends early', () => {
    const table = cafe()
    table.do(leader, 'session', 'end')
    expect(JSON.stringify(sectionOf(table))).toContain('Wie betaalt er?')
  })
})
