// Finds in a text what may point to one person (requirement P3): a citizen number, phone, e-mail, birthday, address or name.

export type SpotKind = 'bsn' | 'phone' | 'mail' | 'birthday' | 'address' | 'name'

/** A piece of a text; `from` and `upto` count as `slice` does. */
export type Spot = { readonly kind: SpotKind; readonly from: number; readonly upto: number }

const months =
  'jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const month = '(?:0?[1-9]|1[0-2])'
const year = '(?:19|20)\\d\\d'

const DATE = new RegExp(
  `(?<![\\d])(?:${day}([-/.])${month}\\1${year}|${year}-${month}-${day}|${day}\\s(?:${months})\\.?\\s${year})(?!\\d)`,
  'giu',
)
const MAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63})+/giu
/** Nine digits after 0, +31, 0031 or +31 (0), with whatever people put between them. */
const PHONE =
  /(?<![\d+])(?:(?:\+|00)31[\s.-]{0,2}(?:\(0\)[\s.-]{0,2})?|\(?0)[1-9](?:[\s.\-/()]{0,3}\d){8}(?![\d])/gu
const BSN = /(?<![\d€.,+-]|€\s)(?:\d{8,9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?![\d]|[.,]\d)/gu
const NAME =
  /(?<!\p{L})(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Mm]evr\.|[Mm]w\.|[Dd]hr\.|[Mm]w|[Dd]hr)\s(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Ee]l|[Aa]l|[’']t|in|op)\s){0,3}\p{Lu}[\p{L}’'-]*/gu

const capitals = (words: string): string =>
  words.replaceAll(/(?<=^|\|)[a-z]/g, (first) => first.toUpperCase())

// A capital may also be that of a sentence.
const WORD = "(?!(?:De|Het|Een|In|Op|Aan|Bij|Naar|Van|Voor|Uit|Zie)\\s)\\p{Lu}[\\p{L}’'.-]{0,20}\\s"
const ENDS = 'straat|weg|laan|plein|gracht|kade|singel|dijk|steeg|hof|pad|dreef|plantsoen'
/** A street by how it ends, with the words of its name before it, and a number. */
const STREET = new RegExp(
  `(?<!\\p{L})(?:(?:${WORD}){0,3}\\p{Lu}[\\p{L}’'-]{0,30}(?:${ENDS})|(?:${WORD}){1,3}(?:${capitals(ENDS)}))` +
    `\\s\\d{1,5}(?:[\\s-]?[A-Za-z](?!\\p{L}))?(?!\\d)`,
  'gu',
)
/** Four digits and two capitals; SA, SD and SS are not given out. */
const POSTCODE = /(?<![\p{L}\d])[1-9]\d{3}\s?(?!S[ADS])[A-Z]{2}(?![\p{L}\d])/gu

/** After this year a date is more likely an agreement; the first of January is when laws begin. */
const LAST_BIRTH = 2020
const LAW = /^(?:0?1([-/.])0?1\1|1\sjan)|-0?1-0?1$/i

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

/**
 * The eleven-test for a Dutch citizen number of eight or nine digits: the sum of the digits times 9 to 2, less the last
 * one, is a multiple of eleven. Source: Logisch Ontwerp BSN.
 */
export const isBsn = (digits: string): boolean => {
  const nine = digits.padStart(9, '0')
  if (!/^\d{9}$/.test(nine) || /^0{2}/.test(nine)) return false
  const sum = Array.from(nine, Number).reduce(
    (all, digit, place) => all + digit * (place === 8 ? -1 : 9 - place),
    0,
  )
  return sum % 11 === 0
}

const isBirthday = (date: string): boolean =>
  Number(/(?:19|20)\d\d/.exec(date)?.[0]) <= LAST_BIRTH && !LAW.test(date)

const finders: readonly (readonly [SpotKind, RegExp, (found: string) => boolean])[] = [
  ['mail', MAIL, () => true],
  ['birthday', DATE, isBirthday],
  ['phone', PHONE, () => true],
  ['bsn', BSN, (found) => isBsn(digitsOf(found))],
  ['address', STREET, () => true],
  ['address', POSTCODE, () => true],
  ['name', NAME, () => true],
]

/**
 * What may point to one person, in order of place and without overlap. It only looks at the shape, so it misses first
 * names and finds some numbers that are innocent: to be used for a hint, never to refuse a text.
 */
export const spotsIn = (text: string): readonly Spot[] => {
  const spots: Spot[] = []
  let left = text
  for (const [kind, pattern, fits] of finders)
    left = left.replaceAll(pattern, (found: string, ...rest: unknown[]) => {
      const from = rest.find((one) => typeof one === 'number') ?? 0
      if (fits(found)) spots.push({ kind, from, upto: from + found.length })
      // What was looked at is not looked at as something else: the digits of a date are no phone number.
      return fits(found) || kind === 'birthday' ? '\n'.repeat(found.length) : found
    })
  return spots.sort((one, other) => one.from - other.from)
}
