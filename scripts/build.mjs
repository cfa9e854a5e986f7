// Builds client and server into dist/, when something changed since the last build.
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, root, run } from './install.mjs'

const stamp = join(root, 'dist/built')
const print = join(root, 'server/export/pdf')
/** Read by the server while it runs, from the folder of the code that reads them. */
const templates = readdirSync(print).filter((name) => name.endsWith('.typ') || name === 'typeset.mjs')
const made = [
  'dist/client/index.html',
  'dist/server/main.js',
  ...templates.map((name) => `dist/server/${name}`),
]

const newest = (path) => {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** What a municipality says in its own way on the screens: with other words it is another build. */
const ownWords = () => {
  const file = process.env.WORDS_FILE ?? ''
  return file === '' || !existsSync(file) ? file : readFileSync(file, 'utf8')
}

export const build = () => {
  const sources = [
    'client',
    'server',
    'shared',
    'scripts',
    'docs/pictures',
    'docs/handleiding.md',
    'package-lock.json',
    'vite.config.ts',
  ]
  const changed = Math.max(...sources.map((name) => newest(join(root, name))))
  const whole = [stamp, ...made.map((name) => join(root, name))].every((path) => existsSync(path))
  if (whole && statSync(stamp).mtimeMs > changed && readFileSync(stamp, 'utf8') === ownWords()) return
  console.log('Building…')
  // A test runner says that this is a test; then React would come with everything that only developers need.
  const env = { ...process.env, NODE_ENV: 'production' }
  run(bin('vite'), ['build', '--logLevel', 'warn'], { env })
  run(bin('tsx'), ['scripts/languages/build.ts'], { env })
  // Apart, because it needs a package, and this file is loaded before there are any.
  run(process.execPath, ['scripts/offline.mjs'])
  run(bin('esbuild'), [
    'server/main.ts',
    '--bundle',
    '--platform=node',
    '--format=esm',
    '--packages=external',
    '--outfile=dist/server/main.js',
    '--sourcemap',
    '--log-level=warning',
  ])
  for (const name of templates) copyFileSync(join(print, name), join(root, 'dist/server', name))
  writeFileSync(stamp, ownWords())
}

if (process.argv[1] === import.meta.filename) build()
