// The server as `npm start` runs it: what it reads while it runs was built with it.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Program } from '#tests/crash/program.ts'

let program: Program

beforeAll(async () => {
  program = await Program.on(join(import.meta.dirname, '../../dist/server/main.js'))
  await program.start()
})

afterAll(() => program.remove())

test('[RB12] the built server shows the front door and prints the whole kit', async () => {
  const door = await fetch(program.url)
  expect(await door.text()).toContain('Dilemmatafel')
  const kit = await fetch(`${program.url}/api/v1/kits/koploper.pdf`)
  expect([kit.status, kit.headers.get('content-type')]).toEqual([200, 'application/pdf'])
})
