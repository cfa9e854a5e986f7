// The supply in the report: what it tells of a group and of one person, what it keeps, and its data.
import { describe, expect, test } from 'vitest'
import { findings } from '#shared/activities/supply/findings.ts'
import { whiteSpots } from '#shared/analysis/supply/white.ts'
import type { Block, DataSet } from '#shared/report/document.ts'
import { listItems, paragraphs, tableRows } from '../conversation/hall.ts'
import { case2 } from './case2.ts'
import { residents, Room, small } from './room.ts'

const blocksOf = (room: Room, minimum?: number): readonly Block[] => room.report(minimum)[0]?.blocks ?? []
const dataOf = (room: Room, name: string, minimum?: number): DataSet | undefined =>
  room.report(minimum)[0]?.data.find((one) => one.name === name)
const figureOf = (room: Room) => blocksOf(room).find((block) => block.type === 'figure')
const MATRIX = 'Het aanbod per levensgebied en groep'

/** Two people of MEE, one of Radar, four residents: MEE and Radar do the same, of geld only one says anything, of anders nobody. */
const filled = (): Room => {
  const room = new Room({ ...residents, p: 'aanbieder', q: 'aanbieder', s: 'aanbieder' })
  for (const who of ['p', 'q']) room.organisation(who, 'MEE')
  room.organisation('s', 'Radar')
  room.mark('p', 'wonen', { nah: { is: 'yes', moments: 1 } })
  room.mark('q', 'wonen', { nah: { moments: 4 }, ouderen: { agreed: true } })
  room.mark('s', 'wonen', { nah: true })
  for (const who of ['r1', 'r2', 'r3']) room.mark(who, 'wonen', { nah: true, ouderen: { is: 'unsure' } })
  room.mark('r4', 'wonen', { ouderen: { is: 'yes', names: ['Buurtwerk'] } })
  room.mark('r1', 'geld', { nah: { names: ['GEHEIM'] } })
  for (const who of ['s', 'r1', 'r2', 'r3']) room.see(who, 'anders')
  room.task('p', 'opzoeken', 'yes')
  room.task('s', 'opzoeken', 'no')
  for (const who of ['r1', 'r2', 'r3']) room.task(who, 'opzoeken', 'unsure', 'Buren')
  room.worry('r1', 'Waarom duurt het zo lang?')
  return room
}

