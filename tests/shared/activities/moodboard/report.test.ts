// The moodboard in the report: all of it in pictures and in words, nothing too early, and nobody's name by accident.
import { describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { sectionsOf } from '#shared/activities/reports.ts'
import { encodePath } from '#shared/board/path.ts'
import { symbolPicture } from '#shared/content/symbols/pictures.ts'
import { reportInput } from '#shared/kernel/steps.ts'
import type { Block, Section } from '#shared/report/document.ts'
import { listItems, paragraphs, tableRows } from '../conversation/hall.ts'
import { lay, makeMood, put, SHARED } from './mood.ts'

const pictures = { symbol: symbolPicture, image: () => undefined }
const caption = 'De beelden die we maakten'

const reportOf = (hall: ReturnType<typeof makeMood>, names: Record<string, string> = {}): Section => {
  const activity = registry.get('moodboard')
  const input = activity && reportInput(activity, hall.records, 's1', { names, minimumGroup: 3, pictures })
  const [section] = input ? sectionsOf('moodboard', input) : []
  if (!section) throw new Error('no section')
  return section
}

const figures = (blocks: readonly Block[]) => blocks.filter((block) => block.type === 'figure')

const filled = (options: { readonly names?: boolean } = {}) => {
  const hall = makeMood(undefined, options)
  lay(hall, 'bob', { symbol: 'umbrella', word: '', because: 'omdat hij niet vraagt' })
  lay(hall, 'ann', { symbol: 'house', word: 'thuis', because: 'omdat het daar begint' })
  lay(hall, 'fac', { image: 'i1', alt: 'Een tuin', word: '', because: '' }, 'zoe')
  return hall
}

describe('tiles', () => {
  test('[MB21] stand on one wall and in a table: image, word and sentence, in the order of the alphabet', () => {
    const hall = filled()
    hall.enter('s1', 'round')
    hall.act('ann', 'turn.spoken', { id: 'u1' })
    hall.act('bob', 'turn.pass', { id: 'u2' })
    const { chapter, blocks, data } = reportOf(hall)
    expect(chapter).toBe(2)
    expect(paragraphs(blocks)).toEqual(
      expect.arrayContaining([
        'De vraag was: Waar gaat levensbrede ondersteuning voor jou over?',
        '3 mensen legden een beeld op tafel.',
        '1 persoon vertelde erover.',
        '1 persoon sloeg de beurt over.',
      ]),
    )
    expect(tableRows(blocks, caption)).toEqual([
      ['foto: Een tuin', ''],
      ['huis, ‘thuis’', 'omdat het daar begint'],
      ['paraplu', 'omdat hij niet vraagt'],
    ])
    const [wall] = figures(blocks)
    expect(figures(blocks)).toHaveLength(1)
    expect(wall?.alt).toContain('3 kaartjes')
    expect(wall?.svg).toContain('>thuis</text>')
    expect(data.map(({ name, rows }) => [name, rows.length, rows[1]?.slice(1)])).toEqual([
      ['moodboard-beelden', 3, ['huis', 'thuis', 'omdat het daar begint']],
    ])
  })

  test('[MB21] more than a page full are divided over several walls', () => {
    const hall = makeMood()
    for (let n = 0; n < 23; n += 1) {
      hall.join(`p${n}`)
      lay(hall, `p${n}`, { word: `woord ${n}` })
    }
    hall.enter('s1', 'round')
    expect(figures(reportOf(hall).blocks).map((one) => one.caption)).toEqual([
      `${caption} (1 van 2)`,
      `${caption} (2 van 2)`,
    ])
  })

  test('[MB21] carry names only when the session is with names, and never an id of a person', () => {
    const hall = filled()
    hall.enter('s1', 'round')
    const text = JSON.stringify(reportOf(hall))
    for (const id of ['ann', 'bob', 'zoe']) expect(text).not.toMatch(new RegExp(`\\b${id}\\b`))
    const { blocks, data } = reportOf(hall, { ann: 'Annie', bob: 'Bob de Boer' })
    expect(tableRows(blocks, caption)[1]).toEqual(['huis, ‘thuis’', 'omdat het daar begint', 'Annie'])
    expect(data[0]?.head).toContain('Naam')
    expect(JSON.stringify(figures(blocks))).not.toContain('Annie')
  })

  test('[MB22] stay out of a preview until the round, where only their number stands, and come in after the end', () => {
    const hall = filled()
    const early = reportOf(hall)
    expect(paragraphs(early.blocks).join(' ')).toContain('Er zijn al 3 beelden gemaakt.')
    for (const secret of ['thuis', 'paraplu', 'omdat', 'tuin'])
      expect(JSON.stringify(early)).not.toContain(secret)
    hall.enter('s1', 'round')
    hall.lead('back', { from: hall.from() })
    expect(JSON.stringify(reportOf(hall))).not.toContain('thuis')
    hall.lead('end')
    expect(JSON.stringify(reportOf(hall))).toContain('thuis')
  })
})

describe('boards', () => {
  const line = encodePath([
    { x: 1, y: 1 },
    { x: 90, y: 90 },
  ])

  test('[MB21] each has its title, drawing, sentence, description and parts as text', () => {
    const hall = makeMood({ shared: false })
    hall.act('bob', 'board.describe', {
      id: 'b2',
      title: 'Zicht',
      because: 'omdat ik het niet zie',
      alt: 'Een huis bij water',
    })
    put(hall, 'bob', 'q1', null, { board: 'b2', sort: 'symbol', symbol: 'house' })
    put(hall, 'bob', 'q2', null, { board: 'b2', sort: 'stroke', path: line, pen: 'pen', colour: 'inkt' })
    put(hall, 'bob', 'q3', null, { board: 'b2', sort: 'stroke', path: line, pen: 'pen', colour: 'inkt' })
    put(hall, 'ann', 'p1', null, { text: 'achteraan', order: 3 })
    put(hall, 'ann', 'p2', null, { text: 'vooraan', order: -3 })
    hall.enter('s1', 'round')
    const { blocks, data } = reportOf(hall)
    expect(paragraphs(blocks)).toEqual([
      'Stap moodboard',
      'De vraag was: Waar gaat levensbrede ondersteuning voor jou over?',
      '2 mensen maakten een eigen bord.',
      'Bord zonder titel',
      'Wie dit bord maakte, schreef er geen beschrijving bij.',
      'Op dit bord ligt:',
      'Zicht',
      'omdat ik het niet zie',
      'Wat er te zien is: Een huis bij water',
      'Op dit bord ligt:',
    ])
    expect(figures(blocks).map(({ alt }) => alt)).toEqual([
      'Een bord met woord: vooraan, woord: achteraan.',
      'Een huis bij water',
    ])
    expect(listItems(blocks)).toEqual([
      'woord: vooraan',
      'woord: achteraan',
      'plaatje: huis',
      '2 getekende lijnen',
    ])
    expect(data.map(({ name, rows }) => [name, rows.length])).toEqual([['moodboard-borden', 2]])
    expect(paragraphs(reportOf(hall, { bob: 'Bob' }).blocks)).toContain('Zicht (Bob)')
  })

  test('[MB22] own boards wait for the round; the board of all is told at once', () => {
    const own = makeMood({ shared: false })
    put(own, 'ann', 'p1', null, { text: 'geheim' })
    expect(JSON.stringify(reportOf(own))).not.toContain('geheim')
    const shared = makeMood({ shared: true })
    expect(paragraphs(reportOf(shared).blocks)).toContain('Niemand maakte hier iets.')
    put(shared, 'ann', 'p1', null, { board: SHARED, text: 'samen' })
    const { blocks } = reportOf(shared)
    expect(paragraphs(blocks)).toEqual(
      expect.arrayContaining(['De groep maakte samen één bord.', 'Het bord van de groep']),
    )
    expect(listItems(blocks)).toEqual(['woord: samen'])
  })
})

test('[MB21] without drawings to draw from it still tells everything, in words', () => {
  const hall = filled()
  hall.enter('s1', 'round')
  expect(tableRows(hall.report()[0]?.blocks, caption)).toContainEqual([
    'plaatje, ‘thuis’',
    'omdat het daar begint',
  ])
})
