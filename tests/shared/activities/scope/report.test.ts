// The boundary in the report: the statement, the decisions, how proposals lay, the points, and the earlier session.
import { describe, expect, test } from 'vitest'
import { difficultWords, sentenceLengths } from '#shared/content/b1.ts'
import type { Block, Section } from '#shared/report/document.ts'
import { reportTexts as texts } from '#shared/activities/scope/report-texts.ts'
import { listItems, paragraphs, tableRows } from '../conversation/hall.ts'
import { Line, more } from './line.ts'

const eight = (room: Line, minimumGroup = 3): Section | undefined =>
  room.report({ minimumGroup }).find(({ chapter }) => chapter === 8)

const setOf = (section: Section | undefined, name: string) =>
  section?.data.find((set) => set.name === name)?.rows

const barsIn = (blocks: readonly Block[] = []) =>
  blocks.flatMap((block) => (block.type === 'bars' ? [block] : []))

/** Four proposed; the group decided three things; five scored two points. */
const evening = (): Line => {
  const room = new Line()
  room.propose('ann', { naasten: 'oco', toegang: 'niet' })
  room.propose('bob', { naasten: 'niet', toegang: 'niet' })
  room.propose('cor', { naasten: 'ander', toegang: 'ander' })
  room.propose('dee', { naasten: 'oco' })
  room.propose('dee', { wonen: 'oco' }, 'domains')
  room.enter('s1', 'decide')
  room.decide('fac', { verdict: 'oco', why: 'Zij kennen de weg' })
  room.decide('fac', {
    item: 'others-toegang',
    verdict: 'ander',
    who: 'het wijkteam',
    watch: true,
    lookAgain: '2027-06-01',
  })
  room.decide('fac', { item: 'groups-nah', verdict: 'open' })
  room.enter('s1', 'points')
  for (const who of ['ann', 'bob', ...more.slice(0, 2)]) room.score(who, 1, 3)
  room.score('eva', 2)
  return room
}

describe('chapter 8', () => {
  test('[SC16] has the statement, and every item about which something was decided', () => {
    const room = evening()
    room.act('fac', 'finish', { lookAgain: '2027-11-22' })
    const blocks = eight(room)?.blocks
    expect(paragraphs(blocks).slice(0, 2)).toEqual([
      'Afbakening, versie 1',
      'De groep stelde deze afbakening vast. We kijken opnieuw op 22 november 2027.',
    ])
    expect(listItems(blocks)).toEqual([
      'Naasten en mantelzorgers',
      'Wijkteam of toegang. Dat doet: het wijkteam.',
      'Mensen met NAH',
      'Over 48 onderdelen is nog niets besloten.',
      'Wijkteam of toegang. Bij de terugblik vragen we of inwoners de onafhankelijkheid missen. Dat doen we op 1 juni 2027.',
    ])
    const rows = tableRows(blocks, texts.decisionsOf('Wie nog meer helpt'))
    expect(rows).toEqual([
      ['Naasten en mantelzorgers', 'bij OCO', '', 'Zij kennen de weg', ''],
      ['Wijkteam of toegang', 'een ander doet dit', 'het wijkteam', '', '1 juni 2027'],
    ])
    expect(tableRows(blocks, texts.decisionsOf('Levensgebieden'))).toEqual([])
  })

  test('[SC16] shows how the proposals lay apart, and not those of fewer than three people', () => {
    const blocks = eight(evening())?.blocks
    const [chart] = barsIn(blocks)
    expect(barsIn(blocks)).toHaveLength(1)
    expect(chart?.rows).toEqual([
      {
        label: 'Naasten en mantelzorgers',
        value: 2,
        text: '2 van 4',
        mark: 'verdeeld',
      },
      { label: 'Wijkteam of toegang', value: 0, text: '0 van 3' },
    ])
    expect(chart?.table.rows).toEqual([
      ['Naasten en mantelzorgers', 2, 1, 1, 0, 4],
      ['Wijkteam of toegang', 0, 2, 1, 0, 3],
    ])
    expect(chart?.alt).toContain('Naasten en mantelzorgers: 2 van 4; Wijkteam of toegang: 0 van 3.')
    expect(paragraphs(blocks)).toContain(texts.tooFew('Levensgebieden'))
    expect(paragraphs(blocks)).toContain(texts.some)
  })

  test('[SC16] shows less where the smallest group that is asked for is larger', () => {
    expect(barsIn(eight(evening(), 4)?.blocks)[0]?.rows.map(({ label }) => label)).toEqual([
      'Naasten en mantelzorgers',
    ])
    const none = eight(evening(), 5)
    expect(barsIn(none?.blocks)).toEqual([])
    expect(setOf(none, 'afbakening-voorstellen')).toBeUndefined()
  })

  test('[SC16] has the means of the points once they lie together, with the lowest two', () => {
    const room = evening()
    expect(setOf(eight(room), 'aandachtspunten')).toBeUndefined()
    room.enter('s1', 'done')
    room.score('fin', 3)
    const section = eight(room)
    expect(tableRows(section?.blocks, texts.points).map(([, mean, n]) => [mean, n])).toEqual([
      ['1,2', 5],
      ['3,0', 4],
    ])
    expect(setOf(section, 'aandachtspunten')?.map(([, , mean, n]) => [mean, n])).toEqual([
      [1.2, 5],
      [3, 4],
    ])
    const [first, second] = room.config.points
    expect(paragraphs(section?.blocks)).toContain(texts.lowest([first?.text ?? '', second?.text ?? '']))
    expect(paragraphs(section?.blocks)).toContain(texts.pointsLate(1))
  })

  test('[SC16] tells nothing of proposals and scores in a preview before they lie together, and all after the end', () => {
    const room = new Line()
    for (const who of ['ann', 'bob', 'cor']) room.propose(who, { naasten: 'oco' })
    expect(room.report()).toEqual([])
    room.lead('end')
    expect(barsIn(eight(room)?.blocks)[0]?.rows).toEqual([
      { label: 'Naasten en mantelzorgers', value: 3, text: '3 van 3' },
    ])
    const scored = evening()
    scored.lead('end')
    expect(setOf(eight(scored), 'aandachtspunten')).toHaveLength(2)
  })

  test('[SC16] says how many proposals came too late to count', () => {
    const room = evening()
    room.propose('eva', { naasten: 'niet' })
    expect(paragraphs(eight(room)?.blocks)).toContain(texts.late(1))
    expect(barsIn(eight(room)?.blocks)[0]?.rows[0]?.value).toBe(2)
  })

  test('[SC16] has the decisions and the proposals as data', () => {
    const section = eight(evening())
    const decided = setOf(section, 'afbakening-besluiten')
    expect(decided).toHaveLength(51)
    expect(decided?.find((row) => row[3] === 'Wijkteam of toegang')).toEqual([
      'Stap scope',
      48,
      'Wie nog meer helpt',
      'Wijkteam of toegang',
      'een ander doet dit',
      'het wijkteam',
      '',
      'ja',
      '2027-06-01',
    ])
    expect(setOf(section, 'afbakening-voorstellen')).toEqual([
      ['Stap scope', 'Wie nog meer helpt', 'Naasten en mantelzorgers', 4, 2, 1, 1, 0, 'ja'],
      ['Stap scope', 'Wie nog meer helpt', 'Wijkteam of toegang', 3, 0, 2, 1, 0, 'nee'],
    ])
  })

  test('[SC16] has no words that are too hard, and no sentence that is too long', () => {
    const written = Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : []))
    const said = [...written, ...paragraphs(eight(evening())?.blocks)]
    expect(said.flatMap(sentenceLengths).filter((length) => length > 25)).toEqual([])
    expect(said.flatMap(difficultWords)).toEqual([])
  })
})

