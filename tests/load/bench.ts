// `npm run bench [-- --json FILE] [--quick] [--only PART] [--profile DIR]`: measures this server beside a bare relay.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { bundle } from '#tests/crash/program.ts'
import { fourByFifty } from './four-by-fifty.ts'
import { joining } from './joining.ts'
import type { Part, Setting } from './part.ts'
import { firstLoad, twoHundred } from './person.ts'
import { practice } from './practice.ts'
import { table, type Row } from './rows.ts'
import { slowDisk } from './slow-disk.ts'

const parts: Readonly<Record<string, Part>> = {
  fourByFifty,
  slowDisk,
  joining,
  twoHundred,
  practice,
  firstLoad,
}

const whole = { ms: 1_000, cycles: 9, rate: 800, climb: { from: 400, growth: 1.2, most: 20_000 } }
const quick = { ms: 300, cycles: 1, rate: 80, climb: { from: 40, growth: 2, most: 160 } }

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    profile: { type: 'string' },
  },
})

const chosen = values.only === undefined ? Object.values(parts) : [parts[values.only]]
const program = await bundle('tests/load/child.ts')
const setting: Setting = {
  ...(values.quick ? quick : whole),
  path: program.path,
  tell: (line) => void process.stderr.write(`${line}\n`),
  ...(values.profile !== undefined && { profile: values.profile }),
}
const rows: Row[] = []
try {
  for (const part of chosen) {
    if (!part) throw new Error(`the parts are ${Object.keys(parts).join(', ')}`)
    rows.push(...(await part(setting)))
  }
} finally {
  program.remove()
}
const machine = `${cpus().length} cores of ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
process.stdout.write(`${table(rows)}\n\n${new Date().toISOString()}, ${machine}\n`)
if (values.json !== undefined) {
  const numbers = Object.fromEntries(rows.map(({ key, value }) => [key, value]))
  writeFileSync(
    values.json,
    `${JSON.stringify({ at: new Date().toISOString(), machine, ...numbers }, null, 2)}\n`,
  )
}
