// Before the browser tests: the client as it is built for everyone, and a browser to open it with.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Builds when something changed since the last build, and installs Chromium where there is none. */
export default function setup(): void {
  for (const script of ['scripts/build.mjs', 'scripts/chromium.mjs']) {
    const done = spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' })
    if (done.status !== 0) throw new Error(`${script} failed, so there is nothing to test`)
  }
}