describe('the report of a group', () => {
  test('[SU18] draws the matrix with a text for who does not see it, and gives the same as a table', () => {
    const room = filled()
    room.enter('laid')
    const figure = figureOf(room)
    expect(figure?.svg).toMatch(/^<svg xmlns/)
    expect(figure?.alt).toBe(
      'Kaart met 3 levensgebieden en 2 groepen. Van de 6 vakken zijn er 2 leeg. Helemaal leeg: Anders. Het meest gevuld is Wonen: 2 van 2.',
    )
    expect(tableRows(blocksOf(room), MATRIX)).toEqual([
      ['Wonen', '1 van 4 anderen', '2 aanbieders, 3 van 4 anderen'],
      ['Geld', 'onbekend', 'onbekend'],
      ['Anders', 'leeg', 'leeg'],
    ])
    expect(figure?.svg.match(/>leeg</g)).toHaveLength(2)
    expect(figure?.svg.match(/>\?</g)).toHaveLength(2)
    expect(figure?.svg).toContain('>2 aanb.<')
    expect(figure?.svg).toContain('>3/4<')
  })

  test('[SU18] tells who filled in, what is white, the moments, who does what, and the tasks', () => {
    const room = filled()
    room.enter('laid')
    const said = paragraphs(blocksOf(room))
    expect(said).toContain('De kaart is ingevuld door 3 mensen van 2 aanbieders, en door 4 anderen.')
    expect(said).toContain('Leeg: 2 van 6.')
    expect(said).toContain('Van 2 vakjes weten we het niet: daar vulde niemand of bijna niemand iets in.')
    expect(tableRows(blocksOf(room), 'Lege vakken per levensgebied')).toEqual([
      ['Anders', '2 van 2', 'alle groepen'],
    ])
    expect(tableRows(blocksOf(room), 'Voor welke groepen er iets is, per moment')[0]).toEqual([
      'Wonen',
      'NAH',
      'leeg',
      'NAH',
      'Ouderen',
    ])
    expect(tableRows(blocksOf(room), 'Wat er is')).toEqual([
      ['Wonen', 'Ouderen', '', '1 van 4 kennen iets, 3 weten het niet', 'Buurtwerk'],
      ['Wonen', 'NAH', 'MEE (moment 1, 3), Radar', '3 van 4 kennen iets', ''],
    ])
    expect(tableRows(blocksOf(room), 'Algemene taken')).toEqual([
      ['Zelf naar mensen toe gaan', 'MEE', 'Radar', '0 ja, 0 nee, 3 weet ik niet', 'Buren'],
    ])
  })

  test('[SU18] gives the sentences of the group for each question, and what was dropped or left open', () => {
    const room = filled()
    room.enter('laid')
    const [double] = findings(small, room.laid).filter(({ kind }) => kind === 'double')
    room.lead('sentence.add', {
      id: 'z1',
      question: 'double',
      text: 'MEE en Radar overleggen.',
      from: double?.key,
    })
    room.lead('suggestion.drop', { key: 'empty:geld', dropped: true })
    const listed = listItems(blocksOf(room))
    expect(listed).toContain('MEE en Radar overleggen.')
    expect(listed).not.toContain(double?.text)
    const at = (title: string): Block | undefined =>
      blocksOf(room)[
        blocksOf(room).findIndex((block) => block.type === 'heading' && block.text === title) + 1
      ]
    expect(at('Voorstellen die de groep niet overnam')).toMatchObject({
      items: ['Bij ‘Geld’ vulde niemand of bijna niemand iets in.'],
    })
    expect(at('Voorstellen waar de groep nog niets mee deed')).toMatchObject({
      items: [
        'Bij ‘Anders’ is voor geen enkele groep iets gevonden.',
        'Bij ‘Wonen’ is iets afgesproken met MEE, maar MEE zegt niet dat het gebeurt. Voor: Ouderen.',
        'Bij ‘Wonen’ doet MEE iets, maar MEE zegt niet dat dat is afgesproken. Voor: NAH.',
      ],
    })
    expect(
      paragraphs(blocksOf(room)).filter((text) => text === 'Hier schreef de groep niets op.'),
    ).toHaveLength(3)
  })

  test('[SU18] shows sides beside each other only where both are large enough for this report', () => {
    const room = new Room({ a: 'gemeente', b: 'gemeente', c: 'toegang', ...residents })
    for (const who of ['a', 'b', 'c', 'r1', 'r2', 'r3'])
      room.mark(who, 'wonen', { nah: who < 'c' ? true : { is: 'unsure' } })
    room.enter('laid')
    expect(tableRows(blocksOf(room), 'Gemeente en inwoners naast elkaar')).toEqual([
      ['Wonen', 'NAH', '2 van 3', '0 van 3'],
    ])
    expect(tableRows(blocksOf(room, 5), 'Gemeente en inwoners naast elkaar')).toEqual([])
    expect(tableRows(blocksOf(room, 5), MATRIX)[0]?.[2]).toBe('2 van 6 anderen')
  })

  test('[SU18] tells how it was counted, what is too few and what came too late', () => {
    const room = filled()
    room.enter('laid')
    room.mark('r4', 'wonen', { nah: true })
    const said = paragraphs(blocksOf(room))
    expect(
      said.some((text) => text.startsWith('Bij 1 levensgebied vulden minder dan 3 anderen iets in.')),
    ).toBe(true)
    expect(said.some((text) => text.startsWith('Na het naast elkaar leggen kwam nog 1 antwoord'))).toBe(true)
    expect(listItems(blocksOf(room))).toContain(
      '‘Weinig mensen weten dat’ zeggen we tot en met een kwart van de anderen.',
    )
  })

  test('[SU18] is nothing when nobody filled in anything', () => {
    const room = new Room(residents)
    room.enter('done')
    expect(room.report()).toEqual([])
    room.lead('sentence.add', {
      id: 'z1',
      question: 'open',
      text: 'Waarom vulde niemand iets in?',
      from: null,
    })
    expect(paragraphs(blocksOf(room)).slice(0, 2)).toEqual(['Stap supply', 'Er is niets ingevuld.'])
    expect(listItems(blocksOf(room))).toEqual(['Waarom vulde niemand iets in?'])
  })
})

