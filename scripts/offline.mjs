// What makes preparing alone work without network: the icons to install it, and a service worker with the list of its files.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { bin, root, run } from './install.mjs'

const client = join(root, 'dist/client')
/** A build for each other language; its files lie among those of the client already. */
const languages = join(root, 'dist/languages')

const start = ['index.html', 'solo/SoloList.tsx', 'solo/SoloPage.tsx', 'shell/help/HelpPage.tsx']
/** The pictures of the manual are more than all else together; without network their words stand there. */
const leftOut = /\.webp$/
/** The activities of `shared/solo/programme.ts` of which the participant's own view is shown. */
const shown = ['dilemmas', 'supply', 'scope', 'agreements'].map((name) => `activities/${name}/Play.tsx`)
const icons = [192, 512]

/**
 * All files that these chunks need. What the app as a whole or the list of views loads later is left out: that is
 * every other page and activity.
 */
const filesOf = (manifest) => {
  const chunks = new Set()
  const add = (name) => {
    const chunk = manifest[name]
    if (chunk === undefined || chunks.has(name)) return
    chunks.add(name)
    for (const other of chunk.imports ?? []) add(other)
    const later = name === 'index.html' ? [] : (chunk.dynamicImports ?? [])
    for (const other of later)
      if (!/^(activities\/\w+\/(Play|Screen|Console)|shell|solo)\b/.test(other)) add(other)
  }
  for (const name of [...start, ...shown]) {
    if (manifest[name] === undefined) throw new Error(`the build has no ${name}, which works without network`)
    add(name)
  }
  return [...chunks].flatMap((name) => {
    const { file, css = [], assets = [] } = manifest[name]
    return [file, ...css, ...assets].filter((path) => !leftOut.test(path))
  })
}

/** What the build in this folder needs without network; takes away the list that Vite made for it. */
const neededIn = (folder) => {
  const list = join(folder, 'files.json')
  const needed = filesOf(JSON.parse(readFileSync(list, 'utf8')))
  rmSync(list)
  return needed
}

/** The script of the page that starts the app in the language of the device. */
const startScript = () => {
  const path = /src="\/(assets\/start-[\w-]+\.js)"/.exec(
    readFileSync(join(client, 'index.html'), 'utf8'),
  )?.[1]
  if (path === undefined) throw new Error('the built page has no script that starts the app')
  return path
}

/** Writes the icons and `sw.js` into the built client. Who prepares alone may read any language without network. */
const makeOffline = () => {
  const others = existsSync(languages) ? readdirSync(languages).map((name) => join(languages, name)) : []
  const needed = [startScript(), ...[client, ...others].flatMap(neededIn)]
  const svg = readFileSync(join(client, 'icon.svg'), 'utf8')
  for (const size of icons) {
    const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render()
    writeFileSync(join(client, `icon-${size}.png`), drawn.asPng())
  }
  const own = ['index.html', 'icon.svg', 'manifest.webmanifest', ...icons.map((size) => `icon-${size}.png`)]
  const files = [...new Set([...own, ...needed])].sort((a, b) => a.localeCompare(b, 'en'))
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(join(client, file)))
  run(bin('esbuild'), [
    'client/offline/worker.ts',
    '--bundle',
    '--minify',
    '--format=iife',
    `--define:FILES=${JSON.stringify(files.map((file) => `/${file}`))}`,
    `--define:BUILD=${JSON.stringify(hash.digest('hex').slice(0, 16))}`,
    '--outfile=dist/client/sw.js',
    '--log-level=warning',
  ])
}

makeOffline()
