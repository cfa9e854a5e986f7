// The report of a session for its facilitators, at any moment, in every format.
import { emblemsByLetter } from '#shared/content/emblems.ts'
import { writeCsv } from '#shared/report/csv.ts'
import type { Report } from '#shared/report/document.ts'
import { writeHtml } from '#shared/report/html.ts'
import { writeJson } from '#shared/report/json.ts'
import { reportFonts } from '../export/fonts.ts'
import type { Route, Services } from '../services.ts'
import { Problem } from '../problem.ts'
import { facilitatorOf, type Ctx } from './input.ts'

const types = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

const reportFor = async (c: Ctx, services: Services, session: string): Promise<Report> => {
  const { live } = await facilitatorOf(c, services, session)
  const { reportOf } = await import('../export/report.ts')
  return reportOf(services, live, 'full', new Date(services.clock()).toISOString())
}

const file = (
  c: Ctx,
  name: string,
  kind: keyof typeof types,
  body: string | Uint8Array<ArrayBuffer>,
): Response => {
  c.header('cache-control', 'no-store')
  c.header('content-disposition', `attachment; filename="${name}.${kind}"`)
  return c.body(body, 200, { 'content-type': types[kind] })
}

export const report: Route = (app, services) => {
  app.get('/api/v1/sessions/:id/report/html', async (c) => {
    const made = await reportFor(c, services, c.req.param('id'))
    return file(
      c,
      'verslag',
      'html',
      writeHtml(made, { fonts: await reportFonts(), emblems: emblemsByLetter(services.content.fiches) }),
    )
  })

  app.get('/api/v1/sessions/:id/report/json', async (c) =>
    file(c, 'verslag', 'json', writeJson(await reportFor(c, services, c.req.param('id')))),
  )

  app.get('/api/v1/sessions/:id/report/docx', async (c) => {
    const made = await reportFor(c, services, c.req.param('id'))
    const { writeDocx } = await import('#shared/report/docx.ts')
    const { drawPng } = await import('../draw/png.ts')
    return file(c, 'verslag', 'docx', Uint8Array.from(await writeDocx(made, drawPng)))
  })

  app.get('/api/v1/sessions/:id/report/pdf', async (c) => {
    const made = await reportFor(c, services, c.req.param('id'))
    const { reportPdf } = await import('../export/report-pdf.ts')
    const bytes = await reportPdf(made, services.content.fiches)
    if (!bytes) throw new Problem('no-pdf')
    return file(c, 'verslag', 'pdf', bytes)
  })

  app.get('/api/v1/sessions/:id/report/csv', async (c) => {
    const { data } = await reportFor(c, services, c.req.param('id'))
    return c.json(data.map(({ name, title }) => ({ name, title })))
  })

  app.get('/api/v1/sessions/:id/report/csv/:name', async (c) => {
    const { data } = await reportFor(c, services, c.req.param('id'))
    const set = data.find(({ name }) => name === c.req.param('name'))
    if (!set) throw new Problem('unknown')
    return file(c, set.name, 'csv', writeCsv(set))
  })
}
