// `npm run import -- FILE [FOLDER]`: opens a report again, says what it is, and writes every format anew into the folder.
// Exits with 1 when it cannot be opened or was changed after it was made final; then nothing is written.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MOST_BYTES, readReport, type Opened } from '#shared/report/read.ts'
import { checkTexts, readTexts } from '#shared/report/read-texts.ts'
import { loadContent } from '#server/content.ts'
import { filesOfReport } from '#server/export/files.ts'
import { importTexts as texts } from './import-texts.ts'

const refuse = (...sentences: readonly string[]): never => {
  for (const sentence of sentences) console.error(sentence)
  process.exit(1)
}

/** A title may hold anything; a terminal obeys control characters. */
const shown = (text: string): string => text.replace(/\p{C}/gu, ' ').slice(0, 300)

const read = (file: string): Opened => {
  const bytes = (() => {
    try {
      if (statSync(file).size > MOST_BYTES) return refuse(readTexts['too-large'])
      return new Uint8Array(readFileSync(file))
    } catch {
      return refuse(texts.unreadable(file))
    }
  })()
  const opened = readReport(bytes)
  return opened.ok ? opened : refuse(readTexts[opened.code])
}

const write = async ({ report }: Opened, folder: string): Promise<void> => {
  const loaded = loadContent(process.env['CONTENT_FILE'])
  const { fiches } = loaded.ok ? loaded.content : refuse(loaded.problem)
  const files = await filesOfReport(report, fiches)
  const taken = files.find(({ name }) => existsSync(join(folder, name)))
  if (taken) refuse(texts.taken(join(folder, taken.name)))
  try {
    mkdirSync(folder, { recursive: true })
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes, { flag: 'wx' })
  } catch {
    refuse(texts.notWritten(folder))
  }
  const names = files.map(({ name }) => name)
  console.log(texts.written(folder, names))
  if (!names.includes('verslag.pdf')) console.log(texts.noPdf)
}

const [file, folder] = process.argv.slice(2)
if (file === undefined || process.argv.length > 4) refuse(texts.usage)
else {
  const opened = read(file)
  const { report, check, at } = opened
  if (at !== undefined) console.log(texts.inPackage(shown(at)))
  console.log(texts.found(shown(report.title), report.chapters.length, report.data.length))
  if (report.hash !== undefined) console.log(texts.hash(report.hash))
  const { title, why } = checkTexts[check]
  if (check === 'changed') refuse(`${title}.`, why)
  console.log(`${title}. ${why}`)
  if (folder !== undefined) await write(opened, folder)
}
