// That what looks at a page finds what is wrong with it: a look that finds nothing proves little.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { blankProblems } from './blank.ts'
import { forcedProblems } from './forced.ts'
import { openHall } from './openHall.ts'
import { wordProblems } from './words.ts'
import { reachProblems } from './zoom.ts'

const hall = openHall()

const STYLE = `
  :focus-visible { outline: 3px solid red; }
  .bare:focus-visible { outline: none; }
  .plain { border: 2px solid; }
  .own { forced-color-adjust: none; color: white; background: white; }
  .narrow { width: 60px; overflow-wrap: anywhere; }
  .cut { width: 60px; overflow: hidden; white-space: nowrap; }
`

/** A page of no app, that has only this. */
const pageWith = async (main: string): Promise<Page> => {
  const page = await hall.page('phone', '/')
  await page.goto('about:blank')
  await page.setContent(`<html lang="nl"><style>${STYLE}</style><main>${main}</main></html>`)
  return page
}

const row = (chosen: string): string =>
  `<ul><li><button class="plain" aria-pressed="true" style="${chosen}">ja</button></li><li><button class="plain" aria-pressed="false">nee</button></li></ul>`

test('[AX9] a light sheet on which nothing stands is found, and no other', async () => {
  const sheet = 'width: 200px; height: 120px; background: #fffdf5'
  const page = await pageWith(`
    <div class="empty" style="${sheet}"><ul></ul><p> </p></div>
    <div class="hidden" style="${sheet}"><p style="visibility: hidden">weg</p></div>
    <div style="${sheet}">Er is nog niets.</div>
    <div style="${sheet}"><button>Doe iets</button></div>
    <div style="${sheet}; background: #2f4a43"></div>
    <div style="${sheet}; height: 40px"></div>
  `)
  expect(await blankProblems(page)).toEqual(['nothing stands on div.empty', 'nothing stands on div.hidden'])
})

test('[AX18] what cannot be read, chosen or found by the keys in forced colours is found', async () => {
  const page = await pageWith(`
    <p class="own">wit op wit</p>
    <p>gewoon</p>
    <div style="position: relative; width: 200px; height: 40px">
      <svg style="position: absolute; inset: 0" width="200" height="40"><rect width="200" height="40" fill="white"/></svg>
      <span style="position: relative; forced-color-adjust: none; color: white">op papier</span>
    </div>
    <button style="forced-color-adjust: none; background: black"><svg width="24" height="24"><path d="M2 2h20v20z"/></svg></button>
    <button class="bare">zonder rand</button>
    ${row('')}
    ${row('border-width: 5px')}`)
  const found = (await forcedProblems(page)).map((line) => line.replace(/^in forced colours: /, ''))
  expect(found).toEqual([
    expect.stringMatching(/^cannot be read: "wit op wit"/),
    expect.stringMatching(/^cannot be read: "op papier"/),
    expect.stringMatching(/^cannot be read: the sign of <button/),
    expect.stringMatching(/^chosen, and nobody sees it: .*>ja</),
    expect.stringMatching(/^no rim of the focus: .*zonder rand/),
  ])
})

test('[AX19] a word that is broken or cut is found, and a button that nobody can reach', async () => {
  const page = await pageWith(`
    <p class="narrow">cliëntondersteuning</p>
    <p class="narrow" style="hyphens: auto">cliëntondersteuning</p>
    <p class="narrow">mee\u00ADdenken\u00ADde mensen</p>
    <p class="cut">een afgesneden woord</p>
    <p>een heel woord</p>`)
  expect(await wordProblems(page)).toEqual([
    expect.stringMatching(/^"cliëntondersteuning" is broken in p.narrow/),
    expect.stringMatching(/^"afgesneden" is cut through in p.cut/),
  ])
  const reach = await pageWith(
    '<div style="width: 900px">breed</div><div style="position: relative; width: 90px"><button>onder</button><div style="position: absolute; inset: 0"></div></div>',
  )
  expect(await reachProblems(reach)).toEqual([
    expect.stringMatching(/^at 320 px: \d+ wide in 320$/),
    expect.stringMatching(/^at 320 px: out of reach: .*onder/),
    expect.stringMatching(/^with letters of 200%: \d+ wide in 683$/),
    expect.stringMatching(/^with letters of 200%: out of reach: .*onder/),
  ])
})