describe('the earlier session in chapter 8', () => {
  const earlier = {
    title: 'Een middag',
    date: '2025-11-22',
    ranking: [
      { fiche: 'B. Kort, of een waakvlam?', place: 1, points: 9 },
      { fiche: 'D. De knip tussen Wmo en Wlz', place: 2, points: 8 },
    ],
    empty: { n: 45, of: 65 },
    boundary: [
      { item: 'Naasten en mantelzorgers', verdict: 'niet', who: 'de mantelzorgclub' },
      { item: 'Mensen met NAH', verdict: 'open', who: '' },
    ],
    agreements: [{ choice: 'Eén nummer', who: 'beleid', when: '15 januari 2026' }],
  }

  test('[SC22] tells what moved, where gaps are, what is decided otherwise and what was kept', () => {
    const room = evening()
    const step = room.records.get('s1')
    if (!step) throw new Error('there is no step')
    const now = {
      ranking: [
        { fiche: 'D. De knip tussen Wmo en Wlz', place: 1, points: 68 },
        { fiche: 'B. Kort, of een waakvlam?', place: 2, points: 60 },
      ],
      empty: { n: 40, of: 65 },
    }
    room.records.put({ ...step, data: { ...(step.data as object), config: { ...room.config, now } } })
    room.act('fac', 'earlier.set', earlier)
    room.act('fac', 'kept.set', { index: 0, state: 'partly', note: 'Nog niet in het weekend' })
    const section = eight(room)
    const said = paragraphs(section?.blocks)
    expect(said).toContain('We legden dit gesprek naast ‘Een middag’ (2025-11-22).')
    expect(tableRows(section?.blocks, texts.ranking)).toEqual([
      ['D. De knip tussen Wmo en Wlz', 2, 1, '1 plaats hoger'],
      ['B. Kort, of een waakvlam?', 1, 2, '1 plaats lager'],
    ])
    expect(said).toContain('Toen waren er 45 van 65 vakken leeg. Nu zijn het er 40 van 65.')
    expect(said).toContain('Dat zijn er 5 minder.')
    expect(tableRows(section?.blocks, texts.boundary)).toEqual([
      ['Naasten en mantelzorgers', 'niet bij OCO (de mantelzorgclub)', 'bij OCO'],
    ])
    expect(said).toContain('1 keuze is hetzelfde gebleven.')
    expect(tableRows(section?.blocks, texts.agreements)).toEqual([
      ['Eén nummer', 'beleid', '15 januari 2026', 'deels nagekomen', 'Nog niet in het weekend'],
    ])
    expect(setOf(section, 'eerder-afspraken')).toEqual([
      ['Stap scope', 'Eén nummer', 'beleid', '15 januari 2026', 'deels nagekomen', 'Nog niet in het weekend'],
    ])
  })

  test('[SC22] stays out of a preview as long as only facilitators may see it', () => {
    const room = new Line()
    room.act('fac', 'earlier.set', earlier)
    expect(room.report()).toEqual([])
    room.enter('s1', 'compare')
    expect(paragraphs(eight(room)?.blocks)).toContain(texts.earlier)
  })
})
