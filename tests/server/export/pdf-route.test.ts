// The PDF over HTTP, for facilitators only; and a machine for which there is no typesetter.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findTypesetter, NoTypesetter } from '#server/export/pdf/typst.ts'
import { problem } from '#server/problem.ts'
import { Site, type Made } from '../client.ts'
import { readPdf } from './read-pdf.ts'

let site: Site
let made: Made

beforeEach(async () => {
  site = await Site.open()
  made = await site.make()
})
afterEach(() => site.close())

const get = (key: string): Promise<Response> =>
  fetch(`${site.server.url}/api/v1/sessions/${made.id}/report/pdf`, {
    headers: { authorization: `Bearer ${key}` },
  })

test('[R12] the PDF comes as a file to a facilitator, and not to a participant', async () => {
  const answer = await get(made.token)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="verslag.pdf"')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const pdf = await readPdf(new Uint8Array(await answer.arrayBuffer()))
  expect(pdf.text).toContain('Reflectieverslag')
  const { token } = await site.join(made.code)
  expect((await get(token)).status).toBe(404)
})

test('[R16] the package of this machine is taken, under whatever of its names it is installed', () => {
  const asked: string[] = []
  const found = findTypesetter((name) => {
    asked.push(name)
    if (name.endsWith('-musl')) return name
    throw new Error('not found')
  })
  expect(found).toBe(asked.at(-1))
  expect(asked.every((name) => name.includes(`${process.platform}-${process.arch}`))).toBe(true)
})

test('[R16] without a package for this machine it is said which one is missing, and as a code to the screen', async () => {
  const load = (): never => {
    throw new Error('not found')
  }
  expect(() => findTypesetter(load)).toThrow(NoTypesetter)
  const answer = problem('no-pdf')
  expect(answer.status).toBe(501)
  expect(await answer.json()).toMatchObject({ code: 'no-pdf' })
})
