// The facilitator maps the supply with three providers and six others: from the list to the sentences on the projector.
import type { Locator, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import type { Sentence, Shown } from '#shared/activities/supply/records.ts'
import { findings } from '#shared/activities/supply/findings.ts'
import type { Laid } from '#shared/activities/supply/records.ts'
import { consoleTexts as texts } from '#client/activities/supply/console/texts.ts'
import { stages } from '#client/activities/supply/console/stages.ts'
import { heatTexts } from '#client/activities/supply/heat/texts.ts'
import { texts as screenTexts } from '#client/activities/supply/screen/texts.ts'
import { consoleTexts as shellTexts } from '#client/shell/console/texts.ts'
import { axeProblems, narrowProblems } from './axe.ts'
import { soon } from './cafes.ts'
import { focused } from './hands.ts'
import { openHall } from './openHall.ts'
import { nine, SupplyRoom, type Placed } from './supply-people.ts'

const hall = openHall()
let room: SupplyRoom

afterEach(() => room.close())

const button = (on: Page | Locator, name: string | RegExp): Locator =>
  on.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click()
/** A button whose name goes on, for who does not see beside what it stands. */
const beside = (words: string, what: string): RegExp =>
  new RegExp(`^${words}\\s*: ${what.replaceAll(/[.()?]/g, String.raw`\$&`)}$`)

/** The small letters, names, buttons and parts that do not fit that stand on this projector. */
const unfit = (screen: Page): Promise<string[]> =>
  screen.evaluate(
    (names) => {
      const found: string[] = []
      const { scrollHeight, scrollWidth, clientWidth } = document.documentElement
      if (scrollHeight > innerHeight || scrollWidth > clientWidth)
        found.push(`${scrollWidth} x ${scrollHeight}`)
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? ''
        const box = node.parentElement?.getBoundingClientRect()
        if (text === '' || !node.parentElement || !box || box.width <= 1) continue
        const size = Number.parseFloat(getComputedStyle(node.parentElement).fontSize)
        if (size < 27.9) found.push(`${size} px: ${text}`)
        if (names.some((name) => text.includes(name))) found.push(`name: ${text}`)
        if (box.bottom > innerHeight + 1 || box.right > innerWidth + 1) found.push(`outside: ${text}`)
      }
      if (document.querySelector('main button, main a')) found.push('something to press')
      return found
    },
    nine.map(({ name }) => name),
  )

const yes = (domain: string, group: string, more: Placed['mark'] = {}): Placed => ({
  domain,
  group,
  mark: { is: 'yes', ...more },
})

/** Wonen is done twice for ouderen, werken is believed but not done, zingeving is not there at all. */
const fillIn = async (): Promise<void> => {
  for (const [index, name] of ['MEE Plus', 'Radar', 'Jong'].entries())
    await room.act(index, 'organisation.set', { id: `organisation-${index}`, name })
  await room.fill(0, [yes('wonen', 'ouderen', { moments: 1 }), yes('geld', 'lvb')])
  await room.fill(1, [yes('wonen', 'ouderen', { moments: 4 })])
  await room.fill(2, [])
  for (const index of [3, 4, 5, 6, 7, 8])
    await room.fill(index, [
      yes('wonen', 'ouderen', { moments: 1 }),
      ...(index < 6 ? [yes('werken', 'nah')] : []),
    ])
}

const cellOf = (page: Page, domain: string, index: number): Locator =>
  page
    .getByRole('row', { name: new RegExp(`^${domain}`) })
    .getByRole('cell')
    .nth(index)

const found = () => findings(room.config, room.all<Laid>('laid'))

