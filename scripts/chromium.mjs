// Finds a Chromium for the browser tests, and installs Debian's where that is possible.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export const findChromium = () =>
  [process.env.CHROMIUM, ...known].find((path) => path !== undefined && existsSync(path))

/** The path of a browser; ends this process with what to do when there is none and none can be installed. */
export const needChromium = () => {
  const found = findChromium()
  if (found) return found
  console.log('Installing Chromium for the browser tests…')
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ]) {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args]
    spawnSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  const installed = findChromium()
  if (installed) return installed
  console.error(
    'No Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM to its path.',
  )
  return process.exit(1)
}

if (process.argv[1] === import.meta.filename) needChromium()
