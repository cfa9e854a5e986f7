// Checks the Dutch content itself: complete, sourced, at level B1, and honest about what the sources leave open.
import { describe, expect, it } from 'vitest'
import { difficultWords, sentenceLengths } from '#shared/content/b1.ts'
import { defaultContent as content } from '#shared/content/load.ts'
import { Content } from '#shared/content/schema.ts'
import { sides } from '#shared/content/sides.ts'
import { sideIds } from '#shared/kernel/facts.ts'

type Named = readonly [where: string, text: string]

const textsIn = (value: unknown, where: string): Named[] => {
  if (typeof value === 'string') return [[where, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${where}.${key}`))
}

const names = /\.(?:id|letter|colour|side|activity|document|year|also\.\d+|roles\.\d+)$/u
const texts = [...textsIn(content, 'content'), ...textsIn(sides, 'sides')].filter(
  ([where]) => !names.test(where),
)
const average = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length

const fiche = (id: string) => {
  const found = content.fiches.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no fiche ${id}`)
  return found
}

describe('the fiches', () => {
  it('are the six of the design, in order, each with its own letter and colour', () => {
    expect(content.fiches.map(({ id, letter, colour, title }) => [id, letter, colour, title])).toEqual([
      ['A', 'A', 'a', 'Breed of gespecialiseerd?'],
      ['B', 'B', 'b', 'Kort, of een waakvlam?'],
      ['C', 'C', 'c', 'Vaste grens, of per persoon?'],
      ['D', 'D', 'd', 'De knip tussen Wmo en Wlz'],
      ['E', 'E', 'e', 'Echt onafhankelijk?'],
      ['F', 'F', 'f', 'Groot of klein?'],
    ])
  })

  it('tell the tension in one or two sentences', () => {
    expect(content.fiches.filter(({ tension }) => sentenceLengths(tension).length > 2)).toEqual([])
  })

  it('name a document and a year with every example', () => {
    const examples = content.fiches.flatMap((one) => one.examples)
    expect(examples.length).toBeGreaterThanOrEqual(20)
    expect(examples.filter(({ source }) => source.document === '' || !/\d{4}/u.test(source.year))).toEqual([])
  })

  it('keep the ids of the examples of one fiche apart', () => {
    const doubles = content.fiches.filter(
      ({ examples }) => new Set(examples.map(({ id }) => id)).size < examples.length,
    )
    expect(doubles).toEqual([])
  })
})

describe('on screens in English', () => {
  it('[EN8] every life domain, group and general task has one plain line, each its own', () => {
    const all = [...content.lifeDomains, ...content.targetGroups, ...content.generalTasks]
    expect(all.filter(({ english = '' }) => english === '').map(({ id }) => id)).toEqual([])
    expect(new Set(all.map(({ english }) => english)).size).toBe(all.length)
  })
})

describe('what the sources leave open', () => {
  it('stays open on D: the year of the law, and to check it', () => {
    expect(fiche('D').check).toMatch(/2020.*Controleer/u)
    expect(content.fiches.filter((one) => one.check !== undefined)).toHaveLength(1)
  })

  it('stays open on F: the handreiking has no municipality for it', () => {
    expect(fiche('F').explanation).toContain('geen gemeente')
    expect(fiche('F').examples.filter((example) => example.note === undefined)).toEqual([])
  })

  it('stays open on Waalwijk: no disadvantages, and no numbers that do not add up', () => {
    const waalwijk = content.fiches.flatMap((one) => one.examples.filter(({ place }) => place === 'Waalwijk'))
    expect(waalwijk.length).toBeGreaterThan(2)
    for (const { text } of waalwijk) expect(text).not.toMatch(/nadeel|nadelen|116|48\.800|6 weken/u)
  })

  it('keeps the Dordrecht of 2016 apart from the later vision', () => {
    const dordrecht = content.fiches.flatMap((one) =>
      one.examples.filter(({ place }) => place === 'Dordrecht'),
    )
    const old = dordrecht.filter(({ source }) => source.year === '2016')
    const later = dordrecht.filter(({ source }) => source.year !== '2016')
    expect([old.length, later.length]).toEqual([4, 4])
    for (const { text } of old) expect(text).not.toMatch(/wijkteam|MEE Plus/iu)
    for (const { text } of later) expect(text).not.toMatch(/sociaal team|sociale teams|MEE Drechtsteden/iu)
  })
})

describe('the other lists', () => {
  it('pass the schema a second time unchanged', () => {
    expect(Content.parse(content)).toEqual(content)
  })

  it('explain every word in at most 20 words', () => {
    const long = content.terms.filter(({ meaning }) => meaning.split(/\s+/u).length > 20)
    expect(long).toEqual([])
  })

  it('explain every abbreviation that the fiches use', () => {
    const known = new Set(content.terms.flatMap(({ term, also }) => [term, ...also]))
    const used = textsIn(content.fiches, 'fiches')
      .filter(([where]) => !names.test(where))
      .flatMap(([, text]) => text.match(/\b(?:[A-Z]{3,}|Wmo|Wlz|lvb|ggz|pgb)\b/gu) ?? [])
    expect(used.length).toBeGreaterThan(20)
    expect(used.filter((word) => !known.has(word))).toEqual([])
  })

  it('have no two terms with the same spelling', () => {
    const spellings = content.terms
      .flatMap(({ term, also }) => [term, ...also])
      .map((word) => word.toLowerCase())
    expect(spellings.filter((word, at) => spellings.indexOf(word) < at)).toEqual([])
  })

  it('have templates whose minutes add up and whose re-ranking comes after the talk', () => {
    expect(content.templates.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['45', 45],
      ['90', 90],
      ['150', 150],
      ['koploper', 180],
      ['aanbod', 90],
      ['afbakening', 120],
    ])
    for (const { items, minutes } of content.templates) {
      expect(items.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes)
      const again = items.findIndex((item) => item.config?.['again'] === true)
      const talk = items.findIndex((item) => item.activity === 'conversation')
      expect(again === -1 || again > talk).toBe(true)
    }
  })

  it('have a moodboard before the first ranking, tables after the break and flaps before the agreements, when there is time for it', () => {
    const ways = content.templates.map(({ items }) => items.map(({ activity }) => activity).join(' '))
    const [short, usual, long, longest, map, line] = ways
    expect([short, usual]).toEqual(Array<string>(2).fill('welcome dilemmas conversation agreements closing'))
    expect([long, longest]).toEqual([
      'welcome moodboard dilemmas conversation break worldcafe flaps agreements closing',
      'welcome moodboard dilemmas conversation break worldcafe dilemmas flaps agreements closing',
    ])
    expect(map).toBe('welcome supply agreements closing')
    expect(line).toBe('welcome supply scope agreements closing')
  })

  it('have a script for each stage', () => {
    expect(Object.keys(content.scripts).toSorted()).toEqual([
      'agreements.consent',
      'agreements.make',
      'agreements.shown',
      'break.open',
      'checkin.sky',
      'checkin.write',
      'closing.open',
      'conversation.shared',
      'conversation.silent',
      'dilemmas.chosen',
      'dilemmas.meet',
      'dilemmas.revealed',
      'dilemmas.silent',
      'flaps.done',
      'flaps.silent',
      'flaps.sort',
      'flaps.stick',
      'flaps.weigh',
      'moodboard.done',
      'moodboard.make',
      'moodboard.round',
      'scope.alone',
      'scope.compare',
      'scope.decide',
      'scope.done',
      'scope.points',
      'supply.alone',
      'supply.done',
      'supply.laid',
      'supply.reflect',
      'welcome.open',
      'worldcafe.choose',
      'worldcafe.done',
      'worldcafe.harvest',
      'worldcafe.round1',
      'worldcafe.round2',
      'worldcafe.round3',
      'worldcafe.round4',
      'worldcafe.tables',
      'worldcafe.together',
    ])
  })

  it('have three questions, eleven attention points and four or five house rules', () => {
    expect(content.talkQuestions.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3'])
    expect(content.attentionPoints).toHaveLength(11)
    expect(content.houseRules.length).toBeGreaterThanOrEqual(4)
  })

  it('miss only the zorgkantoor in a hall with gemeente, toegang, aanbieders, adviesraad and inwoners', () => {
    const present = ['gemeente', 'toegang', 'aanbieder', 'adviesraad', 'inwoner']
    const missing = content.parties.filter(({ roles }) => !roles.some((role) => present.includes(role)))
    expect(missing.map(({ id, fiches }) => [id, fiches])).toEqual([['zorgkantoor', ['D']]])
  })

  it('name every role that a person can have', () => {
    expect(sides.map(({ id }) => id)).toEqual(sideIds)
  })
})

describe('the language of all content', () => {
  it('has no sentence over 25 words', () => {
    expect(texts.filter(([, text]) => sentenceLengths(text).some((length) => length > 25))).toEqual([])
  })

  it('has at most 15 words per sentence on average, in every text', () => {
    expect(texts.filter(([, text]) => average(sentenceLengths(text)) > 15)).toEqual([])
  })

  it('has no officialese', () => {
    const found = texts.flatMap(([where, text]) => difficultWords(text).map((word) => [where, word]))
    expect(found).toEqual([])
  })
})
