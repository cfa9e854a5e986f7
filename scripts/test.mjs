// `npm test`: installs what is missing, then types, lint, format, build and every test, also those in a real browser.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { needChromium } from './chromium.mjs'
import { bin, installPackages, root, run } from './install.mjs'

const started = Date.now()
const part = (name) => console.log(`\n== ${name} (${Math.round((Date.now() - started) / 1000)} s)`)

installPackages()
const chromium = needChromium()
// Prettier takes as long as the other two, and uses one core.
const format = spawn(bin('prettier'), ['--check', '--log-level', 'warn', '.'], {
  cwd: root,
  stdio: 'inherit',
})
const formatted = once(format, 'exit')
process.on('exit', () => format.kill())
part('types')
run(bin('tsc'), ['-b'])
part('lint')
run(bin('oxlint'), ['--type-aware', '--deny-warnings'])
part('format')
const [wrong] = await formatted
if (wrong !== 0) process.exit(1)
part('build')
build()
part('tests')
const results = join(root, 'node_modules/.cache/test-results.json')
mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
rmSync(results, { force: true })
const tests = spawnSync(
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CHROMIUM: chromium } },
)
part('done')
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'))
console.log(`${numPassedTests} passed, ${numFailedTests} failed`)
process.exit(numPassedTests === 0 ? 1 : (tests.status ?? 1))
