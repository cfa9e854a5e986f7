// Preparing alone: a new version is taken as a whole, sessions are left alone, and every way of using it works.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import { homeTexts } from '#client/shell/home/texts.ts'
import { soloTexts } from '#client/solo/texts.ts'
import { axeProblems, largeOnNarrow } from './axe.ts'
import { tabTo } from './hands.ts'
import { beginNew, builtClient, fileOf, onward, readyForOffline, SoloHouse } from './solo-house.ts'

// Each of these loads the whole app into the browser first.
vi.setConfig({ testTimeout: 300_000 })

let house: SoloHouse

beforeEach(() => {
  house = new SoloHouse()
})

afterEach(() => house.close())

const caches = (page: Page): Promise<string[]> => page.evaluate(() => globalThis.caches.keys())

/** What the device keeps of preparations beside the database. */
const typed = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('alleen')))

const fresh = async (): Promise<Page> => {
  await house.serve()
  const page = await house.page('phone', '/alleen')
  await readyForOffline(page)
  return page
}

describe('the part that works without network', () => {
  test('[ON12] a new version is told, waits until it is asked for, and then takes the place of the old as a whole', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'solo-build-'))
    cpSync(builtClient, folder, { recursive: true })
    await house.serve(folder)
    const page = await house.page('laptop', '/alleen')
    await readyForOffline(page)
    const before = await caches(page)
    expect(before).toHaveLength(1)
    await house.cut()
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
    const build = before[0]?.replace('dilemmatafel-alleen-', '') ?? ''
    expect(worker).toContain(build)
    writeFileSync(join(folder, 'sw.js'), worker.replaceAll(build, 'volgende'))
    await house.serve(folder)
    await house.context.setOffline(false)
    await page.reload()
    await page.getByText(soloTexts.offline.fresh).waitFor()
    // It waits for whoever uses the page, however often that is loaded again.
    await page.reload()
    await page.getByText(soloTexts.offline.fresh).waitFor()
    expect(await caches(page)).toEqual(expect.arrayContaining(before))
    await page.getByRole('button', { name: soloTexts.offline.refresh }).click()
    await expect.poll(() => caches(page).catch(() => [])).toEqual(['dilemmatafel-alleen-volgende'])
    await readyForOffline(page)
    rmSync(folder, { recursive: true })
  })

  test('[ON12] a version of which a file cannot be had changes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'solo-build-'))
    cpSync(builtClient, folder, { recursive: true })
    await house.serve(folder)
    const page = await house.page('laptop', '/alleen')
    await readyForOffline(page)
    const before = await caches(page)
    await house.cut()
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
    const build = before[0]?.replace('dilemmatafel-alleen-', '') ?? ''
    writeFileSync(
      join(folder, 'sw.js'),
      worker.replaceAll(build, 'half').replace('"/icon.svg"', '"/weg.svg"'),
    )
    await house.serve(folder)
    await house.context.setOffline(false)
    await page.reload()
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration('/alleen')
      await registration?.update().catch(() => undefined)
    })
    // Until the new version gave up, cutting the network would be why it did.
    await page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration('/alleen')
      return registration?.installing === null
    })
    await house.cut()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: soloTexts.title }).waitFor()
    await page.getByText(soloTexts.offline.ready).waitFor()
    expect(await caches(page)).toEqual(expect.arrayContaining(before))
    rmSync(folder, { recursive: true })
  })

  test('[ON13] pages of a session never pass the worker, and nothing of the API is kept', async () => {
    const page = await fresh()
    const urls = await page.evaluate(async () => {
      const names = await globalThis.caches.keys()
      const lists = await Promise.all(
        names.map(async (name) => (await (await globalThis.caches.open(name)).keys()).map(({ url }) => url)),
      )
      return lists.flat()
    })
    expect(urls.length).toBeGreaterThan(20)
    expect(urls.filter((url) => /\/api\/|socket/.test(url))).toEqual([])
    for (const path of ['/', '/doe-mee', '/maken']) {
      await page.goto(`${house.url}${path}`)
      expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    }
    await house.cut()
    await expect(page.goto(`${house.url}/doe-mee`)).rejects.toThrow('net::ERR')
    const again = await house.context.newPage()
    await again.goto(`${house.url}/alleen`)
    await again.getByRole('heading', { level: 1, name: soloTexts.title }).waitFor()
  })
})

