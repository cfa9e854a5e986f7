// Checks how a municipality's content is laid over ours, and which clashes are found.
import { describe, expect, it } from 'vitest'
import { defaultContent, mergeContent } from '#shared/content/load.ts'
import { Override, problemsOf } from '#shared/content/override.ts'
import { Content } from '#shared/content/schema.ts'

const own = (id: string, letter: string, more: object = {}) => ({
  id,
  letter,
  colour: 'own',
  title: 'Bellen of langsgaan?',
  tension: 'Bellen is snel. Langsgaan geeft vertrouwen.',
  sides: [
    { title: 'Bellen', points: ['Het kost weinig tijd.'] },
    { title: 'Langsgaan', points: ['Je ziet hoe iemand woont.'] },
  ],
  questions: ['Wat doen wij nu?'],
  explanation: 'Dit dilemma komt uit ons eigen overleg.',
  examples: [],
  ...more,
})

const merge = (override: object): Content => mergeContent(defaultContent, Override.parse(override))
const reasons = (override: object): string[] =>
  problemsOf(defaultContent, Override.parse(override), merge(override)).map(
    ({ path, reason }) => `${path.join('.')}: ${reason}`,
  )

const playable = [...new Set(Object.keys(defaultContent.scripts).map((key) => key.split('.')[0]))]

describe('laying content over ours', () => {
  it('changes nothing when it is empty', () => {
    expect(merge({})).toEqual(defaultContent)
  })

  it('replaces in place what has the same id, and adds the rest after it', () => {
    const merged = merge({ fiches: [own('bellen', 'G'), own('B', 'B', { colour: 'b' })] })
    expect(merged.fiches.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'bellen'])
    expect(merged.fiches[1]?.title).toBe('Bellen of langsgaan?')
    expect(() => Content.parse(merged)).not.toThrow()
  })

  it('hides by id, and with a fiche the parties that mattered only for it', () => {
    const merged = merge({ hide: { fiches: ['D'], terms: ['zlto'], templates: ['koploper'] } })
    expect(merged.fiches.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'E', 'F'])
    expect(merged.terms.some(({ id }) => id === 'zlto')).toBe(false)
    expect(merged.templates.map(({ id }) => id)).toEqual(['45', '90', '150', 'aanbod', 'afbakening'])
    expect(merged.parties.some(({ id }) => id === 'zorgkantoor')).toBe(false)
  })

  it('replaces one script and sets the municipality', () => {
    const script = { say: ['Welkom in Dordrecht.'], watch: ['Zet de koffie klaar.'] }
    const merged = merge({ municipality: { name: 'Dordrecht' }, scripts: { 'welcome.open': script } })
    expect(merged.municipality).toEqual({ name: 'Dordrecht' })
    expect(merged.scripts['welcome.open']).toEqual(script)
    expect(merged.scripts['closing.open']).toEqual(defaultContent.scripts['closing.open'])
  })

  it('takes who answers for personal data, and refuses what is blank or unknown in it', () => {
    const privacy = { controller: 'het college', contact: 'Bel 14 078.' }
    expect(merge({ privacy }).privacy).toEqual(privacy)
    expect(Content.parse(merge({ privacy })).privacy).toEqual(privacy)
    expect(merge({}).privacy).toBeUndefined()
    for (const wrong of [{ officer: ' ' }, { ground: 'x'.repeat(301) }, { phone: '14 078' }])
      expect(Override.safeParse({ privacy: wrong }).success).toBe(false)
  })

  it('replaces, adds and hides rows, groups and tasks of the matrix', () => {
    const merged = merge({
      lifeDomains: [
        { id: 'geld', name: 'Geld', plain: 'Rondkomen' },
        { id: 'natuur', name: 'Natuur', plain: '' },
      ],
      targetGroups: [{ id: 'mantelzorgers', list: 'a', name: 'Mantelzorgers', short: 'Mantelzorgers' }],
      generalTasks: [{ id: 'leren', name: 'Van elkaar leren', plain: '' }],
      hide: { lifeDomains: ['zingeving'], targetGroups: ['schulden'], generalTasks: ['opkomen'] },
    })
    const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)
    expect(ids(merged.lifeDomains)).toEqual([
      ...ids(defaultContent.lifeDomains).filter((id) => id !== 'zingeving'),
      'natuur',
    ])
    expect(merged.lifeDomains.find(({ id }) => id === 'geld')?.name).toBe('Geld')
    expect(ids(merged.targetGroups)).toEqual(
      ids(defaultContent.targetGroups).filter((id) => id !== 'schulden'),
    )
    expect(merged.targetGroups.filter(({ list }) => list === 'a')).toHaveLength(5)
    expect(ids(merged.generalTasks)).toEqual(['opzoeken', 'signaleren', 'samenwerken', 'leren'])
    expect(() => Content.parse(merged)).not.toThrow()
  })

  it('replaces the three moments together', () => {
    const moment = (id: string) => ({
      id,
      name: 'Eerst',
      plain: '',
      tasks: [{ id: `${id}-1`, text: 'Luisteren' }],
    })
    const moments = [moment('a'), moment('b'), moment('c')]
    expect(merge({ moments }).moments).toEqual(moments)
    expect(Override.safeParse({ moments: moments.slice(1) }).success).toBe(false)
  })

  it('leaves our own content as it was', () => {
    const before = structuredClone(defaultContent)
    merge({ fiches: [own('A', 'A')], hide: { fiches: ['B'], parties: ['beleid'] } })
    expect(defaultContent).toEqual(before)
  })
})

