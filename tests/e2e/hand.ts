// Two ways to use a page: with the keys alone, and with taps alone. Both can do the same, so one script tries both.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { soon } from './cafes.ts'
import { escaped, focused, tabTo } from './hands.ts'

export interface Hand {
  readonly page: Page
  readonly by: 'keys' | 'taps'
  /** A new stage came: nothing was pressed in it yet. */
  readonly anew: () => void
  /** Presses what has a name that begins like this, or is like this. */
  readonly press: (name: string | RegExp) => Promise<void>
  /** Writes in a field that is called this. */
  readonly write: (field: string, text: string) => Promise<void>
  /** Ticks what has a name that begins like this. */
  readonly tick: (name: string) => Promise<void>
  /** Chooses one of a row of leaves or radio buttons; `row` is the name of the row. */
  readonly choose: (row: string, name: string) => Promise<void>
}

const beginning = (name: string): RegExp => new RegExp(`^${escaped(name)}`)

const MOST = 160

/** The name of the row in which the focus is: the legend of radio buttons, the label of leaves. */
const rowOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement
    const row = active?.closest('fieldset, [role="tablist"]')
    return row?.getAttribute('aria-label') ?? row?.querySelector('legend')?.textContent ?? ''
  })

const inDialog = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest('[role="dialog"]') instanceof Element)

/** Nobody who lost the focus knows where they are: something has it, also when what was pressed is gone. */
const knowsWhere = async (page: Page): Promise<void> => {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), {
      ...soon,
      message: 'the focus is nowhere after a key',
    })
    .not.toBe('BODY')
}

/** From the second thing on in a stage it first looks whether the focus is somewhere. */
export const keysOn = (page: Page): Hand => {
  const hand = bareKeysOn(page)
  let begun = false
  const first = async (): Promise<void> => {
    if (begun) await knowsWhere(page)
    begun = true
  }
  return {
    ...hand,
    anew: () => {
      begun = false
    },
    press: (name) => first().then(() => hand.press(name)),
    write: (field, text) => first().then(() => hand.write(field, text)),
    tick: (name) => first().then(() => hand.tick(name)),
    choose: (row, name) => first().then(() => hand.choose(row, name)),
  }
}

const bareKeysOn = (page: Page): Omit<Hand, 'anew'> => ({
  page,
  by: 'keys',
  press: async (name) => {
    await tabTo(page, name)
    await page.keyboard.press('Enter')
  },
  write: async (field, text) => {
    const inField = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.matches('input, textarea') ?? false)
    // A button that opens the field may be called the same.
    for (let times = 0; times === 0 || !(await inField()); times += 1) {
      if (times > MOST) throw new Error(`Tab never came in a field "${field}"`)
      await tabTo(page, field)
    }
    await page.keyboard.type(text)
  },
  tick: async (name) => {
    await tabTo(page, name)
    await page.keyboard.press('Space')
  },
  choose: async (row, name) => {
    const until = Date.now() + soon.timeout
    for (let presses = 0; !(await rowOfFocus(page)).startsWith(row); presses += 1) {
      if (presses > MOST && Date.now() > until) throw new Error(`Tab never came in "${row}"`)
      await page.keyboard.press('Tab')
    }
    // The first stop of a row where nothing is chosen yet is its first button; Space chooses that one.
    const within = await inDialog(page)
    await page.keyboard.press('Space')
    for (let presses = 0; !(await focused(page)).startsWith(name); presses += 1) {
      // What was chosen asks for more at once.
      if (!within && (await inDialog(page))) return
      if (presses > 12) throw new Error(`the arrows never came to "${name}" in "${row}"`)
      await page.keyboard.press('ArrowRight')
    }
  },
})

/** A thing that moves is elsewhere after this. */
const LATER_MS = 100

/** Where to put the finger: the middle of the thing, or of what is written beside a small button. */
const middleOf = (place: Locator): Promise<{ x: number; y: number; covered: string | null }> =>
  place.evaluate((element) => {
    const target = (element instanceof HTMLInputElement && element.closest('label')) || element
    target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    const { x, y, width, height } = target.getBoundingClientRect()
    const middle = { x: x + width / 2, y: y + height / 2 }
    const top = document.elementFromPoint(middle.x, middle.y)
    return { ...middle, covered: target.contains(top) ? null : (top?.outerHTML.slice(0, 160) ?? 'nothing') }
  })

/** Taps when it lies still from one picture to the next and nothing lies over it. */
const tap = async (page: Page, place: Locator, name: string | RegExp): Promise<void> => {
  await place.waitFor()
  const until = Date.now() + soon.timeout
  let before = await middleOf(place)
  while (Date.now() < until) {
    await page.waitForTimeout(LATER_MS)
    const now = await middleOf(place)
    const still = now.x === before.x && now.y === before.y
    if (still && now.covered === null) return page.touchscreen.tap(now.x, now.y)
    before = now
  }
  throw new Error(`a finger on "${String(name)}" touches ${before.covered ?? 'something that moves'}`)
}

/** A keyboard is only there for the field that was tapped. The page must have touch. */
export const tapsOn = (page: Page): Hand => ({
  page,
  by: 'taps',
  anew: () => undefined,
  press: (name) => {
    const named = { name: typeof name === 'string' ? beginning(name) : name }
    const pressable = (['button', 'link', 'menuitem'] as const).map((role) => page.getByRole(role, named))
    return tap(page, pressable.reduce((all, one) => all.or(one)).first(), name)
  },
  write: async (field, text) => {
    await tap(page, page.getByRole('textbox', { name: beginning(field) }).first(), field)
    await page.keyboard.insertText(text)
  },
  tick: (name) => tap(page, page.getByRole('checkbox', { name: beginning(name) }).first(), name),
  choose: (row, name) => {
    const named = { name: beginning(name) }
    const radio = page.getByRole('group', { name: row }).getByRole('radio', named)
    const leaf = page.getByRole('tablist', { name: row }).getByRole('tab', named)
    return tap(page, radio.or(leaf).first(), name)
  },
})

/**
 * Goes round the page with Tab and tells how many stops there are. Throws when it does not come by the first thing of
 * the page and back where it began, or when the focus is on something that is not on the screen.
 */
export const tabRound = async (page: Page): Promise<number> => {
  const stops: string[] = []
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate((mark) => {
      const active = document.activeElement
      if (!(active instanceof HTMLElement) || active === document.body) return undefined
      active.dataset.round ??= mark
      const { width, height } = active.getBoundingClientRect()
      const html = active.outerHTML.slice(0, 160)
      return { mark: active.dataset.round, seen: width > 0 && height > 0, html }
    }, String(presses))
    if (stop === undefined) continue
    if (!stop.seen) throw new Error(`the focus is on something that nobody sees: ${stop.html}`)
    if (!stops.includes(stop.mark)) {
      stops.push(stop.mark)
      continue
    }
    const first = await page.evaluate(() => {
      const marked = document.querySelectorAll<HTMLElement>('[data-round]')
      const [top] = document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select')
      const passed = top?.dataset.round !== undefined
      for (const { dataset } of marked) delete dataset.round
      return passed
    })
    if (stop.mark !== stops[0] || !first)
      throw new Error(`Tab goes round in a part of the page, by ${stop.html}`)
    return stops.length
  }
  throw new Error(`after ${MOST} times Tab the page did not begin again`)
}
