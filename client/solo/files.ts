// The files of a preparation, all made in this browser.
import { registry } from '#shared/activities/registry.ts'
import { emblemsByLetter } from '#shared/content/emblems.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import type { Records } from '#shared/kernel/records.ts'
import { writeCsv } from '#shared/report/csv.ts'
import type { Report } from '#shared/report/document.ts'
import { writeHtml } from '#shared/report/html.ts'
import { writeJson } from '#shared/report/json.ts'
import { writeSoloFile } from '#shared/solo/file.ts'
import { SoloHost } from '#shared/solo/host.ts'
import { soloReport } from '#shared/solo/report.ts'
import { keep } from '#client/shell/console/report.ts'
import { pngOf } from '#client/shell/console/pngOf.ts'
import { soloStore } from './database.ts'
import type { Preparation } from './store.ts'

export type Format = 'html' | 'docx' | 'json' | `csv/${string}`

/** A preparation as it is kept on this device, with the report of it. */
export type Made = {
  readonly preparation: Preparation
  readonly host: SoloHost
  readonly report: Report
}

/** Reads everything again, so that nothing is missing in it. Undefined when it is not there; rejects as the store does. */
export const makeReport = async (id: string, now: Date): Promise<Made | undefined> => {
  const loaded = await soloStore.load(id)
  if (!loaded) return undefined
  const host = new SoloHost(registry, loaded.kept, loaded.tail)
  const { preparation } = loaded
  return {
    preparation,
    host,
    report: soloReport(registry, host.records, preparation.name, now.toISOString()),
  }
}

const fichesIn = (records: Records): readonly Fiche[] =>
  records.of(SESSION, 'step').flatMap(({ data }) => {
    const { fiches = [] } = (data as { config: { fiches?: readonly Fiche[] } }).config
    return fiches
  })

/** Word draws an SVG differently in every version, so the browser draws it first. Its own fonts are not in there. */
const raster = async (svg: string): Promise<Uint8Array | undefined> => {
  const size = /<svg[^>]*\bwidth="([\d.]+)"[^>]*\bheight="([\d.]+)"/.exec(svg)
  if (!size) return undefined
  try {
    const href = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
    const png = await pngOf(href, Number(size[1]), Number(size[2]))
    return new Uint8Array(await png.arrayBuffer())
  } catch {
    return undefined
  }
}

const bodyOf = async ({ host, report }: Made, format: Format): Promise<Blob> => {
  switch (format) {
    case 'html': {
      const text = writeHtml(report, { emblems: emblemsByLetter(fichesIn(host.records)) })
      return new Blob([text], { type: 'text/html;charset=utf-8' })
    }
    case 'json':
      return new Blob([writeJson(report)], { type: 'application/json' })
    case 'docx': {
      const { writeDocx } = await import('#shared/report/docx.ts')
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
      return new Blob([Uint8Array.from(await writeDocx(report, raster))], { type })
    }
    default: {
      const set = report.data.find(({ name }) => `csv/${name}` === format)
      return new Blob([set ? writeCsv(set) : ''], { type: 'text/csv;charset=utf-8' })
    }
  }
}

/** Puts the report in this format among the downloads. */
export const saveReport = async (made: Made, format: Format): Promise<void> => {
  const name = format.startsWith('csv/') ? `${format.slice('csv/'.length)}.csv` : `voorbereiding.${format}`
  keep(await bodyOf(made, format), name)
}

/** Puts the whole preparation among the downloads, to open it on another device. */
export const saveFile = ({ preparation, host }: Made): void => {
  const { name, createdAt } = preparation
  const text = writeSoloFile({ name, createdAt, kept: host.kept() })
  keep(new Blob([text], { type: 'application/json' }), 'voorbereiding.dilemmatafel.json')
}
