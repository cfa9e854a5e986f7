// A room that makes moodboards: a session of that one step, with a leader and people on simulated devices.
import { nanoid } from 'nanoid'
import type { Locator, Page } from 'playwright-core'
import { registry } from '#shared/activities/registry.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { nowOf } from '#shared/kernel/facts.ts'
import { boardTexts as texts } from '#client/activities/moodboard/board/texts.ts'
import { openDevice, type Device } from '#client/sync/device.ts'
import type { Hall, Size } from './hall.ts'

export type Maker = { readonly token: string; readonly device: Device }

export type BoardRoom = {
  readonly session: string
  readonly code: string
  readonly step: string
  readonly token: string
  readonly leader: Device
  readonly makers: readonly Maker[]
  readonly close: () => void
}

const post = async (hall: Hall, path: string, body: unknown): Promise<Record<string, string>> => {
  const answer = await fetch(`${hall.url}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Record<string, string>
}

const here = (device: Device): Promise<unknown> => device.waitFor(({ me }) => me !== undefined)

/** Makes the session with these people in it, goes to making, and chooses boards of one's own or one for all. */
export const openBoards = async (
  hall: Hall,
  names: readonly string[],
  shared: boolean,
): Promise<BoardRoom> => {
  const made = await post(hall, 'sessions', {
    meta: {
      municipality: 'Dordrecht',
      title: 'Moodboard',
      aim: '',
      date: '',
      organisation: '',
      independence: '',
      askSide: false,
      keepDays: 28,
      practice: false,
    },
    names: false,
    name: 'Fatma',
    programme: {
      items: [
        { activity: 'moodboard', title: 'Moodboard', minutes: 15, goal: 'Iedereen vertelt.', config: {} },
      ],
    },
  })
  const { id: session = '', code = '', token = '' } = made
  const leader = openDevice({ url: hall.url, token, registry })
  await here(leader)
  const makers: Maker[] = []
  for (const name of names) {
    const joined = await post(hall, 'join', { code, name, side: 'geen', joinKey: nanoid(24) })
    const device = openDevice({ url: hall.url, token: joined.token ?? '', registry })
    await here(device)
    makers.push({ token: joined.token ?? '', device })
  }
  const step = programmeOf(leader.records)[0]?.id ?? ''
  await leader.act('session', 'next', { from: { step: null, stage: null } })
  await leader.act(step, 'rules.set', { form: 'board', shared })
  for (const { device } of makers)
    await device.waitFor(
      ({ records }) => nowOf(records)?.current === step && records.get(`${step}:rules`) !== undefined,
    )
  return {
    session,
    code,
    step,
    token,
    leader,
    makers,
    close: () => {
      for (const device of [leader, ...makers.map((maker) => maker.device)]) device.close()
    },
  }
}

/** The page of a maker. Its simulated device goes on beside it: the same person on two devices. */
export const makerPage = (
  hall: Hall,
  room: BoardRoom,
  maker: number,
  size: Size,
  hasTouch = false,
): Promise<Page> =>
  hall.page(size, `/tafel/${room.session}`, {
    hasTouch,
    kept: { [`dilemmatafel:${room.session}:key:table`]: room.makers[maker]?.token ?? '' },
  })

export const surface = (page: Page): Locator => page.getByRole('group', { name: texts.board, exact: true })
export const tool = (page: Page, word: string): Locator =>
  page.getByRole('button', { name: word, exact: true })
export const pieces = (page: Page): Locator => surface(page).locator('[data-piece]')

/** A point of the board on the page. */
export const at = async (page: Page, x: number, y: number): Promise<{ x: number; y: number }> => {
  const box = await surface(page).boundingBox()
  if (!box) throw new Error('there is no board')
  return { x: box.x + (x / 1000) * box.width, y: box.y + (y / 700) * box.height }
}

/** A house that lies there; its id and board still to be given. */
export const symbolAt = (x: number, y: number) => ({
  was: null,
  mark: 'm1',
  sort: 'symbol',
  symbol: 'house',
  order: 1,
  x,
  y,
  w: 200,
  turn: 0,
})