describe('what is hidden', () => {
  test('[SU19] stays out of a preview before it is laid together, and comes in when the session is over', () => {
    const room = filled()
    const preview = JSON.stringify(room.report())
    expect(preview).not.toMatch(/MEE|Radar|Buurtwerk|Buren|lang|aanb\./)
    expect(paragraphs(blocksOf(room))).toEqual([
      'Stap supply',
      '7 mensen zijn aan het invullen. De antwoorden zijn nog niet naast elkaar gelegd.',
      'Wat mensen bezighoudt',
      'Er is 1 vraag opgeschreven. Nog niet iedereen kan die lezen.',
    ])
    expect(room.report()[0]?.data).toEqual([])
    room.end()
    expect(tableRows(blocksOf(room), MATRIX)[0]?.[2]).toBe('2 aanbieders, 3 van 4 anderen')
    expect(listItems(blocksOf(room))).toContain('Waarom duurt het zo lang?')
    expect(JSON.stringify(room.report())).not.toContain('GEHEIM')
  })

  test('[SU19] an ended session whose stage went back is held against what was shown', () => {
    const room = filled()
    room.enter('laid')
    room.enter('alone')
    room.mark('r4', 'wonen', { nah: true })
    room.end()
    expect(tableRows(blocksOf(room), MATRIX)[0]?.[2]).toBe('2 aanbieders, 3 van 4 anderen')
  })

  test('[SU19] worries are read from the look back on, in the order of the alphabet', () => {
    const room = filled()
    room.worry('r2', 'Anders dan gedacht?')
    room.enter('laid')
    expect(listItems(blocksOf(room))).not.toContain('Anders dan gedacht?')
    room.enter('reflect')
    expect(listItems(blocksOf(room)).filter((text) => text.endsWith('?'))).toEqual([
      'Anders dan gedacht?',
      'Waarom duurt het zo lang?',
    ])
  })

  test('[SU19] a row is told without the others where this report asks for more of them', () => {
    const room = filled()
    room.enter('laid')
    expect(tableRows(blocksOf(room, 5), MATRIX)[0]).toEqual(['Wonen', 'leeg', '2 aanbieders'])
    const text = JSON.stringify(room.report(5))
    expect(text).not.toMatch(/Buurtwerk|Buren/)
    expect(dataOf(room, 'aanbod-antwoorden', 5)?.rows.every(([, , who]) => who !== 'anderen')).toBe(true)
  })
})

