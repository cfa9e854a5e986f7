// Laying one row together, worked out by hand: providers and others in unequal numbers, all ways of filling in, small groups.
import { describe, expect, test } from 'vitest'
import { organisationsOf } from '#shared/analysis/supply/organisations.ts'
import { layTask, type TaskAnswer } from '#shared/analysis/supply/tasks.ts'
import { belief, cellOf, lay, offer, open } from './laid.ts'

describe('one row', () => {
  test('[SU6] of three people of two organisations and five others, in all three ways of filling in', () => {
    const laid = lay([
      offer('MEE', { ouderen: { is: 'yes', moments: 1 }, nah: { agreed: true } }),
      offer('MEE', { ouderen: { moments: 4 } }),
      offer('Humanitas', { ouderen: { is: 'unsure', agreed: true, moments: 2 } }),
      belief({ ouderen: { is: 'yes' } }),
      belief({ ouderen: { moments: 3 } }),
      belief({ ouderen: { names: ['MEE', 'mee '] } }),
      belief({ ouderen: { is: 'unsure', moments: 1, names: ['Radar'] }, nah: { is: 'unsure' } }),
      belief({ ouderen: { is: 'yes', moments: 2, names: ['Mee', 'Buurtwerk'] } }),
    ])
    expect(laid.organisations).toEqual(['Humanitas', 'MEE'])
    expect(laid.others).toBe(5)
    expect(cellOf(laid, 'ouderen')).toEqual({
      group: 'ouderen',
      offers: [
        { organisation: 'Humanitas', done: false, agreed: true, moments: 0 },
        { organisation: 'MEE', done: true, agreed: false, moments: 5 },
      ],
      believed: { yes: 4, unsure: 1, moments: [1, 2, 0] },
      sides: null,
      named: [
        { name: 'MEE', n: 2 },
        { name: 'Buurtwerk', n: 1 },
      ],
    })
    expect(cellOf(laid, 'nah').offers).toEqual([
      { organisation: 'MEE', done: false, agreed: true, moments: 0 },
    ])
    expect(cellOf(laid, 'nah').believed).toEqual({ yes: 0, unsure: 1, moments: [0, 0, 0] })
  })

  test('[SU6] without any provider, and without any others', () => {
    const believed = lay([belief({ nah: { is: 'yes' } }), ...open(2)])
    expect([believed.organisations, believed.others]).toEqual([[], 3])
    expect(cellOf(believed, 'nah').offers).toEqual([])
    const offered = lay([offer('MEE', {}), offer('Radar', { nah: { is: 'yes' } })])
    expect([offered.organisations, offered.others]).toEqual([['MEE', 'Radar'], null])
    expect(cellOf(offered, 'nah').believed).toBeNull()
    expect(cellOf(offered, 'ouderen').offers).toEqual([])
  })

  test('[SU7] tells of the others nothing below three, names and words included, and from three on all', () => {
    const two = [belief({ nah: { names: ['Radar'] } }, 'inwoner', 'Buren'), belief({ nah: { is: 'yes' } })]
    const few = lay([...two, offer('MEE', {}, 'Sport')])
    expect([few.others, few.words]).toEqual([null, ['Sport']])
    expect(cellOf(few, 'nah')).toMatchObject({ believed: null, sides: null, named: [] })
    const enough = lay([...two, ...open(1), offer('MEE', {}, 'Sport')])
    expect([enough.others, enough.words]).toEqual([3, ['Buren', 'Sport']])
    expect(cellOf(enough, 'nah')).toMatchObject({
      believed: { yes: 2, unsure: 0 },
      named: [{ name: 'Radar', n: 1 }],
    })
  })

  test('[SU7] tells of one person who prepares alone', () => {
    const laid = lay([belief({ nah: { is: 'yes' } })], { minimum: 1 })
    expect([laid.others, cellOf(laid, 'nah').believed?.yes, cellOf(laid, 'nah').sides]).toEqual([1, 1, null])
  })

  test.each([
    ['two of three sides by three, nobody else', { gemeente: 2, toegang: 1, inwoner: 3 }, true],
    ['with three others beside them', { gemeente: 3, adviesraad: 3, zorgkantoor: 2, geen: 1 }, true],
    ['with one beside them, who would follow by subtraction', { gemeente: 3, inwoner: 3, geen: 1 }, null],
    ['with two beside them', { gemeente: 3, inwoner: 3, anders: 2 }, null],
    ['with one side of two', { gemeente: 2, inwoner: 5 }, null],
    ['with one side alone', { gemeente: 6 }, null],
  ] as const)('[SU8] tells the sides apart: %s', (_, counts, expected) => {
    const answers = Object.entries(counts).flatMap(([side, n]) =>
      Array.from({ length: n }, () =>
        belief(
          { nah: { is: side === 'gemeente' || side === 'toegang' ? 'yes' : 'unsure' } },
          side as 'gemeente',
        ),
      ),
    )
    const { sides } = cellOf(lay(answers), 'nah')
    expect(sides?.map(({ side, n, yes }) => [side, n, yes]) ?? null).toEqual(
      expected && [
        ['gemeente', 3, 3],
        ['inwonerzijde', 3, 0],
      ],
    )
  })

  test('[SU8] shows no sides after a count was made anew, and keeps them when nothing changed', () => {
    const answers = [...open(3, 'gemeente'), ...open(3)]
    const shown = lay(answers)
    expect(cellOf(shown, 'nah').sides).toHaveLength(2)
    expect(cellOf(lay(answers, { recount: 'same', shown }), 'nah').sides).toHaveLength(2)
    expect(cellOf(lay(answers, { recount: 'anew', shown }), 'nah').sides).toBeNull()
    expect(cellOf(lay(answers, { recount: 'same' }), 'nah').sides).toBeNull()
  })

  test('[SU9] takes the others from what is shown when the count stays, and the providers from now', () => {
    const shown = lay([...open(3), belief({ nah: { is: 'yes', names: ['Radar'] } }, 'inwoner', 'Buren')])
    const now = [
      ...open(3),
      belief({ ouderen: { is: 'yes' } }, 'inwoner', 'Vrienden'),
      belief({ ouderen: { is: 'yes' } }),
      offer('MEE', { ouderen: { is: 'yes' } }, 'Sport'),
    ]
    const laid = lay(now, { recount: 'stays', shown, late: 2 })
    expect([laid.others, laid.late, laid.organisations]).toEqual([4, 2, ['MEE']])
    expect(laid.words).toEqual(['Buren', 'Sport'])
    expect(cellOf(laid, 'ouderen')).toMatchObject({ believed: { yes: 0 }, offers: [{ organisation: 'MEE' }] })
    expect(cellOf(laid, 'nah')).toMatchObject({ believed: { yes: 1 }, named: [{ name: 'Radar', n: 1 }] })
  })

  test('[SU9] tells nothing of the others in a column that was not shown while the count stays', () => {
    const shown = lay([...open(2), belief({ nah: { is: 'yes' } })])
    const without = { ...shown, cells: shown.cells.filter(({ group }) => group !== 'nah') }
    const laid = lay([...open(3), belief({ nah: { is: 'yes' } })], {
      recount: 'stays',
      shown: without,
      late: 1,
    })
    expect(cellOf(laid, 'nah')).toMatchObject({ believed: null, named: [], sides: null })
  })
})

