// What somebody does by hand in the lobby, at the check-in, in the supply and at the boundary; and what came of it.
import { expect } from 'vitest'
import type { Mood } from '#shared/activities/checkin/records.ts'
import { weatherNames } from '#shared/activities/checkin/texts.ts'
import type { Decision, Config as ScopeConfig, Proposal, Scores } from '#shared/activities/scope/records.ts'
import type { Config, Laid, Row, Sentence, Task } from '#shared/activities/supply/records.ts'
import { practice } from '#shared/content/symbols/practice.ts'
import { SESSION, stepOf } from '#shared/kernel/facts.ts'
import { texts as moodTexts } from '#client/activities/checkin/texts.ts'
import { decideTexts } from '#client/activities/scope/decide/texts.ts'
import { texts as scopePlay } from '#client/activities/scope/play/texts.ts'
import { choiceWords, scopeTexts, scoreWords, verdictWords } from '#client/activities/scope/texts.ts'
import { texts as supplyPlay } from '#client/activities/supply/play/texts.ts'
import { texts as supplyTexts } from '#client/activities/supply/texts.ts'
import { tryTexts } from '#client/shell/lobby/texts.ts'
import { soon } from './cafes.ts'
import { escaped, focused } from './hands.ts'
import {
  atTitle,
  closed,
  dataOf,
  isFirst,
  isReady,
  kept,
  there,
  turned,
  type Act,
  type Partaker,
} from './partaker.ts'

const configIn = <T>({ device }: Partaker, step: string): T =>
  stepOf(device.records, step)?.config as unknown as T

/** The cells of the table can be reached with Tab, one at a time. */
const toTable = async ({ hand }: Partaker): Promise<void> => {
  const inCell = (): Promise<boolean> =>
    hand.page.evaluate(() => document.activeElement?.matches('td') ?? false)
  await expect
    .poll(
      async () => {
        await hand.page.keyboard.press('Tab')
        return inCell()
      },
      { ...soon, interval: 0 },
    )
    .toBe(true)
}

const { alone, tasks, worry } = supplyPlay

/** The first general task is said to be done here, and by whom. */
const sayTask = async (one: Partaker, step: string): Promise<void> => {
  const { hand, say } = one
  const first = configIn<Config>(one, step).tasks[0]
  await hand.press(/^Ja/)
  await kept<Task>(one, step, 'task', ({ task, is }) => task === first?.id && is === 'yes')
  await hand.write('Wie doet dit', say('Het buurthuis'))
  await kept<Task>(one, step, 'task', ({ who }) => who === say('Het buurthuis'))
}

const sendWorry = async ({ hand, say, device }: Partaker, step: string): Promise<void> => {
  const worries = (): number => device.records.of(step, 'worry').length
  const before = worries()
  await hand.write(worry.label, say('Durven we dit?'))
  await hand.press(worry.send)
  await expect.poll(worries, soon).toBe(before + 1)
}

/** A laptop has it all on one page. */
const fillWide = async (one: Partaker, step: string): Promise<void> => {
  const { page } = one.hand
  const [domain] = configIn<Config>(one, step).domains
  await toTable(one)
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('2')
  const cells = ({ cells: [first, second] }: Row): boolean => first?.is === 'yes' && second?.moments === 2
  await kept<Row>(one, step, 'row', (row) => row.domain === domain?.id && cells(row))
  await sayTask(one, step)
}

/** A phone, or a page that is made very large, goes domain by domain. */
const fillNarrow = async (one: Partaker, step: string): Promise<void> => {
  const { hand, say } = one
  const { domains, groups } = configIn<Config>(one, step)
  if (await isFirst(hand.page.getByLabel(supplyPlay.organisation.label), hand.page.getByRole('checkbox'))) {
    await hand.write(supplyPlay.organisation.label, say('MEE'))
    await kept<{ name: string }>(one, step, 'organisation', ({ name }) => name === say('MEE'))
    await turned(hand, () => hand.press(alone.next))
  }
  await hand.tick(groups[0]?.name ?? '')
  await hand.choose(supplyTexts.ways.legend, supplyTexts.ways.names.moments)
  await hand.press(/^2\s?: /)
  const cell = ({ cells: [first] }: Row): boolean => first?.is === 'yes' && first.moments === 2
  await kept<Row>(one, step, 'row', (row) => row.domain === domains[0]?.id && cell(row))
  await turned(hand, () => hand.press(alone.overview))
  await turned(hand, () => hand.press(tasks.title))
  await sayTask(one, step)
  await turned(hand, () => hand.press(alone.next))
}

/** A cell or two and a task, up to where one says to be ready. */
export const fillIn = async (one: Partaker, step: string): Promise<void> => {
  const { page } = one.hand
  const wide = await isFirst(page.getByRole('grid'), page.getByRole('button', { name: alone.next }))
  await (wide ? fillWide : fillNarrow)(one, step)
}

const votes = (one: Partaker, step: string): string[] =>
  dataOf<Proposal>(one, step, 'proposal').flatMap((proposal) => proposal.votes.map(({ verdict }) => verdict))

