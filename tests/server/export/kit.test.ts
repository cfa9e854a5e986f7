// The print kit over HTTP: what stands on the pages, whose it is, and how often it may be asked.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getDocumentProxy, extractText } from 'unpdf'
import { questions, weatherNames } from '#shared/activities/checkin/texts.ts'
import { itemsFrom } from '#shared/activities/scope/items.ts'
import { whats } from '#shared/activities/worldcafe/records.ts'
import { cafeTexts } from '#client/activities/worldcafe/texts.ts'
import { decideTexts } from '#client/activities/scope/decide/texts.ts'
import { choiceWords, verdictWords } from '#client/activities/scope/texts.ts'
import { defaultContent } from '#shared/content/load.ts'
import { kitTexts } from '#shared/kit/texts.ts'
import { newSession, Site, type Made } from '../client.ts'

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
const pagesOf = async (answer: Response): Promise<number> =>
  (await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()))).numPages
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
  const parts = 'weather,cloth,scope,ranking,matrix,moodboard'
  const text = await textOf(await site.get(`/api/v1/kits/150.pdf?parts=${parts}`))
  const asked = [
    ...Object.values(weatherNames),
    ...Object.values(questions),
    ...whats.map((what) => cafeTexts.what[what]),
    ...itemsFrom(defaultContent).map((item) => item.text),
    ...Object.values(choiceWords),
    ...Object.values(verdictWords),
    decideTexts.who,
  ]
  for (const words of asked) expect(text).toContain(tight(words))
  // Four cards, both sheets of the matrix, and one each of the boundary, the order and the moodboard.
  expect(text.split(tight(kitTexts.number))).toHaveLength(1 + 9)
})

test('[PA8] a form of one sheet stays one sheet, whatever the session is called', async () => {
  const title = 'Wat hoort bij onafhankelijke cliëntondersteuning in Dordrecht en omgeving? '
    .repeat(2)
    .slice(0, 120)
  for (const name of ['Proef', title]) {
    made = await site.make({ meta: { ...newSession.meta, title: name } })
    // The flaps are two, and so is the matrix: as a table and as a list.
    const parts = 'ranking,questions,cloth,agreements,moodboard,flaps,matrix'
    expect(await pagesOf(await own(made.token, parts))).toBe(5 + 2 + 2)
  }
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
