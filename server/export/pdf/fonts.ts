// The fonts of the PDF, all out of installed packages, and which characters each of them has.
import { readFile } from 'node:fs/promises'
import { fontFile } from '#server/draw/fonts.ts'
import { charactersOf } from './cmap.ts'

/** In the order in which a character is looked for; the template names the same families. */
const families = [
  ['Young Serif', 'young-serif', 'YoungSerif', ['400Regular']],
  [
    'Atkinson Hyperlegible Next',
    'atkinson-hyperlegible-next',
    'AtkinsonHyperlegibleNext',
    ['400Regular', '500Medium', '600SemiBold', '700Bold', '800ExtraBold'],
  ],
  ['Noto Sans', 'noto-sans', 'NotoSans', ['400Regular', '700Bold']],
  // Noto draws the dots of letters apart, and then a letter is read twice: it is for what the first does not have.
  ['IBM Plex Sans Arabic', 'ibm-plex-sans-arabic', 'IBMPlexSansArabic', ['400Regular', '700Bold']],
  ['Noto Sans Arabic', 'noto-sans-arabic', 'NotoSansArabic', ['400Regular', '700Bold']],
  ['Noto Sans Hebrew', 'noto-sans-hebrew', 'NotoSansHebrew', ['400Regular', '700Bold']],
  ['Noto Emoji', 'noto-emoji', 'NotoEmoji', ['400Regular']],
  ['Noto Sans Symbols', 'noto-sans-symbols', 'NotoSansSymbols', ['400Regular']],
  ['Noto Sans Symbols 2', 'noto-sans-symbols-2', 'NotoSansSymbols2', ['400Regular']],
] as const

export type Family = { readonly name: string; readonly characters: ReadonlySet<number> }
export type PdfFonts = { readonly files: readonly string[]; readonly families: readonly Family[] }

const read = async (): Promise<PdfFonts> => {
  const read = await Promise.all(
    families.map(async ([name, folder, stem, weights]) => {
      const files = weights.map((weight) => fontFile(`${folder}/${weight}/${stem}_${weight}.ttf`))
      return { name, files, characters: charactersOf(await readFile(files[0] ?? '')) }
    }),
  )
  return { files: read.flatMap(({ files }) => files), families: read }
}

let fonts: Promise<PdfFonts> | undefined

/** Looked up once. Rejects when a package is not there. */
export const pdfFonts = (): Promise<PdfFonts> => (fonts ??= read())
