// White spots and findings, worked out by hand, and Case 2.
import { describe, expect, test } from 'vitest'
import { findings } from '#shared/activities/supply/findings.ts'
import type { Laid, LaidCell } from '#shared/activities/supply/records.ts'
import { findOut } from '#shared/analysis/supply/findings.ts'
import { whiteSpots } from '#shared/analysis/supply/white.ts'
import { domains, groups } from '../../activities/supply/room.ts'

const axes = { domains, groups }

type Offer = LaidCell['offers'][number]

const does = (organisation: string, moments = 0): Offer => ({
  organisation,
  done: true,
  agreed: false,
  moments,
})
const agreed = (organisation: string, done = false): Offer => ({
  organisation,
  done,
  agreed: true,
  moments: 0,
})

type Cell = {
  readonly offers?: readonly Offer[]
  readonly yes?: number
  readonly moments?: [number, number, number]
}

/** A row that organisations `by` filled in and so many others. */
const row = (
  domain: string,
  by: string[],
  others: number | null,
  ouderen: Cell = {},
  nah: Cell = {},
): Laid => ({
  domain,
  organisations: by,
  others,
  words: [],
  late: 0,
  cells: [ouderen, nah].map(({ offers = [], yes = 0, moments = [0, 0, 0] }, at) => ({
    group: groups[at]?.id ?? '',
    offers: [...offers],
    believed: others === null ? null : { yes, unsure: 0, moments },
    sides: null,
    named: [],
  })),
})

const full = [does('MEE')]
/** The other two rows have something everywhere, known by all, so that they give no findings. */
const rest = (but: string): Laid[] =>
  ['wonen', 'geld', 'anders']
    .filter((id) => id !== but)
    .map((id) => row(id, ['MEE'], 4, { offers: full, yes: 4 }, { offers: full, yes: 4 }))
const found = (...rows: Laid[]) =>
  findOut(axes, [...rows, ...rest('wonen')]).map(({ key, groups: of, organisations }) => [
    key,
    of.join(' '),
    organisations.join(' '),
  ])

describe('white spots', () => {
  const laid = [
    row('wonen', ['MEE'], 3, { offers: [does('MEE', 5)], yes: 0 }, { yes: 1, moments: [0, 1, 0] }),
    row('geld', ['MEE'], 3, { offers: [agreed('MEE')] }, { yes: 2 }),
    row('anders', [], null),
  ]

  test('[SU10] are where no organisation does anything and nobody believes it, by row and by column', () => {
    const white = whiteSpots(axes, laid)
    expect(white.all.of).toBe(6)
    expect(white.all.white).toEqual([{ domain: 'geld', group: 'ouderen' }])
    expect(white.all.unknown).toBe(2)
    expect(white.domains.map(({ id, of, white: at, unknown }) => [id, at.length, unknown, of])).toEqual([
      ['wonen', 0, 0, 2],
      ['geld', 1, 0, 2],
      ['anders', 0, 2, 2],
    ])
    expect(white.groups.map(({ id, of, white: at, unknown }) => [id, at.length, unknown, of])).toEqual([
      ['ouderen', 1, 1, 3],
      ['nah', 0, 1, 3],
    ])
  })

  test('[SU10] are also where an organisation filled in and too few others to show', () => {
    expect(whiteSpots(axes, [row('anders', ['MEE'], null)]).all).toMatchObject({ unknown: 4 })
  })

  test('[SU10] are told per moment, and what has no moment counts in none', () => {
    const white = whiteSpots(axes, laid)
    expect(white.moments.map(({ white: at }) => at.length)).toEqual([3, 3, 3])
    expect(white.moments[1].white).not.toContainEqual({ domain: 'wonen', group: 'nah' })
    expect(white.moments[0].white).not.toContainEqual({ domain: 'wonen', group: 'ouderen' })
    expect(white.withoutMoment).toEqual([{ domain: 'geld', group: 'nah' }])
  })

  test('[SU10] are nowhere as long as nothing is laid: nobody can say yet', () => {
    expect(whiteSpots(axes, []).all).toEqual({ of: 6, white: [], unknown: 6 })
  })
})

