// Draws an SVG of the report, as PNG or in lines, with fonts of our own, so that it looks the same wherever the server runs.
import { renderAsync, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'
import { family, withFonts } from './fonts.ts'
import { withOwnPhotos } from './pictures.ts'

/** Sharp on paper: two pixels for each CSS pixel, but never more than this in all. */
const SCALE = 2
const MOST_PIXELS = 16_000_000
const MOST_SIGNS = 60_000_000

const options = (files: string[]): ResvgRenderOptions => ({
  logLevel: 'off',
  font: {
    loadSystemFonts: false,
    fontFiles: files,
    defaultFontFamily: family,
    sansSerifFamily: family,
    serifFamily: 'Young Serif',
  },
})

const refused = (svg: string): boolean => svg.length > MOST_SIGNS || /<[!?]/.test(svg)

/**
 * The same drawing with its text in lines, for who cannot set that text. Undefined as for `drawPng`; never throws.
 * Nothing outside the SVG is read.
 */
export const drawLines = async (svg: string): Promise<string | undefined> => {
  if (refused(svg)) return undefined
  try {
    const { svg: dressed, files } = withFonts(await withOwnPhotos(svg))
    return new Resvg(dressed, options(files)).toString()
  } catch {
    return undefined
  }
}

/**
 * The PNG of a figure, drawn outside the main thread. Undefined when the SVG is broken or declares a document type
 * (through which it could reach what it may not); never throws. Nothing outside the SVG is read.
 */
export const drawPng = async (svg: string): Promise<Uint8Array | undefined> => {
  if (refused(svg)) return undefined
  try {
    const { svg: dressed, files } = withFonts(await withOwnPhotos(svg))
    const { width, height } = new Resvg(dressed, options([]))
    const zoom = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)))
    const drawn = await renderAsync(dressed, { ...options(files), fitTo: { mode: 'zoom', value: zoom } })
    return Uint8Array.from(drawn.asPng())
  } catch {
    return undefined
  }
}
