// What a screen reader says by itself: every change in a live region, and every title that gets the focus.
import type { Page } from 'playwright-core'

export type Heard = { readonly how: 'title' | 'status'; readonly text: string; readonly at: number }

/** From now on writes down what is heard on this page; a page that is loaded anew is deaf again. */
export const listen = async (page: Page): Promise<() => Promise<Heard[]>> => {
  const ears = await page.evaluateHandle(() => {
    const LIVE = 'output, [role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]'
    const heard: { how: 'title' | 'status'; text: string; at: number }[] = []
    const clean = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim()
    const regionOf = (node: Node): Element | undefined => {
      const element = node instanceof Element ? node : node.parentElement
      if (element?.closest('[aria-live="off"], [aria-hidden="true"]')) return undefined
      return element?.closest(LIVE) ?? undefined
    }
    const said = new Map<Element, string>()
    for (const region of document.querySelectorAll(LIVE)) said.set(region, clean(region.textContent))
    const say = (region: Element): void => {
      const text = clean(region.textContent)
      if (said.get(region) === text) return
      said.set(region, text)
      if (text !== '') heard.push({ how: 'status', text, at: performance.now() })
    }
    new MutationObserver((changes) => {
      const regions = new Set<Element>()
      for (const { target, addedNodes } of changes) {
        const around = regionOf(target)
        if (around) regions.add(around)
        // A region that comes with its text in it is said by some readers and not by others; an alert by all.
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const alert of [node, ...node.querySelectorAll('*')])
              if (alert.matches('[role="alert"]')) regions.add(alert)
              else if (alert.matches(LIVE) && !said.has(alert)) said.set(alert, clean(alert.textContent))
      }
      for (const region of regions) say(region)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLHeadingElement)) return
      heard.push({ how: 'title', text: clean(target.textContent), at: performance.now() })
    })
    return heard
  })
  return () => ears.evaluate((heard) => heard.splice(0))
}
