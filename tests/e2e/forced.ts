// How a page holds in forced colours: what is written can be read, what is chosen and what has the focus can be seen.
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { calm } from './axe.ts'

type Place = {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** The lowest contrast between the lightest and the darkest point of a word by which it can be read at all. */
const LEAST = 3

/** Where words and signs without words stand, as far as nothing lies over them. */
const findInk = (): Place[] => {
  const places: Place[] = []
  const add = (element: Element, rect: DOMRect | undefined, name: string): void => {
    if (!rect || rect.width < 4 || rect.height < 8) return
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible' || at === document.documentElement) continue
      const port = at.getBoundingClientRect()
      if (
        rect.top < port.top ||
        rect.bottom > port.bottom ||
        rect.left < port.left ||
        rect.right > port.right
      )
        return
    }
    const above = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2)
    if (!above || !(element.contains(above) || above.contains(element))) return
    places.push({ name, x: rect.left, y: rect.top, w: rect.width, h: rect.height })
  }
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('[inert]')
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent } = node
    if (!parent || !/[\p{L}\p{N}]/u.test(node.textContent ?? '') || parent.closest('script, style')) continue
    const { width, height } = parent.getBoundingClientRect()
    if ((width <= 2 || height <= 2) && !parent.closest('svg')) continue
    if (!isShown(parent)) continue
    range.selectNodeContents(node)
    const text = `"${(node.textContent ?? '').trim().slice(0, 40)}" in ${parent.tagName.toLowerCase()}.${parent.getAttribute('class')}`
    add(parent, range.getClientRects()[0], text)
  }
  for (const sign of document.querySelectorAll('button svg, a svg')) {
    const button = sign.closest('button, a')
    if (!button || (button.textContent ?? '').trim() !== '' || !isShown(sign)) continue
    add(sign, sign.getBoundingClientRect(), `the sign of ${button.outerHTML.slice(0, 120)}`)
  }
  return places
}

const luminance = (r: number, g: number, b: number): number => {
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast between the lightest and the darkest point of a place in the picture. */
const contrastIn = (data: Buffer, width: number, height: number, { x, y, w, h }: Place): number => {
  let [dark, light] = [1, 0]
  for (let row = Math.max(0, Math.ceil(y)); row < Math.min(height, y + h); row += 1)
    for (let column = Math.max(0, Math.ceil(x)); column < Math.min(width, x + w); column += 1) {
      const at = (row * width + column) * 3
      const here = luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)
      if (here < dark) dark = here
      if (here > light) light = here
    }
  return (light + 0.05) / (dark + 0.05)
}

const unread = async (page: Page): Promise<string[]> => {
  const places = await page.evaluate(findInk)
  const picture = await page.screenshot()
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return places
    .filter((place) => contrastIn(data, info.width, info.height, place) < LEAST)
    .map(({ name }) => `cannot be read: ${name}`)
}

const CHOSEN =
  '[aria-pressed="true"], [aria-selected="true"], [aria-checked="true"], [aria-current]:not([aria-current="false"]), input:checked'

/** What is chosen but looks as what is not, and what shows no rim when it has the focus. */
const findUnmarked = (chosen: string): string[] => {
  const problems: string[] = []
  const name = (element: Element): string => element.outerHTML.slice(0, 120)
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect()
    return element.checkVisibility({ visibilityProperty: true }) && width > 2 && height > 2
  }
  const face = (element: Element): Element =>
    (element.matches('input') && element.closest('label')) || element
  const edges = (style: CSSStyleDeclaration): string =>
    [
      style.outlineStyle === 'none'
        ? ''
        : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`,
      ...['Top', 'Right', 'Bottom', 'Left'].map((side) => {
        const width = style.getPropertyValue(`border-${side.toLowerCase()}-width`)
        const kind = style.getPropertyValue(`border-${side.toLowerCase()}-style`)
        const colour = style.getPropertyValue(`border-${side.toLowerCase()}-color`)
        return kind === 'none' || width === '0px' ? '' : `${kind} ${width} ${colour}`
      }),
      style.backgroundColor,
      style.textDecorationLine,
      style.opacity,
    ].join('|')
  const looks = (element: Element): string =>
    [element, ...element.querySelectorAll('*')]
      .filter((one) => one.checkVisibility())
      .map((one) =>
        [null, '::before', '::after']
          .map((pseudo) => {
            const style = getComputedStyle(one, pseudo)
            return pseudo !== null && style.content === 'none'
              ? ''
              : `${one.tagName}${edges(style)}${pseudo === null ? '' : style.content}`
          })
          .join(';'),
      )
      .join('\n')

  for (const element of document.querySelectorAll(chosen)) {
    if (
      !isShown(face(element)) ||
      (element.matches('input') && getComputedStyle(element).appearance !== 'none' && isShown(element))
    )
      continue
    const role = element.getAttribute('role')
    const type = element.getAttribute('type')
    const group =
      element.closest('[role="tablist"], [role="radiogroup"], [role="group"], fieldset, ul, ol, nav') ??
      document.body
    const other = [...group.querySelectorAll(element.tagName)].find(
      (one) =>
        !one.matches(chosen) &&
        one.getAttribute('role') === role &&
        one.getAttribute('type') === type &&
        ['aria-pressed', 'aria-selected', 'aria-checked'].every(
          (state) => one.hasAttribute(state) === element.hasAttribute(state),
        ) &&
        one.className === element.className &&
        isShown(face(one)),
    )
    if (other && looks(face(other)) === looks(face(element)))
      problems.push(`chosen, and nobody sees it: ${name(element)}`)
  }

  const rims = (element: Element): string[] =>
    [element, face(element), element.nextElementSibling, element.parentElement].flatMap((one) => {
      if (!one) return []
      return [null, '::before', '::after'].map((pseudo) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one, pseudo)
        return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2
          ? ''
          : `${outlineStyle} ${outlineWidth} ${outlineColor}`
      })
    })
  for (const element of document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  )) {
    if (element.tabIndex < 0 || element.closest('[inert], [aria-hidden="true"]') || !isShown(face(element)))
      continue
    const before = rims(element)
    element.focus({ preventScroll: true })
    if (document.activeElement !== element) continue
    const after = rims(element)
    if (!after.some((rim, index) => rim !== '' && rim !== before[index]))
      problems.push(`no rim of the focus: ${name(element)}`)
    element.blur()
  }
  return problems
}

/** What changes its look does so at once, and what is not in sight is drawn all the same. */
const AT_ONCE = '* { transition: none !important; content-visibility: visible !important; }'

const MOST_HIGH = 5_000

/** One line for each thing that cannot be read or seen when the device chooses the colours; none when all is well. */
export const forcedProblems = async (page: Page): Promise<string[]> => {
  const before = page.viewportSize()
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  const high = await page.evaluate(() => document.documentElement.scrollHeight)
  // As high as all of it, so that nothing waits under a bar or is not drawn yet.
  if (before)
    await page.setViewportSize({
      width: before.width,
      height: Math.min(MOST_HIGH, Math.max(before.height, high)),
    })
  const sheet = await page.evaluateHandle((css) => {
    const made = new CSSStyleSheet()
    made.replaceSync(css)
    document.adoptedStyleSheets.push(made)
    return made
  }, AT_ONCE)
  await calm(page)
  // From now on what gets the focus got it by the keys.
  await page.keyboard.press('Tab')
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  const found = [...(await unread(page)), ...(await page.evaluate(findUnmarked, CHOSEN))]
  await sheet.evaluate((made) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== made)
  })
  if (before) await page.setViewportSize(before)
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' })
  return found.map((line) => `in forced colours: ${line}`)
}
