// The building blocks of every schema: capped, normalised, free of characters that deceive or break.
import * as z from 'zod/mini'

// Control characters except line feed and tab, line separators, lone surrogates, the byte order mark,
// and the marks that turn the reading direction.
const UNWANTED = /(?![\n\t])\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Text as it is kept: NFC, no control or direction characters, no white space at either end. */
export const cleanText = (text: string): string =>
  text.replaceAll('\r\n', '\n').normalize('NFC').replaceAll(UNWANTED, '').trim()

/** Which schemas are of a text for people to read, with the most characters that it may have. */
const texts = z.registry<{ readonly max: number }>()

/**
 * The most characters of a text of this schema; undefined when it is of something else, such as an id, a day or a
 * choice. What people typed is always in a text, so that it can be found and blacked out.
 */
export const maxOfText = (schema: z.ZodMiniType): number | undefined => texts.get(schema)?.max

/** Text of at most `max` characters (UTF-16 units, as an HTML field counts) after cleaning; may be empty. */
export const text = (max: number) =>
  z
    .pipe(
      z.string().check(z.maxLength(max * 2 + 100)),
      z.pipe(z.transform(cleanText), z.string().check(z.maxLength(max))),
    )
    .register(texts, { max })

/** As `text`, but something must be left after cleaning. */
export const someText = (max: number) =>
  z
    .pipe(
      z.string().check(z.maxLength(max * 2 + 100)),
      z.pipe(z.transform(cleanText), z.string().check(z.minLength(1), z.maxLength(max))),
    )
    .register(texts, { max })

/** An id as clients make them: 1 to 40 URL-safe characters. */
export const id = () => z.string().check(z.regex(/^[A-Za-z0-9_:-]{1,40}$/))

/** The id of something new, made by a device. Ids with a colon are made up by the kernel and by commands only. */
export const newId = () => z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/))

/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number) => z.int().check(z.minimum(min), z.maximum(max))

/** One of these words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(words: T) => z.enum(words)

/** A calendar day as YYYY-MM-DD, or empty when it is not known yet. */
export const day = () => z.string().check(z.regex(/^$|^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