describe('findings', () => {
  test('[SU11] are none where something is done, known and agreed everywhere', () => {
    expect(found(row('wonen', ['MEE'], 4, { offers: full, yes: 4 }, { offers: full, yes: 4 }))).toEqual([])
  })

  test('[SU11] tell where nothing is found: some groups of a row, a whole row, a group everywhere', () => {
    expect(found(row('wonen', ['MEE'], 4, { offers: full, yes: 4 }))).toEqual([['empty:wonen', 'nah', '']])
    expect(found(row('wonen', ['MEE'], 4))).toEqual([['empty:wonen', 'ouderen nah', '']])
    const noNah = (id: string) => row(id, ['MEE'], 4, { offers: full, yes: 4 })
    const column = [noNah('wonen'), noNah('geld'), row('anders', ['MEE'], 4)]
    expect(findOut(axes, column).map(({ key }) => key)).toEqual(['empty-group:nah', 'empty:anders'])
    expect(findOut(axes, []).map(({ key }) => key)).toEqual(['empty-group:ouderen', 'empty-group:nah'])
  })

  test('[SU11] tell what a third of the others believe and no provider who was there does', () => {
    const at = (yes: number, others = 6, by = ['MEE']) =>
      found(row('wonen', by, others, { offers: full, yes: others }, { yes })).map(([key]) => key)
    expect(at(1)).toEqual([])
    expect(at(2)).toEqual(['believed:wonen'])
    expect(at(2, 7)).toEqual([])
    expect(at(6, 6, [])).toEqual([])
  })

  test('[SU11] tell what an organisation does and at most a quarter of the others know', () => {
    const at = (yes: number, others: number | null) =>
      found(
        row('wonen', ['MEE'], others, { offers: full, yes: others ?? 0 }, { offers: [does('Radar')], yes }),
      )
    expect(at(2, 8)[0]).toEqual(['unknown:wonen', 'nah', 'Radar'])
    expect(at(3, 8)).toEqual([])
    expect(at(0, null)).toEqual([])
  })

  test('[SU11] tell what two do at the same moment, or without saying when', () => {
    const at = (one: number, other: number) =>
      found(
        row(
          'wonen',
          ['MEE', 'Radar'],
          4,
          { offers: full, yes: 4 },
          { offers: [does('MEE', one), does('Radar', other)], yes: 4 },
        ),
      )
    expect(at(1, 1)).toEqual([['double:wonen', 'nah', 'MEE Radar']])
    expect(at(3, 2)).toHaveLength(1)
    expect(at(1, 2)).toEqual([])
    expect(at(0, 2)).toHaveLength(1)
    expect(at(0, 0)).toHaveLength(1)
    const three = [does('MEE', 1), does('Radar', 1), does('Zorg', 2)]
    expect(found(row('wonen', [], 4, { offers: full, yes: 4 }, { offers: three, yes: 4 }))[0]?.[2]).toBe(
      'MEE Radar',
    )
  })

  test('[SU11] tell of each organisation what is agreed and not done, and done and not agreed', () => {
    const cells = [
      { offers: [agreed('MEE'), does('Radar')], yes: 4 },
      { offers: [does('MEE'), does('Radar', 1)], yes: 4 },
    ] as const
    const keys = found(row('wonen', ['MEE', 'Radar'], 4, ...cells)).filter(
      ([key]) => !key?.startsWith('double'),
    )
    expect(keys.map(([key, of, by]) => [key?.replace(/\.[a-z0-9]+:/, ':'), of, by])).toEqual([
      ['agreed-not-done:mee:wonen', 'ouderen', 'MEE'],
      ['done-not-agreed:mee:wonen', 'nah', 'MEE'],
      ['done-not-agreed:mee:geld', 'ouderen nah', 'MEE'],
      ['done-not-agreed:mee:anders', 'ouderen nah', 'MEE'],
    ])
  })

  test('[SU12] have a key that stays, fits, and differs for each organisation', () => {
    const names = ['Zorg+', 'Zorg!', 'Één heel lange naam van een organisatie in de gemeente', 'ZORG+']
    const keys = names.map((name) => {
      const cells = [
        { offers: [agreed(name)], yes: 4 },
        { offers: full, yes: 4 },
      ] as const
      return (
        findOut(axes, [row('wonen', [name], 4, ...cells), ...rest('wonen')]).find(
          ({ kind }) => kind === 'agreed-not-done',
        )?.key ?? ''
      )
    })
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_:.-]{1,120}$/)
    expect(new Set(keys.slice(0, 3)).size).toBe(3)
    expect(keys[3]).toBe(keys[0])
  })

  test('[SU12] have a sentence that can be kept, however long the names are', () => {
    const long = 'Organisatie met een heel lange naam die nog net in het veld past'.slice(0, 60)
    const many = Array.from({ length: 9 }, (_, at) => does(`${at} ${long}`.slice(0, 60)))
    const wide = {
      domains: domains.map((domain) => ({ ...domain, name: 'x'.repeat(60) })),
      groups: Array.from({ length: 12 }, (_, at) => ({
        id: `g${at}`,
        name: 'n',
        short: `groep ${at} met veel letters`,
      })),
    }
    const cells = wide.groups.map(({ id }, at) => ({
      group: id,
      offers: at === 0 ? [agreed(long)] : many,
      believed: { yes: 0, unsure: 0, moments: [0, 0, 0] as [number, number, number] },
      sides: null,
      named: [],
    }))
    const laid = ['wonen', 'geld'].map((domain) => ({ ...row(domain, [long], 4), cells }))
    const told = findings(wide, laid)
    expect(new Set(told.map(({ kind }) => kind))).toEqual(
      new Set(['empty', 'unknown', 'double', 'agreed-not-done']),
    )
    for (const { text } of told) expect(text.length).toBeLessThanOrEqual(300)
    expect(told.find(({ kind }) => kind === 'double')?.text).toContain('en nog 8')
  })

  test('[SU12] say in words what they found, and that a row was hardly filled in', () => {
    const texts = (...rows: Laid[]) => findings(axes, [...rows, ...rest('wonen')]).map(({ text }) => text)
    expect(texts(row('wonen', ['MEE'], 4, { offers: full, yes: 4 }))).toEqual([
      'Bij ‘Wonen’ is niets gevonden voor: NAH.',
    ])
    expect(texts(row('wonen', ['MEE'], null))).toEqual([
      'Bij ‘Wonen’ is voor geen enkele groep iets gevonden.',
    ])
    expect(texts(row('wonen', [], null))).toEqual(['Bij ‘Wonen’ vulde niemand of bijna niemand iets in.'])
    expect(findings(axes, []).map(({ text }) => text)).toEqual([
      'Voor ‘Ouderen’ is nergens iets gevonden.',
      'Voor ‘NAH’ is nergens iets gevonden.',
    ])
  })
})