describe('the list on this device', () => {
  test('[ON14] a preparation gets another name, goes to a file and comes back from it, and is wiped without a trace', async () => {
    const page = await fresh()
    await beginNew(page)
    await page.getByRole('button', { name: soloTexts.go, exact: true }).click()
    // The menu goes with the page it is on: whoever opens it must be on the page of the step already.
    await page.getByRole('heading', { level: 1, name: playTexts.meet.title(6) }).waitFor()
    await page.getByRole('button', { name: soloTexts.menu }).click()
    await page.getByRole('menuitem', { name: soloTexts.take }).click()
    const file = await fileOf(page, soloTexts.report.save)
    // As if something was being typed that is not in the database yet.
    const [, id = ''] = /alleen\/([\w-]+)/.exec(page.url()) ?? []
    await page.evaluate((key) => localStorage.setItem(key, 'half'), `dilemmatafel:alleen:${id}:draft:een zin`)
    await page.goto(`${house.url}/alleen`)
    const first = soloTexts.fresh(1)
    await page.getByRole('button', { name: soloTexts.renameOf(first) }).click()
    await page.getByLabel(soloTexts.name).fill('Voor het team')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Voor het team' }).waitFor()
    await page.getByRole('button', { name: soloTexts.wipeOf('Voor het team') }).click()
    await page.getByRole('button', { name: soloTexts.wipeNow }).click()
    await page.getByText(soloTexts.none).waitFor()
    const left = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('dilemmatafel-alleen')
          opening.addEventListener('success', () => {
            const names = [...opening.result.objectStoreNames]
            const transaction = opening.result.transaction(names)
            const counts = names.map((name) => transaction.objectStore(name).count())
            transaction.addEventListener('complete', () => {
              opening.result.close()
              resolve(counts.reduce((sum, { result }) => sum + result, 0))
            })
          })
        }),
    )
    expect(left).toBe(0)
    expect(await typed(page)).toEqual([])
    const picker = page.locator('input[type=file]')
    await picker.setInputFiles({
      name: 'brief.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    })
    await page.getByText(soloTexts.wrongFile['other-file']).waitFor()
    await picker.setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes })
    await page.getByRole('link', { name: soloTexts.open(first) }).click()
    await page.getByRole('heading', { level: 1, name: playTexts.meet.title(6) }).waitFor()
  })

  test('[ON15] two tabs on one preparation show the same', async () => {
    const page = await fresh()
    await beginNew(page)
    const other = await house.context.newPage()
    await other.goto(page.url())
    await other.getByRole('button', { name: soloTexts.go, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: playTexts.meet.title(6) }).waitFor()
    await onward(page)
    const title = other.getByRole('heading', { level: 1, name: playTexts.rank.title(6) })
    await title.waitFor()
    await expect.poll(() => title.count()).toBe(1)
  })
})

describe('every way of using it', () => {
  test('[ON16] by keyboard alone from the front door to the order of the fiches', async () => {
    await house.serve()
    const page = await house.page('laptop', '/')
    const press = async (name: string | RegExp): Promise<void> => {
      await tabTo(page, name)
      await page.keyboard.press('Enter')
    }
    await press(homeTexts.alone)
    await readyForOffline(page)
    await press(soloTexts.begin)
    await page.getByRole('heading', { level: 1, name: soloTexts.start }).waitFor()
    await press(soloTexts.go)
    await page.getByRole('heading', { level: 1, name: playTexts.meet.title(6) }).waitFor()
    await press(soloTexts.next)
    await page.getByRole('heading', { level: 1, name: playTexts.rank.title(6) }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  test('[ON17] keeps to the rules of accessibility on a phone, and fits on a narrow one with large letters', async () => {
    const page = await fresh()
    const problems: string[] = []
    const look = async (): Promise<void> => {
      const where = await page.title()
      const found = [...(await axeProblems(page)), ...(await largeOnNarrow(page))]
      problems.push(...found.map((line) => `${where}: ${line}`))
    }
    await look()
    await beginNew(page)
    await look()
    await page.getByRole('button', { name: soloTexts.go, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: playTexts.meet.title(6) }).waitFor()
    await onward(page)
    await page
      .getByRole('button', { name: new RegExp(playTexts.rank.lay(1)) })
      .first()
      .click()
    await look()
    await onward(page)
    await page.getByRole('heading', { level: 1, name: soloTexts.order.title }).waitFor()
    await page.getByRole('checkbox').first().click()
    await look()
    await onward(page)
    await page.getByRole('textbox').first().waitFor()
    await look()
    await page.getByRole('button', { name: soloTexts.menu }).click()
    await page.getByRole('menuitem', { name: soloTexts.take }).click()
    await page.getByRole('heading', { level: 1, name: soloTexts.report.title }).waitFor()
    await page.getByRole('button', { name: soloTexts.group.make(4) }).waitFor()
    await look()
    expect(problems).toEqual([])
  })
})