/** By activity and stage; `session.on` is the lobby. */
export const acts: Readonly<Record<string, Act>> = {
  'session.on': async (one) => {
    const { hand } = one
    await hand.choose(tryTexts.legend, practice.balloon.name)
    await kept<{ picture: string }>(one, SESSION, 'tried', ({ picture }) => picture === 'balloon')
    await hand.press(tryTexts.drop)
    await expect.poll(() => focused(hand.page), soon).toBe(tryTexts.title)
  },
  'checkin.write': async (one, at) => {
    const { hand, say } = one
    await hand.choose(moodTexts.write.legend, weatherNames.rain)
    await kept<Mood>(one, at.step, 'mood', ({ weather }) => weather === 'rain')
    await hand.write(moodTexts.write.word, say('grijs'))
    await kept<Mood>(one, at.step, 'mood', ({ word }) => word === say('grijs'))
    await hand.press(moodTexts.write.ready)
    await isReady(one, at)
  },
  'checkin.sky': async (one, { step }) => {
    const { hand } = one
    await turned(hand, () => hand.press(moodTexts.sky.change))
    await hand.choose(moodTexts.write.legend, weatherNames.storm)
    await kept<Mood>(one, step, 'mood', ({ weather }) => weather === 'storm')
    await turned(hand, () => hand.press(moodTexts.sky.back))
  },
  'supply.alone': async (one, at) => {
    await fillIn(one, at.step)
    await sendWorry(one, at.step)
    await one.hand.press(alone.ready)
    await isReady(one, at)
  },
  'supply.laid': async (one, { step }) => {
    const { hand } = one
    const { laid } = supplyPlay
    const { domains, groups } = configIn<Config>(one, step)
    const [, domain] = domains
    await hand.choose(laid.tabs.label, laid.tabs.domains)
    await hand.press(domain?.name ?? '')
    await hand.press(new RegExp(`^(${laid.still}|${escaped(laid.wrong)}|${laid.change})`))
    await hand.page.getByRole('dialog').waitFor()
    await hand.tick(groups[1]?.name ?? '')
    const cell = ({ cells }: Row): boolean =>
      cells.some(({ group, is }) => group === groups[1]?.id && is === 'yes')
    await kept<Row>(one, step, 'row', (row) => row.domain === domain?.id && cell(row))
    await hand.press(laid.close)
    await closed(hand)
    await there<Laid>(one, step, 'laid', (row) => row.domain === domain?.id)
  },
  'supply.reflect': async (one, { step }, room) => {
    const { hand, say } = one
    const { reflect } = supplyPlay
    await turned(hand, () => hand.press(reflect.picture))
    await turned(hand, () => hand.press(reflect.back))
    await room.must(room.leader, step, 'scribe', { person: one.device.me?.id ?? null })
    await hand.page.getByRole('heading', { level: 1, name: reflect.scribeTitle }).waitFor()
    const sentence = (text: string) => (data: Sentence) => data.text === text
    await hand.write(reflect.add, say('Weinig voor jongeren'))
    await hand.press(reflect.doAdd)
    await there<Sentence>(one, step, 'sentence', sentence(say('Weinig voor jongeren')))
    await hand.write(reflect.sentence(1), 'Nu')
    await there<Sentence>(one, step, 'sentence', ({ text }) => text.includes('Nu'))
    const sentences = (): number => dataOf(one, step, 'sentence').length
    const before = sentences()
    await hand.press(reflect.take)
    await expect.poll(sentences, soon).toBe(before + 1)
  },
  'scope.alone': async (one, at) => {
    const { hand } = one
    const [item] = configIn<ScopeConfig>(one, at.step).items
    await hand.choose(item?.text ?? '', choiceWords.ander)
    await expect.poll(() => votes(one, at.step), soon).toContain('ander')
    for (const part of [2, 3, 4, 5, 6]) await turned(hand, () => hand.press(scopePlay.alone.next(part)))
    await hand.press(scopePlay.alone.ready)
    await isReady(one, at)
  },
  'scope.compare': async ({ hand }) => {
    await hand.press(/Deel 5 van 6/)
    await hand.page.getByRole('heading', { level: 2, name: scopeTexts.blockNames.groups }).waitFor()
  },
  'scope.decide': async (one, { step }, room) => {
    const { hand, say } = one
    await room.must(room.leader, step, 'scribe', { person: one.device.me?.id ?? null })
    await atTitle(hand, scopePlay.together.scribe)
    const decided = new Set(dataOf<Decision>(one, step, 'decision').map(({ item }) => item))
    const open = configIn<ScopeConfig>(one, step).items.find(({ id }) => !decided.has(id))
    await hand.choose(open?.text ?? '', verdictWords.niet)
    await hand.page.getByRole('dialog').waitFor()
    await hand.write(decideTexts.who, say('De familie'))
    await hand.press(decideTexts.save)
    await closed(hand)
    await there<Decision>(
      one,
      step,
      'decision',
      ({ item, who }) => item === open?.id && who === say('De familie'),
    )
  },
  'scope.points': async (one, at) => {
    const { hand } = one
    const [point] = configIn<ScopeConfig>(one, at.step).points
    await hand.choose(`1. ${point?.text}`, scoreWords[2])
    await kept<Scores>(one, at.step, 'scores', ({ scores }) =>
      scores.some((given) => given.point === point?.id && given.score === 2),
    )
    await hand.press(scopePlay.alone.ready)
    await isReady(one, at)
  },
}
