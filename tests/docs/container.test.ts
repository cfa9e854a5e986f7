// The image and its compose file: whose, read only, checked, without secrets, and made of what is in the repository.
import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { afterEach, expect, test } from 'vitest'
import { startServer, type Running } from '#server/start.ts'
import { readConfig } from '#server/config.ts'
import { readRaw, root } from './tree.ts'

const image = readRaw('Dockerfile')
const compose = readRaw('compose.yml')
/** The last stage: what runs. */
const [, last = ''] =
  /^FROM [^\n]+\n((?:(?!^FROM ).*\n)*)$/m.exec(image.slice(image.lastIndexOf('\nFROM ') + 1)) ?? []

test('[OP11] the image runs as a user without rights, stops by SIGTERM, keeps data in one place and is checked', () => {
  const lines = last.split('\n')
  expect(lines.findLast((line) => line.startsWith('USER '))).toBe('USER node')
  expect(lines.indexOf('USER node')).toBeLessThan(lines.findIndex((line) => line.startsWith('CMD ')))
  for (const line of ['STOPSIGNAL SIGTERM', 'VOLUME /data', 'EXPOSE 8080']) expect(lines).toContain(line)
  expect(last).toMatch(/^HEALTHCHECK .*healthy\.js/m)
  expect(last).toMatch(/^CMD \["node", .*"dist\/server\/main\.js"\]$/m)
})

test('[OP11] what runs has no tools for building, and no secret is set or copied', () => {
  expect(last).not.toMatch(/npm|COPY \. |esbuild/)
  expect(image).toContain('npm ci --omit=dev')
  expect(image).not.toMatch(/^(?:ENV|ARG).*(?:CODE|SECRET|TOKEN|PASSWORD)/m)
  const ignored = readRaw('.dockerignore').split('\n')
  for (const name of ['.git', '.env', 'data', 'node_modules']) expect(ignored).toContain(name)
})

test('[OP11] everything that is copied or run from the repository is there', () => {
  const copied = Array.from(image.matchAll(/^COPY (?!--from)(.+) \S+$/gm), ([, files = '']) =>
    files.split(' '),
  ).flat()
  const ran = Array.from(image.matchAll(/node (scripts\/\S+\.mjs)/g), ([, file = '']) => file)
  const bundled = Array.from(
    readRaw('scripts/container.mjs').matchAll(/'(scripts\/\w+\.ts)'/g),
    ([, file = '']) => file,
  )
  expect(ran.length + bundled.length).toBeGreaterThan(4)
  expect([...copied, ...ran, ...bundled].filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('[OP11] compose runs it read only, without rights, behind a proxy, and with settings that the server knows', () => {
  for (const line of ['read_only: true', '- ALL', '- no-new-privileges:true', '- data:/data', '- /tmp'])
    expect(compose).toContain(`\n${' '.repeat(line.startsWith('-') ? 6 : 4)}${line}`)
  expect(compose).toMatch(/- '127\.0\.0\.1:/)
  const names = Array.from(compose.matchAll(/^ {6}([A-Z_]+): /gm), ([, name = '']) => name)
  expect(names).toContain('ORGANISER_CODE')
  const known = readRaw('server/config.ts')
  expect(names.filter((name) => !known.includes(`\n  ${name}:`))).toEqual([])
  const empty = Object.fromEntries(names.map((name) => [name, '']))
  const given = { ...empty, PUBLIC_URL: 'https://a.nl', ORGANISER_CODE: 'zeven paarse fietsen' }
  expect(readConfig(given).ok).toBe(true)
})

let server: Running | undefined
afterEach(() => server?.close())

test('[OP11] the check of health says whether the server on this port can do its work', async () => {
  server = await startServer()
  const silent = createServer()
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const other = (silent.address() as AddressInfo).port
  await new Promise((resolve) => silent.close(resolve))
  const check = (port: number): Promise<number | null> => {
    const env = { ...process.env, PORT: String(port) }
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/healthy.ts'], { cwd: root, env })
    return new Promise((resolve) => child.once('exit', resolve))
  }
  expect(await check(server.port)).toBe(0)
  expect(await check(other)).toBe(1)
})
