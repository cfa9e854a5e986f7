// Secrets and codes: how they are made, how they are kept, and what people may type for them.
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/**
 * Letters and digits of which no two look alike on a projector, and no vowels so that no words arise.
 * What people read or type instead of one of them is turned into it by `normaliseCode`.
 */
export const ALPHABET = 'CDFHJKMNPRTVWXY23456789'

export const CODE_LENGTH = 6
const KEY_LENGTH = 30

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  B: '8',
  G: '6',
  S: '5',
  Z: '2',
  U: 'V',
  O: 'D',
  Q: 'D',
  '0': 'D',
}

const draw = (length: number): string =>
  Array.from({ length }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('')

/** A join code: short, only an entrance, easy to read aloud. */
export const makeCode = (): string => draw(CODE_LENGTH)

/** A key that a person can write down (recovery, co-facilitator): 30 characters, 135 bits, in groups of five. */
export const makeWrittenKey = (): string => (draw(KEY_LENGTH).match(/.{5}/g) ?? []).join('-')

/** A key that only devices carry: 192 bits. */
export const makeToken = (): string => randomBytes(24).toString('base64url')

/** An id for a session: 96 bits, so that it cannot be guessed either. */
export const makeId = (): string => randomBytes(12).toString('base64url')

/** What a person typed, as it is kept: capitals, without spaces and dashes, look-alikes replaced. */
export const normaliseCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[\s.\-_–—]/g, '')
    .replaceAll(/[BGSZUOQ0]/g, (sign) => LOOKS_LIKE[sign] ?? sign)

/** SHA-256 in hexadecimal. Enough without salt, because what is hashed has at least 128 random bits. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The person that a device becomes by joining with this key: the same key, the same person. */
export const personIdFor = (session: string, joinKey: string): string =>
  `p${createHash('sha256').update(`${session}/${joinKey}`).digest('base64url').slice(0, 16)}`

/** Compares in constant time. */
export const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(hashSecret(a)), Buffer.from(hashSecret(b)))
