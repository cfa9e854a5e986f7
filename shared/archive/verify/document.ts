// What the schema of MDTO lets through in one document and what is wrong all the same.
import { appraisals } from '../ground.ts'
import { endOfPeriod } from '../retention.ts'
import type { Code, Finding } from './findings.ts'
import { childrenOf, readXml, textAt, type Node } from './read-xml.ts'

const NAMESPACE = 'https://www.nationaalarchief.nl/mdto'

export type Document = { readonly kind: 'informatieobject' | 'bestand'; readonly body: Node }

/** How many hexadecimal digits a checksum of this algorithm has; the name is read without dashes and capitals. */
const digits: Readonly<Record<string, number>> = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 }

export const algorithmOf = (checksum: Node): string =>
  (textAt(checksum, 'checksumAlgoritme', 'begripLabel') ?? '').replace(/[^A-Za-z0-9]/g, '').toLowerCase()

/** The numbers of an object, each with its source. */
export const numbersOf = (object: Node): string[] =>
  childrenOf(object, 'identificatie').map(
    (one) => `${textAt(one, 'identificatieKenmerk')} (${textAt(one, 'identificatieBron')})`,
  )

type Wrong = readonly [Code, string?]

const blanks = (node: Node): Wrong[] =>
  node.children.length > 0
    ? node.children.flatMap(blanks)
    : node.text.trim() === ''
      ? [['blank', node.name]]
      : []

const appraisalWrong = (body: Node): Wrong[] => {
  const [given] = childrenOf(body, 'waardering')
  const label = textAt(given, 'begripLabel')
  const code = textAt(given, 'begripCode')
  const known = Object.entries(appraisals).find(([, name]) => name === label)
  const fits = known !== undefined && (code === undefined || code === known[0])
  const term = childrenOf(body, 'bewaartermijn').length > 0
  return [
    ...(fits ? [] : [['appraisal', label ?? ''] as const]),
    ...(term && known?.[0] !== 'V' ? [['retention-without-v'] as const] : []),
  ]
}

/** Wherever a period has a start, a length and an end, these go together. */
const periodsWrong = (node: Node): Wrong[] => {
  const [start, length, end] = ['termijnStartdatumLooptijd', 'termijnLooptijd', 'termijnEinddatum'].map(
    (name) => textAt(node, name),
  )
  const whole = start !== undefined && length !== undefined && end !== undefined
  return [
    ...(whole && endOfPeriod(start, length) !== end ? [['retention-end', end] as const] : []),
    ...node.children.flatMap(periodsWrong),
  ]
}

const checksumWrong = (checksum: Node): Wrong[] => {
  const length = digits[algorithmOf(checksum)]
  const value = textAt(checksum, 'checksumWaarde') ?? ''
  if (length === undefined)
    return [['checksum-algorithm', textAt(checksum, 'checksumAlgoritme', 'begripLabel') ?? '']]
  return value.length === length && /^[0-9a-f]+$/i.test(value) ? [] : [['checksum-form', value]]
}

const fileWrong = (body: Node): Wrong[] => {
  const size = textAt(body, 'omvang') ?? ''
  const format = textAt(body, 'bestandsformaat', 'begripCode')
  return [
    ...(/^\d+$/.test(size) ? [] : [['size-form', size] as const]),
    ...(format === undefined || /^(?:x-)?fmt\/[1-9]\d*$/.test(format)
      ? []
      : [['format-form', format] as const]),
    ...childrenOf(body, 'checksum').flatMap(checksumWrong),
  ]
}

/**
 * One document of MDTO by itself: no blank text, the closed list of appraisals, a retention period only with V and with
 * the end that follows from it, a size, format code and checksum that can be. `at` names it in the findings. Order and
 * presence of elements are for the schema.
 */
export const checkDocument = (
  at: string,
  bytes: Uint8Array,
): { readonly document: Document | undefined; readonly findings: readonly Finding[] } => {
  const read = readXml(bytes)
  if ('code' in read) return { document: undefined, findings: [{ code: read.code, at }] }
  const [body] = read.root.children
  const kind = body?.name
  const fits = read.namespace === NAMESPACE && read.root.name === 'MDTO' && read.root.children.length === 1
  if (!fits || body === undefined || (kind !== 'informatieobject' && kind !== 'bestand'))
    return { document: undefined, findings: [{ code: 'not-mdto', at }] }
  const numbers = numbersOf(body)
  const wrong: Wrong[] = [
    ...blanks(body),
    ...periodsWrong(body),
    ...(kind === 'bestand' ? fileWrong(body) : appraisalWrong(body)),
    ...numbers
      .filter((number, index) => numbers.indexOf(number) < index)
      .map((number): Wrong => ['id-in-document-twice', number]),
  ]
  const findings = wrong.map(([code, what]) => ({ code, at, ...(what !== undefined && { what }) }))
  return { document: { kind, body }, findings }
}
