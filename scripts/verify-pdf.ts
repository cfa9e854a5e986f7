// `npm run verify:pdf`: makes the report as PDF of three sessions, one of them also as final, and the print kit, and lets veraPDF judge them as PDF/A-2a and PDF/UA-1.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { kitPdf } from '#server/export/pdf/kit.ts'
import { writePdf } from '#server/export/pdf/write.ts'
import { defaultContent } from '#shared/content/load.ts'
import { kitOf } from '#shared/kit/kit.ts'
import { kitParts } from '#shared/kit/parts.ts'
import { emptyReport, fullReport } from '#tests/server/export/reports.ts'
import { sample } from '#tests/shared/report/sample.ts'

const VERSION = '1.28.2'
const flavours = ['2a', 'ua1']
const cache = join(import.meta.dirname, '../node_modules/.cache/verapdf')
const jars = join(cache, VERSION)

const works = (command: string, argument: string): boolean => spawnSync(command, [argument]).status === 0

const give = (sentence: string): never => {
  console.log(`The PDFs are not verified: ${sentence}`)
  process.exit(0)
}

/** A project of nothing but the validator, so that Maven fetches all that it needs. */
const project = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>dilemmatafel</groupId><artifactId>verapdf</artifactId><version>1</version><dependencies><dependency>
<groupId>org.verapdf.apps</groupId><artifactId>greenfield-apps</artifactId><version>${VERSION}</version>
</dependency></dependencies></project>
`

const fetchValidator = (): void => {
  const done = join(jars, 'complete')
  if (existsSync(done)) return
  if (!works('mvn', '--version')) give('Maven is not on this machine.')
  mkdirSync(jars, { recursive: true })
  writeFileSync(join(cache, 'pom.xml'), project)
  const maven = [
    '-q',
    '-B',
    '-f',
    join(cache, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${jars}`,
  ]
  if (spawnSync('mvn', maven, { stdio: 'inherit' }).status !== 0) give('Maven could not fetch the validator.')
  writeFileSync(done, '')
}

/** What failed, a line each, as "FAIL <clause>"; empty when the file is good. */
const judge = (file: string, flavour: string): string[] => {
  const path = readdirSync(jars)
    .filter((name) => name.endsWith('.jar'))
    .map((name) => join(jars, name))
    .join(delimiter)
  const main = 'org.verapdf.apps.GreenfieldCliWrapper'
  const { stdout } = spawnSync('java', ['-cp', path, main, '-f', flavour, '--format', 'text', '-v', file], {
    encoding: 'utf8',
  })
  const [verdict = 'FAIL: the validator said nothing', ...failed] = stdout.trim().split('\n')
  return verdict.startsWith('PASS ') ? [] : [verdict, ...failed]
}

if (!works('java', '-version')) give('Java is not on this machine.')
fetchValidator()

/** The whole kit of the longest programme, with the way in of a session. */
const kit = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const longest = defaultContent.templates.toSorted((a, b) => b.minutes - a.minutes)[0]
  if (!longest) throw new Error('there is no programme')
  const { name, minutes, items: steps } = longest
  const door = { code: 'K7PM4R', address: 'https://dilemmatafel.example' }
  const made = await kitPdf(
    kitOf(defaultContent, { parts: kitParts, name, minutes, steps, fiches: defaultContent.fiches }),
    door,
  )
  if (!made) throw new Error('there is no typesetter for the kit')
  return made
}

let wrong = 0
for (const [name, made] of [
  ['empty', () => writePdf(emptyReport())],
  ['small', () => writePdf(sample)],
  ['final', () => writePdf({ ...sample, status: 'final', hash: 'f'.repeat(64) })],
  ['full', () => writePdf(fullReport())],
  ['kit', kit],
] as const) {
  const file = join(cache, `${name}.pdf`)
  writeFileSync(file, await made())
  for (const flavour of flavours) {
    const failed = judge(file, flavour)
    wrong += failed.length === 0 ? 0 : 1
    console.log(`${name}.pdf ${flavour}: ${failed.length === 0 ? 'good' : failed.join('\n  ')}`)
  }
}
process.exit(wrong === 0 ? 0 : 1)
