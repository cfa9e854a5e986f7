// Texts as long as their fields take, whatever the command: what a screen must be able to hold.
import type * as z from 'zod/mini'
import { maxOfText } from '#shared/kernel/fields.ts'
import { definition } from '#tests/contract/sample.ts'

/** Made up, with the long words of this work in them. */
const SENTENCES = [
  'Een onafhankelijke cliëntondersteuner denkt mee, ook als de gemeente iets anders wil.',
  'De vraagverduidelijking begint thuis, en niet aan het loket van het wijkteam.',
  'Mantelzorgers horen te laat van de mogelijkheden van kinderbescherming en jeugdhulp.',
  'Wij willen afspraken over de bereikbaarheid, want doorverwijzen alleen is te weinig.',
  'Levensloopbegeleiding is er wel, maar de indicatiestelling duurt maanden.',
  'Iedereen zegt: maatwerk! Maar wie betaalt de ervaringsdeskundigen die dat waarmaken?',
]

/** A text of just this many characters at most, cut at a word; `turn` = with which sentence it begins. */
export const longText = (max: number, turn = 0): string => {
  const begin = turn % SENTENCES.length
  const all = [...SENTENCES.slice(begin), ...SENTENCES.slice(0, begin)].join(' ')
  const words = all.repeat(Math.ceil(max / all.length)).slice(0, max + 1)
  const end = words.lastIndexOf(' ')
  return words.length <= max || end <= 0 ? words.slice(0, max) : words.slice(0, end)
}

/** The same input with every text that people read as long as it may be; what is empty on purpose is filled too. */
export const stretched = (schema: z.ZodMiniType, value: unknown, turn = 0): unknown => {
  const max = maxOfText(schema)
  if (typeof value === 'string')
    return max === undefined ? stretchInside(schema, value, turn) : longText(max, turn)
  return stretchInside(schema, value, turn)
}

const stretchInside = (schema: z.ZodMiniType, value: unknown, turn: number): unknown => {
  const { shape, element, innerType, items } = definition(schema)
  if (innerType && value !== null && value !== undefined) return stretched(innerType, value, turn)
  if (Array.isArray(value))
    return value.map((one: unknown, index) => {
      const of = element ?? items?.[index]
      return of ? stretched(of, one, turn + index) : one
    })
  if (!shape || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown], index) => {
      const of = shape[key]
      return [key, of ? stretched(of, one, turn + index) : one]
    }),
  )
}
