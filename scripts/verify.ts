// `npm run verify -- PACKAGE.zip [PAKBON.xml]`: says in Dutch what is wrong with a package; exits with 1 when anything is.
import { readFileSync } from 'node:fs'
import { checkPackage } from '#shared/archive/verify/package.ts'
import { checkPakbon } from '#shared/archive/verify/pakbon.ts'
import { checkSchema } from './mdto-schema.ts'
import { sentenceOf, verifyTexts } from './verify-texts.ts'

const refuse = (sentence: string): never => {
  console.error(sentence)
  process.exit(1)
}

const read = (file: string): Uint8Array => {
  try {
    return new Uint8Array(readFileSync(file))
  } catch {
    return refuse(verifyTexts.unreadable(file))
  }
}

const [file, note] = process.argv.slice(2)
if (file === undefined) refuse(verifyTexts.usage)
else {
  const zip = read(file)
  const checked = checkPackage(zip)
  // What cannot be read as XML is named already, and xmllint would stop at it.
  const broken = new Set(checked.findings.filter(({ code }) => code.startsWith('xml-')).map(({ at }) => at))
  const findings = [
    ...checked.findings,
    ...(await checkSchema(checked.sidecars.filter(({ path }) => !broken.has(path)))),
    ...(note === undefined ? [] : checkPakbon(note, read(note), zip, checked)),
  ]
  for (const finding of findings) console.error(sentenceOf(finding))
  if (findings.length > 0) refuse(verifyTexts.wrong(file, findings.length))
  console.log(verifyTexts.whole(file, checked.counts.files))
}
