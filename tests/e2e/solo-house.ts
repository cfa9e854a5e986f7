// A device of somebody who prepares alone: a browser that keeps what it has when it is closed, and a server that can go away.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { startServer, type Running } from '#server/start.ts'
import { soloTexts } from '#client/solo/texts.ts'
import { findChromium } from '../../scripts/chromium.mjs'
import { slowDown, SLOWER } from './slow.ts'

export const builtClient = join(import.meta.dirname, '../../dist/client')

const sizes = { laptop: { width: 1366, height: 900 }, phone: { width: 360, height: 740 } }

export class SoloHouse {
  /** What was asked of the server since this list was last emptied: method and path, with the body. */
  readonly asked: string[] = []
  readonly complaints: string[] = []
  readonly #folder = mkdtempSync(join(tmpdir(), 'solo-'))
  #server: Running | undefined
  #port = 0
  #context: BrowserContext | undefined

  async serve(clientDir = builtClient): Promise<Running> {
    const config = { port: this.#port }
    this.#server = await startServer({ clientDir, config })
    this.#port = this.#server.port
    return this.#server
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** There is no server and no network any more. */
  async cut(): Promise<void> {
    await this.#context?.setOffline(true)
    await this.#server?.close()
    this.#server = undefined
  }

  /** Opens the browser again with what it kept. */
  async page(size: keyof typeof sizes, path: string, offline = false): Promise<Page> {
    const executablePath = findChromium()
    const context = await chromium.launchPersistentContext(join(this.#folder, 'profile'), {
      ...(executablePath !== undefined && { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'],
      viewport: sizes[size],
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      acceptDownloads: true,
      offline,
    })
    context.setDefaultTimeout(30_000 * SLOWER)
    this.#context = context
    const page = context.pages()[0] ?? (await context.newPage())
    await slowDown(page)
    this.#listen(page)
    await page.goto(`${this.url}${path}`)
    return page
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('the browser is not open')
    return this.#context
  }

  async leave(): Promise<void> {
    await this.#context?.close()
    this.#context = undefined
  }

  /** Throws when a page complained. */
  async close(): Promise<void> {
    await this.leave()
    await this.#server?.close()
    rmSync(this.#folder, { recursive: true, force: true })
    if (this.complaints.length > 0) throw new Error(this.complaints.join('\n'))
  }

  #listen(page: Page): void {
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.complaints.push(message.text())
    })
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/api/'))
        this.asked.push(`${request.method()} ${pathname} ${request.postData() ?? ''}`)
    })
  }
}

/** Waits until everything that is needed without network is there: a busy disk may need long for so many files. */
export const readyForOffline = (page: Page): Promise<void> =>
  page.getByText(soloTexts.offline.ready).waitFor({ timeout: 120_000 })

export const beginNew = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: soloTexts.begin }).click()
  await page.getByRole('heading', { level: 1, name: soloTexts.start }).waitFor()
}

export const onward = (page: Page): Promise<void> =>
  page.getByRole('button', { name: new RegExp(`^(${soloTexts.next}|${soloTexts.skip})$`) }).click()

/** What is in the file that this button gives. */
export const fileOf = async (page: Page, name: string): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}
