// Looks for who wrote what: names in the files of the report, and writers of unsigned notes in the log.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Commit } from '#shared/kernel/record.ts'
import { documentXml, docxText, flat, openDocx } from '#tests/shared/report/read.ts'
import { readPdf } from '#tests/server/export/read-pdf.ts'
import type { Room } from './room.ts'

/** What the people of a rehearsal are called. */
const NAME = /Persoon \d|Laat \d|Gespreksleider 1/

/** What a person reads in a file of the report; empty for a package, of which the files are read apart. */
export const textOf = async (file: string): Promise<string> => {
  const bytes = readFileSync(file)
  if (file.endsWith('.zip')) return ''
  if (file.endsWith('.pdf')) return flat((await readPdf(new Uint8Array(bytes))).text.replaceAll('\u200B', ''))
  return file.endsWith('.docx') ? docxText(documentXml(openDocx(bytes))) : bytes.toString('utf8')
}

/** A sentence for each file that holds a name. */
export const namesIn = async (files: readonly string[]): Promise<string[]> => {
  const told = await Promise.all(files.map(async (file) => ({ file, text: await textOf(file) })))
  return told.filter(({ text }) => NAME.test(text)).map(({ file }) => `${basename(file)} holds a name`)
}

const WRITING = new Set(['note.write', 'note.edit', 'note.take', 'worry.write', 'worry.take'])
const WRITTEN = new Set(['note', 'worry'])

/** A sentence for each place in the log that says, or that helps to find out, who wrote a note without a name. */
export const authorsIn = (log: readonly Commit[], room: Room): string[] => {
  const known = [
    ...room.guests.flatMap(({ device }) => [device.me?.id ?? '', device.sync.client]),
    ...room.proxies.map(({ person }) => person),
  ].filter((id) => id !== '')
  return log.flatMap((commit) => {
    const problems: string[] = []
    const written = commit.ops.flatMap((op) => (op[0] === 'put' && WRITTEN.has(op[1].kind) ? [op[1]] : []))
    if (written.some(({ by }) => by !== undefined)) problems.push('has an unsigned text with its writer')
    if (!WRITING.has(commit.cmd)) return problems.map((problem) => `the log at ${commit.seq} ${problem}`)
    if (commit.by !== null || commit.unsigned !== true) problems.push('says who wrote')
    if (written.length > 0) problems.push('still holds what was written in silence')
    const text = JSON.stringify(commit)
    if (known.some((id) => text.includes(id))) problems.push('names a device or a person')
    return problems.map((problem) => `the log at ${commit.seq} ${problem}`)
  })
}
