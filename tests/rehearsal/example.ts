// `npm run example`: plays Case 1 and keeps its report as the example in the app.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '#server/start.ts'
import { rehearse } from './rehearse.ts'
import { readScenario } from './scenario.ts'

const kept = join(import.meta.dirname, '../../shared/content/nl/example/report.json')

const read = readScenario(join(import.meta.dirname, 'case1.json'))
if (!read.ok) throw new Error(read.problem)
const folder = mkdtempSync(join(tmpdir(), 'example-'))
const server = await startServer()
try {
  const { differences } = await rehearse(server.url, read.scenario, folder, () => undefined, server.store)
  if (differences.length > 0) throw new Error(differences.join('\n'))
  writeFileSync(kept, readFileSync(join(folder, 'report.json')))
  console.log(`The example is in ${kept}`)
} finally {
  await server.close()
  rmSync(folder, { recursive: true })
}
process.exit()
