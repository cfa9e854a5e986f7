// The built-in symbols: every one has a name, words, a text for who cannot see it, and a drawing that needs nothing else.
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { drawings } from '#shared/content/symbols/drawings.ts'
import { searchSymbols } from '#shared/content/symbols/search.ts'
import { allSymbols, symbolWords, themes } from '#shared/content/symbols/words.ts'

const require = createRequire(import.meta.url)

const found = (typed: string): string[] => searchSymbols(allSymbols, typed).map(({ name }) => name)

describe('the set', () => {
  test('[MB3] has at least 96 symbols, each once, with a name of its own', () => {
    expect(allSymbols.length).toBeGreaterThanOrEqual(96)
    expect(new Set(allSymbols.map(({ id }) => id)).size).toBe(allSymbols.length)
    expect(new Set(allSymbols.map(({ name }) => name)).size).toBe(allSymbols.length)
    expect(themes.map(({ symbols }) => symbols.length).every((n) => n >= 10)).toBe(true)
  })

  test('[MB3] says in Dutch what each is called, what else people call it, and what is seen', () => {
    const bare = allSymbols.filter(
      ({ id, name, words, alt }) =>
        !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ||
        !/^\p{L}/u.test(name) ||
        words.length < 2 ||
        words.some((word) => word === '' || word === name) ||
        !/^\p{Lu}.{4,}[^.]$/u.test(alt) ||
        alt.split(' ').length > 10,
    )
    expect(bare).toEqual([])
    expect(symbolWords('key')).toMatchObject({ name: 'sleutel', alt: 'Een gele sleutel' })
    expect(symbolWords('constructor')).toBeUndefined()
  })

  test('[MB3] has exactly one drawing for each, that loads nothing and clashes with nothing', () => {
    expect([...drawings.keys()]).toEqual(allSymbols.map(({ id }) => id))
    const doubtful = [...drawings].filter(
      ([, body]) =>
        !body.startsWith('<') ||
        !body.endsWith('>') ||
        /<(script|image|use|style|a)\b|href|url\(|\bid=|\bon\w+=/.test(body),
    )
    expect(doubtful).toEqual([])
  })

  test('[MB3] draws what the package of the script has now', () => {
    const { icons } = require('@iconify-json/fluent-emoji-flat/icons.json') as {
      icons: Record<string, { body: string }>
    }
    const other = [...drawings].filter(([id, body]) => icons[id]?.body !== body).map(([id]) => id)
    expect(other).toEqual([])
  })
})

describe('finding one', () => {
  test('[MB4] the thing itself comes first, then what has the word in its name, then what starts with it', () => {
    expect(found('huis').slice(0, 3)).toEqual(['huis', 'huis met tuin', 'kapot huis'])
    expect(found('huis').indexOf('huis')).toBeLessThan(found('huis').indexOf('hond'))
    expect(found('huisd')).toEqual(['hond', 'hulphond', 'kat', 'konijn'])
    expect(found('brief')[0]).toBe('brief op papier')
  })

  test('[MB4] finds at the start of words only, in names and in other words', () => {
    expect(found('uis')).toEqual([])
    expect(found('poes')).toEqual(['kat'])
    expect(found('post')).toEqual(expect.arrayContaining(['envelop', 'brievenbus']))
    expect(found('bank')[0]).toBe('bank en lamp')
  })

  test('[MB4] capitals, accents and spaces make no difference, and all that is typed must fit', () => {
    expect(found('  HUÍS ')).toEqual(found('huis'))
    expect(found('een mens')).toContain('één mens')
    expect(found('hart verband')).toEqual(['hart met verband'])
    expect(found('huis xyz')).toEqual([])
    expect(found('(')).toHaveLength(allSymbols.length)
  })

  test('[MB4] nothing typed gives all, in the order of the themes', () => {
    expect(searchSymbols(allSymbols, '  ')).toEqual(allSymbols)
  })

  test('[MB4] what people in this work look for is there', () => {
    const asked = [
      'wonen',
      'werk',
      'geld',
      'gezin',
      'zorg',
      'vervoer',
      'school',
      'rust',
      'post',
      'formulier',
      'hond',
      'tuin',
      'bus',
      'trap',
      'sleutel',
      'bank',
      'slot',
      'brug',
      'muur',
      'deur',
      'klok',
      'weegschaal',
      'hand',
      'hart',
      'eenzaam',
      'wachten',
      'schulden',
      'mantelzorg',
      'grens',
      'keuze',
      'vertrouwen',
      'waakvlam',
      'kastje',
      'gehoord',
      'netwerk',
      'maatwerk',
      'boos',
      'moe',
      'bang',
      'hoop',
      'veilig',
      'privacy',
    ]
    expect(asked.filter((word) => found(word).length === 0)).toEqual([])
  })
})