test(
  '[HM6] [E1] a suggestion is taken over, worded otherwise or left out, and the sentences grow on the projector',
  { timeout: 240_000 },
  async () => {
    room = await SupplyRoom.open(hall, nine)
    await room.next()
    const screen = await room.screen()
    const desk = await room.console()
    await screen.getByText(screenTexts.alone.nobody).last().waitFor(soon)
    expect(await unfit(screen)).toEqual([])
    await fillIn()
    await room.worry(4, 'Wie belt er terug?')
    await screen.getByText(screenTexts.alone.rows(117, 117)).last().waitFor(soon)
    await desk.getByText(texts.progress.worries(1)).waitFor(soon)
    expect(await unfit(screen)).toEqual([])

    // Laid together: the map, a moment, what is empty.
    await button(desk, stages.laid?.enter ?? '').click()
    await screen.getByRole('heading', { name: screenTexts.all }).waitFor(soon)
    await expect
      .poll(() => cellOf(screen, 'Wonen', 0).innerText(), soon)
      .toContain('2 organisaties doen dit; 6 van 6 anderen denken dat het er is.')
    expect(await unfit(screen)).toEqual([])
    await button(desk, texts.screen.moment(3)).click()
    await screen.getByRole('heading', { name: screenTexts.moment(3, 'Tijdens de hulp') }).waitFor(soon)
    await expect
      .poll(() => cellOf(screen, 'Wonen', 0).innerText(), soon)
      .toContain('1 organisatie doet dit; 0 van 6')
    await button(desk, texts.screen.options.white).click()
    await screen.getByRole('heading', { name: screenTexts.white(49, 52, 0) }).waitFor(soon)
    expect(
      await screen
        .getByRole('row', { name: /^Leeg van 13/ })
        .getByRole('cell')
        .allInnerTexts(),
    ).toEqual(['12', '13', '12', '12', ''])
    expect(await unfit(screen)).toEqual([])
    expect(await axeProblems(screen)).toEqual([])

    // The same on the desk, where a cell opens by keys and goes to the projector.
    await desk.getByRole('combobox', { name: heatTexts.slices.legend }).selectOption('gemeente')
    await expect.poll(() => cellOf(desk, 'Werken', 2).innerText(), soon).toContain('3 van 3')
    await desk.getByRole('combobox', { name: heatTexts.slices.legend }).selectOption('all')
    expect(await axeProblems(desk)).toEqual([])
    await cellOf(desk, 'Wonen', 0).getByRole('button').focus()
    await desk.keyboard.press('ArrowDown')
    await desk.keyboard.press('ArrowUp')
    await desk.keyboard.press('Enter')
    const dialog = desk.getByRole('dialog', { name: 'Wonen' })
    await dialog.getByText('MEE Plus').waitFor()
    await button(dialog, texts.map.large).click()
    await screen.getByText('Radar').waitFor(soon)
    expect(await unfit(screen)).toEqual([])

    // A provider corrects its own offer while the group talks: its row is drawn anew.
    await room.act(1, 'marks.set', {
      marks: [{ row: 'row-1-wonen', domain: 'wonen', group: 'ouderen', mark: null }],
    })
    await expect.poll(() => cellOf(desk, 'Wonen', 0).innerText(), soon).toContain('1 organisatie doet dit')

    // What stands out: one taken over, one worded otherwise, one left out and looked at again.
    const [first, second, third] = found()
    if (!first || !second || !third) throw new Error('too little stands out')
    const open = found().length
    await tab(desk, texts.tab.findings(open))
    await button(desk, texts.screen.options.findings).click()
    await screen.getByText(first.text).waitFor(soon)
    expect(await unfit(screen)).toEqual([])
    await button(desk, beside(texts.findings.take, first.text)).focus()
    await desk.keyboard.press('Enter')
    // The focus goes to what took its place.
    await expect.poll(() => focused(desk), soon).toContain(second.text)
    await button(desk, beside(texts.findings.change, second.text)).click()
    await desk.getByRole('textbox', { name: texts.findings.sentence }).fill('Dat weten we nog niet.')
    await button(desk, texts.findings.save).click()
    await button(desk, beside(texts.findings.drop, third.text)).click()
    await desk.getByRole('tab', { name: texts.tab.findings(open - 3) }).waitFor(soon)
    await screen.getByText(third.text).waitFor({ state: 'detached', ...soon })
    expect(await axeProblems(desk)).toEqual([])
    await desk.locator('summary', { hasText: texts.findings.dropped(1) }).click()
    await button(desk, beside(texts.findings.back, third.text)).click()
    await desk.getByRole('tab', { name: texts.tab.findings(open - 2) }).waitFor(soon)
    await expect
      .poll(() => room.all<Sentence>('sentence'), soon)
      .toEqual([
        { question: first.question, text: first.text, from: first.key },
        { question: second.question, text: 'Dat weten we nog niet.', from: second.key },
      ])

    // The four questions: the projector turns to the sentences by itself, and they grow there.
    await button(desk, stages.reflect?.enter ?? '').click()
    await screen.getByRole('heading', { name: screenTexts.sentences.title }).waitFor(soon)
    await screen.getByText('Dat weten we nog niet.').waitFor(soon)
    await button(desk, beside(texts.sentences.add, texts.questions.open)).click()
    await desk.getByRole('textbox', { name: texts.sentences.add }).fill('We bellen volgende week rond.')
    await button(desk, beside(texts.sentences.addDo, texts.questions.open)).click()
    await screen.getByText('We bellen volgende week rond.').waitFor(soon)
    await button(desk, beside(texts.sentences.edit, 'Dat weten we nog niet.')).click()
    await desk.getByRole('textbox', { name: texts.sentences.text, exact: true }).fill('Dat zoeken we uit.')
    await screen.getByText('Dat zoeken we uit.').waitFor(soon)
    await button(desk, texts.sentences.remove(first.text)).click()
    await screen.getByText(first.text).waitFor({ state: 'detached', ...soon })
    await button(desk, shellTexts.bar.undo).click()
    await screen.getByText(first.text).waitFor(soon)
    expect(await unfit(screen)).toEqual([])
    expect(await axeProblems(desk)).toEqual([])

    // The worries hang there without a name.
    await tab(desk, texts.tab.worries(1))
    await desk.getByText('Wie belt er terug?').first().waitFor(soon)
    await button(desk, texts.screen.options.worries).click()
    await screen.getByText('Wie belt er terug?').waitFor(soon)
    await button(desk, texts.screen.options.tasks).click()
    await screen.getByRole('heading', { name: screenTexts.tasks.title }).waitFor(soon)
    expect(await unfit(screen)).toEqual([])
    await expect.poll(() => room.all<Shown>('shown')[0]?.view, soon).toBe('tasks')

    // Done: the sentences again, and what it came to.
    await button(desk, stages.done?.enter ?? '').click()
    await desk.getByText(texts.done.says(49, 52, 3, 1)).waitFor(soon)
    await screen.getByRole('heading', { name: screenTexts.sentences.title }).waitFor(soon)
  },
)

