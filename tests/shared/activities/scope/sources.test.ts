// Where the items come from: the content of the municipality, and what earlier steps found.
import { describe, expect, test } from 'vitest'
import { scope } from '#shared/activities/scope/index.ts'
import type { Block, Config, Item } from '#shared/activities/scope/records.ts'
import { defaultContent, mergeContent } from '#shared/content/load.ts'
import type { Content } from '#shared/content/schema.ts'
import type { Json } from '#shared/kernel/record.ts'

const setup = (content: Content, given: Json = {}): Config => scope.setup?.(given, content) as Config
const opened = (outcomes: readonly { activity: string; outcome: Json }[]): Config =>
  scope.open?.(
    setup(defaultContent),
    outcomes.map((one) => ({ step: 's1', ...one })),
  ) as Config
const texts = ({ items }: Config, block: Block): string[] =>
  items.filter((one) => one.block === block).map(({ text }) => text)

const supply = (more: object = {}): { activity: string; outcome: Json } => ({
  activity: 'supply',
  outcome: {
    domains: [
      { id: 'wonen', name: 'Wonen', own: false, empty: 2, of: 5 },
      { id: 'werken', name: 'Werken', own: false, empty: 0, of: 5 },
      { id: 'sport', name: 'Sport', own: false, empty: 5, of: 5 },
      { id: 'anders', name: 'Anders, namelijk', own: true, empty: 1, of: 5 },
    ],
    groups: [
      { id: 'nah', name: 'Mensen met NAH', short: 'NAH', empty: 5, of: 13 },
      { id: 'boeren', name: 'Boeren', short: 'Boeren', empty: 0, of: 13 },
    ],
    organisations: ['MEE Plus', 'vrijwilligers'],
    forms: [{ name: 'Buurtkamer', kind: 'informeel', whom: 'iedereen' }],
    empty: 12,
    cells: 65,
    sentences: [],
    ...more,
  },
})

const fiches = defaultContent.fiches
const played = (ranking: readonly object[]): { activity: string; outcome: Json } => ({
  activity: 'dilemmas',
  outcome: { fiches, chosen: [], reason: '', ranking } as unknown as Json,
})

describe('the content', () => {
  test('[SC1] gives the tasks of each moment, the domains with a name, the groups and who else helps', () => {
    const config = setup(defaultContent)
    const counts = (['moment1', 'moment2', 'moment3', 'domains', 'groups', 'others'] as const).map(
      (block) => texts(config, block).length,
    )
    expect(counts).toEqual([4, 8, 4, 12, 16, 7])
    expect(texts(config, 'domains')).not.toContain('Anders, namelijk')
    expect(config.points.length).toBe(11)
    expect(config.moments.map(({ name }) => name)).toEqual(defaultContent.moments.map(({ name }) => name))
    expect(new Set(config.items.map(({ id }) => id)).size).toBe(config.items.length)
  })

  test('[SC1] of a municipality comes instead of ours, and somebody may prepare alone', () => {
    const own = mergeContent(defaultContent, {
      helpers: [{ id: 'kerk', text: 'De kerk' }],
      hide: { helpers: ['toegang'] },
    })
    const helpers = texts(setup(own), 'others')
    expect(helpers).toContain('De kerk')
    expect(helpers).not.toContain('Wijkteam of toegang')
    expect([setup(own).solo, setup(own, { solo: true }).solo]).toEqual([false, true])
  })

  test('[SC1] stays as it was given when it is whole already', () => {
    const config = { ...setup(defaultContent), items: [] }
    expect(setup(defaultContent, config as unknown as Json)).toEqual(config)
  })
})

describe('earlier steps', () => {
  const hints = ({ items }: Config): string[] =>
    items.filter(({ hint }) => hint !== '').map(({ text, hint }: Item) => `${text}: ${hint}`)

  test('[SC2] give domains, groups, forms and organisations of their own, each once, with hints of gaps', () => {
    const config = opened([supply()])
    expect(texts(config, 'domains').slice(-1)).toEqual(['Sport'])
    expect(texts(config, 'domains')).toHaveLength(13)
    expect(texts(config, 'groups').slice(-1)).toEqual(['Boeren'])
    expect(texts(config, 'others').slice(-3)).toEqual([
      'Buurtwerk en maatschappelijk werk',
      'Buurtkamer',
      'MEE Plus',
    ])
    expect(texts(config, 'others').filter((text) => text.toLowerCase() === 'vrijwilligers')).toHaveLength(1)
    expect(hints(config)).toEqual([
      'Wonen: Bij 2 van 5 groepen is hier niets gevonden.',
      'Sport: Bij 5 van 5 groepen is hier niets gevonden.',
      'Mensen met NAH: Bij 5 van 13 levensgebieden is hier niets gevonden.',
    ])
  })

  test('[SC2] give a config that the activity takes, also with long ids and as many as there can be', () => {
    const many = Array.from({ length: 90 }, (_, index) => ({
      id: `${'x'.repeat(38)}${index}`.slice(-40),
      name: `Groep ${index}`,
      short: 'x',
      empty: 0,
      of: 1,
    }))
    const config = opened([supply({ groups: many })])
    expect(scope.config.safeParse(config).success).toBe(true)
    expect(config.items).toHaveLength(120)
    expect(new Set(config.items.map(({ id }) => id)).size).toBe(120)
  })

  test('[SC2] leave the last ranking and the empty cells of now', () => {
    const ranking = [
      { fiche: 'D', points: 68, place: 1, shared: false },
      { fiche: 'B', points: 60.5, place: 2, shared: false },
    ]
    expect(opened([played(ranking.slice(1)), played(ranking), played([]), supply()]).now).toEqual({
      ranking: [
        { fiche: 'D. De knip tussen Wmo en Wlz', place: 1, points: 68 },
        { fiche: 'B. Kort, of een waakvlam?', place: 2, points: 60.5 },
      ],
      empty: { n: 12, of: 65 },
    })
    expect(opened([supply({ empty: 0, cells: 0 })]).now).toBeUndefined()
  })

  test('[SC2] that do not read as expected change nothing', () => {
    const broken = [
      { activity: 'supply', outcome: { domains: 'x' } },
      { activity: 'dilemmas', outcome: null },
      { activity: 'flaps', outcome: supply().outcome },
    ]
    expect(opened(broken)).toEqual(setup(defaultContent))
  })
})
