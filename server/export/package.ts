// The archive package of a session that has ended: made from its records, the same bytes every time that it is asked for.
import type { Described } from '#shared/archive/describe.ts'
import { strToU8 } from 'fflate'
import { writePakbon } from '#shared/archive/pakbon.ts'
import { planPackage, type PackageFile, type PackageInput, type Version } from '#shared/archive/plan.ts'
import { dutchTime } from '#shared/archive/retention.ts'
import { archiveTexts } from '#shared/archive/texts.ts'
import { writeZip } from '#shared/archive/zip.ts'
import type { MetaData } from '#shared/activities/session/records.ts'
import { frozenOf, nowOf } from '#shared/kernel/facts.ts'
import { writeCsv } from '#shared/report/csv.ts'
import type { Report } from '#shared/report/document.ts'
import { writeJson } from '#shared/report/json.ts'
import { dutchMoment } from '#shared/report/text.ts'
import { drawPng } from '../draw/png.ts'
import { Problem } from '../problem.ts'
import type { Services } from '../services.ts'
import type { LiveSession } from '../session/live.ts'
import { reportOf } from './report.ts'
import { reportPdf } from './report-pdf.ts'

/** PRONOM's code of PDF/A-2a: what `npm run verify:pdf` finds that our PDFs are. */
const PDF_A_2A = 'fmt/476'

type Made = { readonly files: readonly PackageFile[]; readonly remarks: readonly string[] }

/** The drawings of the report as PNG, each under its caption; what cannot be drawn becomes a remark. */
const drawings = async ({ chapters }: Report): Promise<Made> => {
  const files: PackageFile[] = []
  const remarks: string[] = []
  for (const block of chapters.flatMap(({ blocks }) => blocks)) {
    if (block.type !== 'figure') continue
    const { caption, alt } = block
    const bytes = await drawPng(block.svg)
    if (bytes) files.push({ name: `${caption}.png`, bytes, kind: 'image', title: caption, alt })
    else remarks.push(archiveTexts.notDrawn(caption))
  }
  return { files, remarks }
}

/** The report as a document; nothing where this machine has no typesetter, which the package then says. */
const readable = async (report: Report, { content }: Services): Promise<PackageFile[]> => {
  const bytes = await reportPdf(report, content.fiches)
  const title = archiveTexts.readable
  return bytes ? [{ name: 'verslag.pdf', bytes, kind: 'report', title, claimed: PDF_A_2A }] : []
}

const filesOf = async (report: Report, services: Services): Promise<Made> => {
  const { files, remarks } = await drawings(report)
  const tables = report.data.map((set): PackageFile => ({
    name: `${set.name}.csv`,
    bytes: strToU8(writeCsv(set)),
    kind: 'data',
    title: set.title,
  }))
  const json = { name: 'verslag.json', bytes: strToU8(writeJson(report)), title: archiveTexts.report }
  const pdf = await readable(report, services)
  return { files: [...pdf, { ...json, kind: 'report' }, ...tables, ...files], remarks }
}

/** On the delivery note: that the report is final, and the hash of the full version by which it is recognised. */
const finalRemark = ({ status, generatedAt }: Report, hash: string | undefined): string[] =>
  status === 'final' && hash !== undefined ? [archiveTexts.final(dutchMoment(generatedAt), hash)] : []

/** A package as ZIP, its name without extension, and the delivery note that goes with these bytes, as fetched at a moment. */
export type BuiltPackage = {
  readonly name: string
  readonly zip: Uint8Array
  readonly pakbonAt: (at: number) => string
  /** What the metadata in it say, folder by folder. */
  readonly metadata: readonly Described[]
  /** The documents of metadata alone, as ZIP. */
  readonly sidecars: () => Uint8Array
}

/**
 * Throws Problem session-open before the end. Every time in the package is that of the end, or of freezing when the report
 * is final, so that the package and its note, which are fetched one after the other, fit; the moment of fetching is on
 * the note alone.
 */
export const buildPackage = async (
  services: Services,
  live: LiveSession,
  version: Version,
): Promise<BuiltPackage> => {
  const closedAt = nowOf(live.actor.records)?.endedAt
  if (closedAt === undefined || closedAt === null) throw new Problem('session-open')
  const meta = live.actor.records.get('meta')?.data as MetaData | undefined
  const report = await reportOf(services, live, version, dutchTime(closedAt))
  const frozen = frozenOf(live.actor.records)
  const { id, createdAt } = live.row
  const session = {
    id,
    municipality: meta?.municipality ?? '',
    day: meta?.date ?? '',
    createdAt,
    closedAt,
    ...(frozen && { frozenAt: frozen.at }),
    exportedAt: frozen?.at ?? closedAt,
  }
  const made = await filesOf(report, services)
  const { files } = made
  const remarks = [...made.remarks, ...finalRemark(report, frozen?.hash ?? undefined)]
  const input: PackageInput = { session, report, version, settings: services.archive, files, remarks }
  const plan = planPackage(input)
  const zip = writeZip(plan.entries)
  return {
    name: plan.name,
    zip,
    pakbonAt: (at) => writePakbon(input, plan, zip, at),
    metadata: plan.entries.flatMap(({ described }) => described ?? []),
    sidecars: () => writeZip(plan.entries.filter(({ role }) => role === 'metadata')),
  }
}