test('[SL2] [SL5] a list with mistakes loads nothing and tells them all; a good one and the example are loaded', async () => {
  room = await SupplyRoom.open(hall, [...nine.slice(0, 1), { name: 'Riet', side: 'inwoner', proxy: true }])
  const desk = await room.console()
  await desk.getByRole('navigation').getByRole('button', { name: 'Aanbod in kaart' }).click()
  const ahead = desk.getByRole('dialog', { name: 'Aanbod in kaart' })
  await ahead.getByRole('tab', { name: texts.tab.forms(0) }).click()
  const choose = (name: string, body: string | Buffer): Promise<void> =>
    ahead
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(body as string) })

  await choose('fout.csv', 'naam;soort;voor wie\n;formeel;\nMEE;soms;\n')
  const alert = ahead.getByRole('alert').filter({ hasText: texts.forms.wrong(2) })
  await alert.waitFor()
  expect(await alert.getByRole('listitem').allInnerTexts()).toEqual([
    'Regel 2: de naam is leeg. Vul een naam in, of haal de regel weg.',
    'Regel 3: de soort ‘soms’ ken ik niet. Vul in: formeel of informeel.',
  ])
  expect(room.config.forms).toEqual([])
  expect(await axeProblems(desk)).toEqual([])

  await choose('goed.csv', Buffer.from('Soort\tNaam\r\ninformeel\tCafé de Brug\r\n', 'utf16le'))
  await ahead.getByRole('tab', { name: texts.tab.forms(1) }).waitFor(soon)
  await alert.waitFor({ state: 'detached' })
  await expect
    .poll(() => room.config.forms, soon)
    .toEqual([{ name: 'Café de Brug', kind: 'informeel', whom: '' }])
  await button(ahead, texts.forms.example).click()
  await ahead.getByRole('tab', { name: texts.tab.forms(19) }).waitFor(soon)
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    button(ahead, texts.forms.download).click(),
  ])
  expect(file.suggestedFilename()).toBe(texts.forms.file)

  // Ahead of the step too: a column more, in another place, and one of the own.
  await ahead.getByRole('tab', { name: texts.tab.groups }).click()
  await button(ahead, /^Mantelzorgers/).click()
  await button(ahead, texts.axis.up('Mantelzorgers')).click()
  await expect
    .poll(() => room.config.groups.map(({ short }) => short), soon)
    .toEqual(['Ouderen', 'Dementie', 'NAH', 'Mantelzorgers', 'Lvb'])
  await button(ahead, texts.axis.remove('Mensen met NAH')).click()
  await ahead.locator('summary', { hasText: texts.groups.own }).click()
  await ahead.getByRole('textbox', { name: texts.groups.own }).fill('Jonge mantelzorgers')
  await button(ahead, texts.axis.add).click()
  await expect.poll(() => room.config.groups.at(-1)?.name, soon).toBe('Jonge mantelzorgers')
  await ahead.getByRole('tab', { name: texts.tab.domains }).click()
  await button(ahead, beside(texts.axis.rename, 'Anders, namelijk')).click()
  await ahead.getByRole('textbox', { name: texts.domains.name }).fill('Digitaal meedoen')
  await button(ahead, texts.axis.save).click()
  await expect
    .poll(() => room.config.domains.at(-1), soon)
    .toEqual({ id: 'anders', name: 'Digitaal meedoen', plain: '', own: false })
  expect(await axeProblems(desk)).toEqual([])
  await desk.keyboard.press('Escape')
  await ahead.waitFor({ state: 'detached' })

  // Somebody without a phone is filled in for, and what was said stands there again.
  await room.next()
  await button(desk, /^Riet/).click()
  const riet = desk.getByRole('dialog', { name: 'Riet' })
  await button(riet, /Ouderen/)
    .first()
    .click()
  await expect.poll(() => room.all('row').length, soon).toBe(1)
  expect(await axeProblems(desk)).toEqual([])
  await button(riet, texts.proxy.next).click()
  await riet.getByRole('combobox', { name: texts.proxy.row }).selectOption('tasks')
  await button(riet.getByRole('group').first(), /./).first().click()
  await expect.poll(() => room.all('task').length, soon).toBe(1)
  await desk.keyboard.press('Escape')
  await riet.waitFor({ state: 'detached' })
  expect(await narrowProblems(desk)).toEqual([])
  await room.next()
  await desk.getByRole('table').waitFor(soon)
  expect(await narrowProblems(desk)).toEqual([])
})