describe('the data', () => {
  test('[SU20] has a line for each cell, and the answers of each cell without people', () => {
    const room = filled()
    room.enter('laid')
    expect(dataOf(room, 'aanbod-vakjes')?.rows.slice(0, 3)).toEqual([
      ['Wonen', 'Ouderen', '', 4, 1, 3, 0, 0, 0, 'nee'],
      ['Wonen', 'Mensen met NAH', 'MEE; Radar', 4, 3, 0, 0, 0, 0, 'nee'],
      ['Geld', 'Ouderen', '', '', '', '', '', '', '', 'onbekend'],
    ])
    expect(dataOf(room, 'aanbod-antwoorden')?.rows).toEqual([
      ['Wonen', 'Ouderen', 'MEE', 'nee', 'ja', '', ''],
      ['Wonen', 'Ouderen', 'anderen', 'ja', '', '', 'Buurtwerk'],
      ...Array.from({ length: 3 }, () => ['Wonen', 'Ouderen', 'anderen', 'weet ik niet', '', '', '']),
      ['Wonen', 'Mensen met NAH', 'MEE', 'ja', 'nee', '1, 3', ''],
      ['Wonen', 'Mensen met NAH', 'Radar', 'ja', 'nee', '', ''],
      ...Array.from({ length: 3 }, () => ['Wonen', 'Mensen met NAH', 'anderen', 'ja', '', '', '']),
    ])
    expect(dataOf(room, 'aanbod-taken')?.rows).toEqual([
      ['Zelf naar mensen toe gaan', 'MEE', 1, 0, 0],
      ['Zelf naar mensen toe gaan', 'Radar', 0, 1, 0],
      ['Zelf naar mensen toe gaan', 'anderen', 0, 0, 3],
    ])
  })

  test('[SU20] is the same whatever the order in which people answered', () => {
    const rooms = [
      ['r1', 'r2', 'r3'],
      ['r3', 'r1', 'r2'],
    ].map((order) => {
      const room = new Room(residents)
      const names: Record<string, string> = { r1: 'Radar', r2: 'MEE', r3: 'Buddyzorg' }
      for (const who of order) room.mark(who, 'wonen', { nah: { names: [names[who] ?? ''] } })
      room.enter('laid')
      return dataOf(room, 'aanbod-antwoorden')?.rows
    })
    expect(rooms[0]).toHaveLength(3)
    expect(rooms[1]).toEqual(rooms[0])
  })

  test('[SU20] leaves out the answers of others of a row for which some wait to be counted', () => {
    const room = filled()
    room.enter('laid')
    room.mark('r4', 'wonen', { nah: true })
    expect(dataOf(room, 'aanbod-antwoorden')?.rows.map(([, , who]) => who)).toEqual(['MEE', 'MEE', 'Radar'])
    expect(dataOf(room, 'aanbod-vakjes')?.rows[1]?.slice(3, 5)).toEqual([4, 3])
  })

  test('[SU20] has what the group wrote, with whether it came from a suggestion', () => {
    const room = filled()
    room.enter('laid')
    room.lead('sentence.add', { id: 'z1', question: 'open', text: 'Wie doet dit?', from: null })
    room.lead('sentence.add', { id: 'z2', question: 'little', text: 'Weinig bij geld.', from: 'empty:geld' })
    expect(dataOf(room, 'aanbod-zinnen')?.rows).toEqual([
      ['Waar is weinig aanbod?', 'Weinig bij geld.', 'ja'],
      ['Wat houdt ons nog bezig?', 'Wie doet dit?', 'nee'],
    ])
  })
})

describe('somebody who prepares alone', () => {
  test('[SU21] has 45 of 65 cells empty in Case 2, six of them at moment 1', () => {
    const room = case2()
    const white = whiteSpots(room.config(), room.laid)
    expect([white.all.white.length, white.all.of]).toEqual([45, 65])
    expect(white.moments.map(({ of, white: at }) => of - at.length)).toEqual([6, 0, 0])
    expect(white.withoutMoment).toHaveLength(14)
    expect(room.outcome()).toMatchObject({ empty: 45, cells: 65 })
  })

  test('[SU21] gets a report that says so, with the same numbers and without groups', () => {
    const room = case2()
    const said = paragraphs(blocksOf(room, 5))
    expect(said[1]).toMatch(/^Voorbereiding van 1 persoon\./)
    expect(said).toContain('Leeg: 45 van 65.')
    expect(said.join(' ')).not.toMatch(/ingevuld door|vulden minder dan/)
    const matrix = tableRows(blocksOf(room, 5), MATRIX).flatMap((row) => row.slice(1))
    expect([matrix.length, matrix.filter((cell) => cell === 'gevuld').length]).toEqual([65, 20])
    expect(tableRows(blocksOf(room), 'Algemene taken').map((row) => row[3])).toEqual([
      '1 ja, 0 nee, 0 weet ik niet',
      '1 ja, 0 nee, 0 weet ik niet',
      '0 ja, 1 nee, 0 weet ik niet',
      '0 ja, 0 nee, 1 weet ik niet',
    ])
  })
})