describe('organisations', () => {
  const unnamed = (number: number | undefined): string => `zonder${number ?? ''}`
  const of = (list: readonly (readonly [string, string | undefined, string])[]) =>
    Object.fromEntries(
      organisationsOf(
        list.map(([person, name, content]) => ({ person, name, content })),
        unnamed,
      ),
    )

  test('[SU5] are one whatever their capitals and spaces, in the first spelling', () => {
    expect(
      of([
        ['a', 'MEE  Plus', ''],
        ['b', ' mee plus', ''],
        ['c', 'MEE', ''],
      ]),
    ).toEqual({ a: 'MEE Plus', b: 'MEE Plus', c: 'MEE' })
  })

  test('[SU5] without a name stand apart, numbered by what they filled in and by nothing else', () => {
    expect(of([['a', undefined, 'x']])).toEqual({ a: 'zonder' })
    const two = [
      ['a', undefined, 'x'],
      ['b', undefined, 'w'],
    ] as const
    expect(of(two)).toEqual({ a: 'zonder2', b: 'zonder1' })
    expect(of([two[1], two[0]])).toEqual({ a: 'zonder2', b: 'zonder1' })
  })
})

describe('a general task', () => {
  const says = (is: TaskAnswer['is'], who = '', organisation?: string): TaskAnswer => ({
    as: organisation === undefined ? 'believes' : 'offers',
    is,
    who,
    organisation,
  })
  const laid = (answers: readonly TaskAnswer[], way: Partial<Parameters<typeof layTask>[0]> = {}) =>
    layTask({ task: 't', answers, minimum: 3, recount: 'first', late: 0, shown: undefined, ...way })

  test('[SU13] is done by an organisation when one of its people says so, and counted of the others from three on', () => {
    const providers = [
      says('no', '', 'MEE'),
      says('yes', 'Wij', 'MEE'),
      says('unsure', '', 'Radar'),
      says('no', '', 'Radar'),
    ]
    const others = [says('yes', 'MEE'), says(null, 'mee'), says('unsure')]
    expect(laid([...providers, ...others])).toEqual({
      task: 't',
      organisations: [
        { name: 'MEE', is: 'yes' },
        { name: 'Radar', is: 'no' },
      ],
      others: { n: 3, yes: 1, no: 0, unsure: 1 },
      who: ['MEE', 'Wij'],
      late: 0,
    })
    expect(laid([...providers, ...others.slice(1)])).toMatchObject({ others: null, who: ['Wij'] })
  })

  test('[SU13] keeps what is shown of the others while too few answers came later', () => {
    const shown = laid([says('yes', 'Buren'), says('yes'), says('no')])
    const now = laid([says('no', 'Ik'), says('yes'), says('no'), says('yes', 'Wij', 'MEE')], {
      recount: 'stays',
      late: 1,
      shown,
    })
    expect(now).toMatchObject({ others: { n: 3, yes: 2 }, who: ['Buren', 'Wij'], late: 1 })
    expect(now.organisations).toEqual([{ name: 'MEE', is: 'yes' }])
  })
})
