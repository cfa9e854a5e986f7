// The print kit as PDF (PDF/A-2a and PDF/UA-1): the same typesetter as the report, with templates of its own.
import { readFile } from 'node:fs/promises'
import type { Kit } from '#shared/kit/kit.ts'
import { kitTexts } from '#shared/kit/texts.ts'
import { groupCode, qrPath } from '#shared/qr.ts'
import { palette } from '#shared/report/palette.ts'
import { plainAll } from '#shared/report/text.ts'
import { breakable, covered, onlyOrdinary } from './cover.ts'
import { pdfFonts } from './fonts.ts'
import { withMarks } from './marks.ts'
import { findTypesetter, NoTypesetter, NotSet, typesetter } from './typst.ts'

/** How people come in, for the signs on the tables. `address` is that of the site, without a slash at the end. */
export type KitDoor = { readonly code: string; readonly address: string }

const mapped = (value: unknown, fit: (text: string) => string): unknown => {
  if (typeof value === 'string') return fit(value)
  if (Array.isArray(value)) return value.map((one) => mapped(one, fit))
  if (typeof value !== 'object' || value === null) return value
  // Path data is no text.
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === 'emblem' ? one : mapped(one, fit)]),
  )
}

const doorOf = ({ code, address }: KitDoor) => ({
  code: groupCode(code),
  address: address.replace(/^https?:\/\//, ''),
  alt: kitTexts.qrAlt(code),
  qr: qrPath(`${address}/doe-mee/${code}`),
})

/** What the template reads. */
const inputOf = (kit: Kit, door: KitDoor | undefined, fit: (text: string) => string): string => {
  const steps = kit.steps.map((step) => ({ ...step, length: kitTexts.minutes(step.minutes) }))
  const shown = { ...kit, steps, length: kitTexts.minutes(kit.minutes), door: door ? doorOf(door) : null }
  return JSON.stringify({ palette, texts: kitTexts, ...(mapped(plainAll(shown), fit) as object) })
}

/**
 * The bytes of the file, the same for the same kit; undefined where this machine has no typesetter. A sign that no font
 * has becomes a box, and no text is read as markup.
 */
export const kitPdf = async (kit: Kit, door?: KitDoor): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const folder = import.meta.dirname
  try {
    const native = findTypesetter()
    const [{ files, families }, template] = await Promise.all([
      pdfFonts(),
      readFile(`${folder}/kit.typ`, 'utf8'),
    ])
    const set = typesetter(native, folder, files)
    const print = async (fit: (text: string) => string) =>
      withMarks(await set(template, { report: inputOf(kit, door, fit) }))
    try {
      return await print((text) => breakable(covered(text, families)))
    } catch (error) {
      if (!(error instanceof NotSet)) throw error
      return await print((text) => breakable(onlyOrdinary(text)))
    }
  } catch (error) {
    if (error instanceof NoTypesetter) return undefined
    throw error
  }
}