describe('clashes that are found', () => {
  it.each([
    [
      'an id that is given twice',
      { fiches: [own('x', 'G'), own('x', 'H')] },
      'fiches.1.id: "x" stands here twice',
    ],
    ['a taken letter', { fiches: [own('x', 'D')] }, 'fiches.0.letter: the letter D belongs to another fiche'],
    [
      'a taken colour',
      { fiches: [own('x', 'G', { colour: 'c' })] },
      'fiches.0.colour: the colour c belongs to another fiche; use "own"',
    ],
    [
      'hiding what is not there',
      { hide: { terms: ['xyz'] } },
      'hide.terms.0: there is no "xyz" in terms to hide',
    ],
    [
      'hiding what is also given',
      { fiches: [own('A', 'A', { colour: 'a' })], hide: { fiches: ['A'] } },
      'hide.fiches.0: "A" is hidden here and also given in fiches',
    ],
    [
      'hiding too much',
      { hide: { fiches: ['A', 'B', 'C', 'D', 'E'] } },
      'hide.fiches: at least two fiches must be left',
    ],
    [
      'a row of the matrix that is given twice',
      {
        lifeDomains: [
          { id: 'x', name: 'X', plain: '' },
          { id: 'x', name: 'Y', plain: '' },
        ],
      },
      'lifeDomains.1.id: "x" stands here twice',
    ],
    [
      'a group to hide that is not there',
      { hide: { targetGroups: ['xyz'] } },
      'hide.targetGroups.0: there is no "xyz" in targetGroups to hide',
    ],
    [
      'hiding all general tasks',
      { hide: { generalTasks: defaultContent.generalTasks.map(({ id }) => id) } },
      'hide.generalTasks: at least one must be left',
    ],
    [
      'more rows than the matrix has room for',
      { lifeDomains: Array.from({ length: 4 }, (_, at) => ({ id: `x${at}`, name: 'X', plain: '' })) },
      'lifeDomains: there can be at most 16',
    ],
    [
      'a party for a fiche that is not there',
      { parties: [{ id: 'x', name: 'X', side: 'anders', roles: ['anders'], fiches: ['Z'] }] },
      'parties.0.fiches.0: there is no fiche "Z"',
    ],
    [
      'an unknown activity',
      {
        templates: [
          {
            id: 'x',
            name: 'X',
            description: 'X',
            minutes: 5,
            items: [{ activity: 'bingo', title: 'X', minutes: 5, goal: 'X' }],
          },
        ],
      },
      `templates.0.items.0.activity: is not one of ${playable.join(', ')}`,
    ],
    [
      'an accent that is too light',
      { municipality: { name: 'X', accent: '#888888' } },
      'municipality.accent: tekst valt niet genoeg op tegen deze kleur: het contrast is 3,48 en moet 4,5 zijn. Deze kleur lijkt erop en kan wel: #737373',
    ],
  ])('%s', (_, override, reason) => {
    expect(reasons(override)).toContain(reason)
  })

  it('are none in a sound override', () => {
    expect(reasons({ municipality: { name: 'X', accent: '#1B3A5C' }, fiches: [own('x', 'G')] })).toEqual([])
  })

  it('name a script that does not exist', () => {
    const script = { say: ['X'], watch: ['X'] }
    expect(reasons({ scripts: { 'dilemmas.silnt': script } })[0]).toMatch(
      /^scripts\.dilemmas\.silnt: is not one of welcome\.open/u,
    )
  })
})
