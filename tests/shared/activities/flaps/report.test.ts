// The flaps in the report, and Case 1 with its 26 notes.
import { describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { reportInput } from '#shared/kernel/steps.ts'
import type { Block } from '#shared/report/document.ts'
import { listItems, paragraphs, tableRows } from '../conversation/hall.ts'
import { groups, HIDDEN, playCase1, STATEMENT, written } from './case1.ts'
import { Room } from './room.ts'

const blocksOf = (room: Room, wish: Parameters<Room['report']>[0] = {}): readonly Block[] =>
  room.report(wish)[0]?.blocks ?? []

const dataOf = (room: Room, name: string, wish: Parameters<Room['report']>[0] = {}) =>
  room.report(wish)[0]?.data.find((set) => set.name === name)

const all = [...written.pro, ...written.con]

describe('Case 1', () => {
  test('[FL21] has its 26 notes in the report, drawn, as text and as data', () => {
    const room = playCase1()
    const blocks = blocksOf(room)
    expect(room.report().map(({ chapter }) => chapter)).toEqual([6])
    expect(blocks[0]).toEqual({
      type: 'heading',
      level: 2,
      text: STATEMENT,
      sign: { letter: 'E', colour: '#C62C76' },
    })
    expect(listItems(blocks).toSorted()).toEqual(all.toSorted())
    expect(
      dataOf(room, 'flaps-geeltjes')
        ?.rows.map((row) => row[4])
        .toSorted(),
    ).toEqual(all.toSorted())
    expect(dataOf(room, 'flaps-groepen')?.rows.map((row) => row.slice(1, 5))).toEqual(
      expect.arrayContaining(
        groups.map(([name, sheet]) => [STATEMENT, sheet === 'pro' ? 'Voordelen' : 'Nadelen', name, 3]),
      ),
    )
    const figures = blocks.flatMap((block) => (block.type === 'figure' ? [block] : []))
    expect(figures).toHaveLength(1)
    expect(figures[0]?.svg).toContain('Meer vertrouwen')
    expect(figures[0]?.alt).toContain(
      'Voordelen: 12 geeltjes, met de groep ‘Meer vertrouwen’. 9 geeltjes hangen los.',
    )
  })

  test('[FL21] tells of a hidden note that it is gone, and nothing of what was in it', () => {
    const room = playCase1()
    room.act('fac', 'note.hide', { id: room.idOf(HIDDEN), reason: 'Er staat een naam in' })
    const told = JSON.stringify(room.report())
    expect(told).not.toMatch(/Jansen|Bloemstraat|staat een naam in/)
    expect(paragraphs(blocksOf(room))).toContain(
      '1 geeltje is door de gespreksleider weggehaald en staat niet in dit verslag.',
    )
    expect(listItems(blocksOf(room))).toHaveLength(25)
    room.act('fac', 'note.back', { id: room.hidden[0]?.id })
    expect(JSON.stringify(room.report())).toContain('Bloemstraat')
    expect(paragraphs(blocksOf(room)).join()).not.toContain('weggehaald')
  })

  test('[FL22] gives stickers only from the moment that the weighing is closed', () => {
    const weighing = playCase1('weigh')
    weighing.act('ann', 'dots.lay', { id: 'd1', on: ['g2'] })
    expect(JSON.stringify(blocksOf(weighing).filter(({ type }) => type !== 'figure'))).not.toContain(
      'sticker',
    )
    const done = playCase1('done')
    expect(paragraphs(blocksOf(done))).toEqual(
      expect.arrayContaining([
        '3 mensen plakten stickers.',
        'Meer vertrouwen (3 geeltjes, 2 stickers)',
        'Verder weg (3 geeltjes, 3 stickers)',
        'Het kost meer (3 geeltjes, 1 sticker)',
      ]),
    )
    expect(listItems(blocksOf(done))).toContain('De gemeente betaalt het toch (1 sticker)')
    expect(tableRows(blocksOf(done), 'Hoe lossen we de nadelen op?')).toEqual([
      ['Verder weg', 'Een keer per week spreekuur in de wijk'],
    ])
    expect(tableRows(blocksOf(done), 'Wie wint en wie verliest?')).toEqual([
      ['Nog een loket erbij', 'verliest', '', ''],
    ])
    done.enter('s1', 'weigh')
    expect(JSON.stringify(blocksOf(done).filter(({ type }) => type !== 'figure'))).not.toContain('sticker')
  })

  test('[FL22] gives no stickers when fewer people laid some than may be shown apart', () => {
    const room = playCase1('done')
    expect(JSON.stringify(blocksOf(room, { minimumGroup: 5 }))).not.toMatch(/\d stickers?\b/)
    expect(paragraphs(blocksOf(room, { minimumGroup: 5 }))).toContain(
      'De stickers staan hier niet. Er waren te weinig mensen die stickers plakten.',
    )
  })

  test('[FL22] says that stickers do not count that were laid after the count that is shown', () => {
    const room = playCase1('done')
    const later = /door te weinig mensen/
    expect(paragraphs(blocksOf(room)).join()).not.toMatch(later)
    room.enter('s1', 'weigh')
    room.act('ann', 'dots.lay', { id: 'd1', on: ['g1'] })
    room.enter('s1', 'done')
    expect(paragraphs(blocksOf(room)).join()).toMatch(later)
    expect(paragraphs(blocksOf(room)).join()).toContain('Verder weg (3 geeltjes, 3 stickers)')
    expect(paragraphs(blocksOf(room, { minimumGroup: 5 })).join()).not.toMatch(later)
  })

  test('leaves to later steps what was for and against it, heaviest first', () => {
    const room = playCase1('done')
    const flaps = registry.get('flaps')
    const input = flaps && reportInput(flaps, room.records, 's1', { names: {}, minimumGroup: 3 })
    const outcome = input && flaps.outcome?.(input)
    expect(outcome).toMatchObject({
      pairs: [
        {
          statement: STATEMENT,
          pro: [{ text: 'Meer vertrouwen', notes: written.pro.slice(0, 3), weight: 2, remedy: '' }],
          con: [
            { text: 'Verder weg', weight: 3, remedy: 'Een keer per week spreekuur in de wijk' },
            { text: 'Het kost meer', weight: 1 },
            { text: 'De gemeente betaalt het toch', notes: ['De gemeente betaalt het toch'], weight: 1 },
          ],
        },
      ].map((pair) => ({
        ...pair,
        pro: expect.arrayContaining(pair.pro.map((one) => expect.objectContaining(one))),
        con: expect.arrayContaining(pair.con.map((one) => expect.objectContaining(one))),
      })),
    })
  })
})

describe('before the reveal', () => {
  test('[FL21] only the number of notes is told, until the session is over', () => {
    const room = new Room()
    room.write('ann', 'pro', 'nog geheim')
    room.write('bob', 'con', 'ook nog')
    expect(JSON.stringify(room.report())).not.toMatch(/geheim|ook nog/)
    expect(paragraphs(blocksOf(room))).toContain(
      'Er zijn 2 geeltjes geschreven. Nog niet iedereen kan ze zien.',
    )
    room.lead('end')
    expect(listItems(blocksOf(room)).toSorted()).toEqual(['nog geheim', 'ook nog'])
  })

  test('[FL21] an empty pair is told as empty, and no pair at all gives no chapter', () => {
    const room = new Room()
    expect(paragraphs(blocksOf(room))).toEqual([
      'Los van het wijkteam',
      'Hier is nog geen geeltje voor geschreven.',
    ])
    room.act('fac', 'pair.remove', { id: 'p1' })
    expect(room.report()).toEqual([])
  })
})

describe('who wrote it', () => {
  test('[FL23] is told with the name in a session with names, and without when they are gone', () => {
    const room = new Room({ names: true, sign: 'name' })
    room.write('ann', 'pro', 'eerst')
    room.enter('s1', 'stick')
    expect(listItems(blocksOf(room, { names: { ann: 'Anneke' } }))).toEqual(['eerst (Anneke)'])
    expect(dataOf(room, 'flaps-geeltjes', { names: { ann: 'Anneke' } })?.rows[0]?.at(-1)).toBe('Anneke')
    expect(listItems(blocksOf(room))).toEqual(['eerst'])
    expect(dataOf(room, 'flaps-geeltjes')?.head).not.toContain('Naam')
    expect(JSON.stringify(room.report())).not.toContain('"ann"')
  })

  test('[FL23] is told by side when enough people are on that side', () => {
    const room = new Room({ sign: 'side' })
    room.write('ann', 'pro', 'eerst')
    room.write('fac', 'con', 'van geen kant', { as: 'zoe' })
    room.enter('s1', 'stick')
    expect(listItems(blocksOf(room))).toEqual(['eerst', 'van geen kant'])
    for (const id of ['dora', 'eva']) room.join(id, 'inwoner')
    expect(listItems(blocksOf(room))).toEqual(['eerst (Inwoner of ervaringsdeskundige)', 'van geen kant'])
    expect(listItems(blocksOf(room, { minimumGroup: 5 }))).toEqual(['eerst', 'van geen kant'])
    expect(dataOf(room, 'flaps-geeltjes')?.rows.map((row) => row.at(-1))).toEqual([
      'Inwoner of ervaringsdeskundige',
      '',
    ])
  })
})
