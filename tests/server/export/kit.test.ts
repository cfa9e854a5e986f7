// The print kit over HTTP: what stands on the pages, whose it is, and how often it may be asked.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getDocumentProxy, extractText } from 'unpdf'
import { questions, weatherNames } from '#shared/activities/checkin/texts.ts'
import { itemsFrom } from '#shared/activities/scope/items.ts'
import { whats } from '#shared/activities/worldcafe/records.ts'
import { cafeTexts } from '#client/activities/worldcafe/texts.ts'
import { choiceWords } from '#client/activities/scope/texts.ts'
import { defaultContent } from '#shared/content/load.ts'
import { kitTexts } from '#shared/kit/texts.ts'
import { Site, type Made } from '../client.ts'

let site: Site
let made: Made

beforeEach(async () => {
  site = await Site.open()
  made = await site.make()
})
afterEach(() => site.close())

const textOf = async (answer: Response): Promise<string> => {
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const document = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()))
  const { text } = await extractText(document, { mergePages: true })
  return text.replaceAll(/\s+/g, '')
}
const tight = (text: string): string => text.replaceAll(/\s+/g, '')
const own = (key: string, parts: string): Promise<Response> =>
  site.get(`/api/v1/sessions/${made.id}/kit.pdf?parts=${parts}`, { authorization: `Bearer ${key}` })

test('[PA8] the kit of a programme holds all that the group needs', async () => {
  const text = await textOf(await site.get('/api/v1/kits/150.pdf'))
  const { fiches, lifeDomains, targetGroups, talkQuestions, templates } = defaultContent
  for (const { title, tension, questions } of fiches)
    for (const part of [title, tension, ...questions]) expect(text).toContain(tight(part))
  for (const { name } of [...lifeDomains, ...targetGroups]) expect(text).toContain(tight(name))
  for (const question of talkQuestions) expect(text).toContain(tight(question.text))
  const steps = templates.find(({ id }) => id === '150')?.items ?? []
  for (const { title, goal } of steps) for (const part of [title, goal]) expect(text).toContain(tight(part))
})

test('[PA8] that of a session has its title and code, is for its facilitators, and has no name', async () => {
  const { token } = await site.join(made.code, { name: 'Wilhelmina' })
  expect((await own(token, 'signs')).status).toBe(404)
  const text = await textOf(await own(made.token, 'signs,script,ranking'))
  expect(text).toContain(made.code)
  expect(text).toContain('Proef')
  expect(text).not.toContain('Wilhelmina')
  expect(text).not.toContain(tight(kitTexts.boardTitle))
})

test('[PA20] the forms ask what the desk asks: the weather, the cloth, every line of the boundary, and a number', async () => {
  const parts = ['weather', 'cloth', 'scope', 'ranking', 'matrix', 'moodboard']
  const pages = await Promise.all(
    parts.map(async (part) => textOf(await site.get(`/api/v1/kits/150.pdf?parts=${part}`))),
  )
  const [weather = '', cloth = '', scope = '', ...more] = pages
  for (const name of [...Object.values(weatherNames), ...Object.values(questions)])
    expect(weather).toContain(tight(name))
  for (const label of [...whats.map((what) => cafeTexts.what[what]), kitTexts.table, kitTexts.round])
    expect(cloth).toContain(tight(label))
  for (const { text } of itemsFrom(defaultContent)) expect(scope).toContain(tight(text))
  for (const verdict of Object.values(choiceWords)) expect(scope).toContain(tight(verdict))
  for (const page of [weather, scope, ...more]) expect(page).toContain(tight(kitTexts.number))
})

test('[PA12] it says in itself that it is PDF/A-2a and PDF/UA-1, with its title in the window', async () => {
  const answer = await site.get('/api/v1/kits/45.pdf')
  const raw = Buffer.from(await answer.arrayBuffer()).toString('latin1')
  expect(raw).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
  expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(raw).toContain('/DisplayDocTitle true')
})

test('[PA9] what there is not is refused, and many in a row too', async () => {
  expect((await site.get('/api/v1/kits/nope.pdf')).status).toBe(404)
  for (const wrong of ['nope', '', 'board,nope'])
    expect((await site.get(`/api/v1/kits/45.pdf?parts=${wrong}`)).status).toBe(400)
  const answers = await Promise.all(
    Array.from({ length: 14 }, () => site.get('/api/v1/kits/45.pdf?parts=board')),
  )
  const statuses = answers.map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(12)
  expect(statuses.filter((status) => status === 429)).toHaveLength(2)
})
