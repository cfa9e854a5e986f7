// One server with the built client and one browser for a file of tests, and everything that the pages complained of.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { startServer, type Running, type StartOptions } from '#server/start.ts'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { findChromium } from '../../scripts/chromium.mjs'
import { slowDown, SLOWER } from './slow.ts'
import { overhear } from './told.ts'

const clientDir = join(import.meta.dirname, '../../dist/client')

const sizes = {
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const
export type Size = keyof typeof sizes

const BROWSER_ARGS = ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage']

type Inside = { readonly server: Running; readonly browser: Browser; readonly folder: string }

/** Tests get it from `openHall`, which opens and closes it around them. */
export class Hall {
  /** Errors in the console, refused by the content policy, thrown, or asked of another host. */
  readonly complaints: string[] = []
  #inside: Inside | undefined

  static async open(options?: StartOptions): Promise<Hall> {
    const hall = new Hall()
    await hall.open(options)
    return hall
  }

  async open(options: StartOptions = {}): Promise<void> {
    if (!existsSync(clientDir)) throw new Error('the client is not built')
    const folder = mkdtempSync(join(tmpdir(), 'hall-'))
    const store = openSqliteStore(join(folder, 'hall.sqlite'))
    const server = await startServer({ store, clientDir, ...options })
    const executablePath = findChromium()
    const browser = await chromium.launch({
      ...(executablePath !== undefined && { executablePath }),
      args: BROWSER_ARGS,
    })
    this.#inside = { server, browser, folder }
  }

  get #open(): Inside {
    if (!this.#inside) throw new Error('the hall is not open')
    return this.#inside
  }

  get url(): string {
    return this.#open.server.url
  }

  /** A device of its own: nothing is shared with other pages. `kept` is what it already keeps from an earlier visit. */
  async page(
    size: Size,
    path: string,
    more: BrowserContextOptions & { readonly kept?: Readonly<Record<string, string>> } = {},
  ): Promise<Page> {
    const { kept = {}, ...options } = more
    const context = await this.#open.browser.newContext({
      viewport: sizes[size],
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      ...options,
    })
    context.setDefaultTimeout(30_000 * SLOWER)
    const page = await context.newPage()
    await slowDown(page)
    this.#listen(page, path)
    overhear(page)
    // The browser would open another page to fill a `storageState`; this fills it in the page itself, the first time.
    const filled = await page.addInitScript(
      ([origin, items]) => {
        if (location.origin !== origin) return
        for (const [name, value] of items) localStorage.setItem(name, value)
      },
      [this.url, Object.entries(kept)] as const,
    )
    await page.goto(path.startsWith('http') ? path : `${this.url}${path}`)
    await filled.dispose()
    return page
  }

  #listen(page: Page, path: string): void {
    page.on('console', (message) => {
      if (message.type() !== 'error' || isExpected(message.text())) return
      this.complaints.push(`${path}: ${message.text()}`)
    })
    page.on('pageerror', (error) => this.complaints.push(`${path}: ${error.message}`))
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (origin !== this.url && protocol.startsWith('http'))
        this.complaints.push(`${path}: asked ${request.url()}`)
    })
  }

  /** Closes all pages; throws when one of them complained. */
  async leave(): Promise<void> {
    await Promise.all(this.#open.browser.contexts().map((context) => context.close()))
    const complaints = this.complaints.splice(0)
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
  }

  async close(): Promise<void> {
    const { server, browser, folder } = this.#open
    await browser.close()
    await server.close()
    await server.store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The browser itself reports refusals of the API and a lost connection; the app tells the person. */
const isExpected = (text: string): boolean =>
  text.startsWith('Failed to load resource') || text.startsWith('WebSocket connection to')
