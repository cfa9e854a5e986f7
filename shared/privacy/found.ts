// What may point to one person in all that is kept of a session, with where it stands: as far as one may know of it.
import type { SpotPlace } from '#shared/activities/session/records.ts'
import { SESSION, stepOf } from '#shared/kernel/facts.ts'
import type { Rec } from '#shared/kernel/record.ts'
import type { Records } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { retold } from '#shared/kernel/texts.ts'
import { spotsIn, type SpotKind } from './spots.ts'

/** A place with the words before and after it, and the title of its step; empty for the session itself. */
export type FoundPlace = SpotPlace & {
  readonly step: string
  readonly before: string
  readonly after: string
}

/** The same words, wherever they stand. `spared` = each of these places may stay, or only the public does not get it. */
export type Found = {
  readonly kind: SpotKind
  readonly text: string
  readonly spared: boolean
  readonly places: readonly FoundPlace[]
}

export type Seeing = {
  readonly registry: Registry
  readonly records: Records
  /** Whether the one who looks may know of this text. */
  readonly knows: (rec: Rec, text: string) => boolean
}

/** Characters of a text that are shown on each side. */
const AROUND = 90

/** What says what was done about words is not looked through again. */
const about = new Set(['redaction', 'spared', 'veiled', 'trace'])

type Text = { readonly rec: Rec; readonly path: string; readonly text: string }

const textsOf = ({ registry, records, knows }: Seeing): Text[] => {
  const texts: Text[] = []
  for (const rec of records.values()) {
    if (rec.step === SESSION && about.has(rec.kind)) continue
    retold(registry, records, rec, (text, { path }) => {
      if (text !== '' && knows(rec, text)) texts.push({ rec, path, text })
      return text
    })
  }
  return texts
}

const placeOf = (records: Records, { rec, path, text }: Text, from: number, upto: number): FoundPlace => ({
  record: rec.id,
  path,
  from,
  upto,
  step: stepOf(records, rec.kind === 'step' ? rec.id : rec.step)?.title ?? '',
  before: (from > AROUND ? '…' : '') + text.slice(Math.max(0, from - AROUND), from),
  after: text.slice(upto, upto + AROUND) + (text.length > upto + AROUND ? '…' : ''),
})

const keyOf = ({ record, path, from, upto }: SpotPlace): string => `${record} ${path} ${from} ${upto}`

/** Everything that the detector finds, in order of first place. */
export const foundIn = (seeing: Seeing): Found[] => {
  const { records } = seeing
  const spared = new Set(
    records
      .of(SESSION, 'spared')
      .flatMap(({ data }) => (data as { places: readonly SpotPlace[] }).places.map(keyOf)),
  )
  const veiled = records.of(SESSION, 'veiled').map(({ data }) => (data as { words: string }).words)
  const found = new Map<string, { kind: SpotKind; text: string; places: FoundPlace[] }>()
  for (const one of textsOf(seeing))
    for (const { kind, from, upto } of spotsIn(one.text)) {
      const text = one.text.slice(from, upto)
      const group = found.get(text) ?? { kind, text, places: [] }
      group.places.push(placeOf(records, one, from, upto))
      found.set(text, group)
    }
  return Array.from(found.values(), (group) => ({
    ...group,
    spared:
      veiled.some((words) => group.text.includes(words)) ||
      group.places.every((place) => spared.has(keyOf(place))),
  }))
}

/** Every place where exactly these words stand. */
export const placesOf = (seeing: Seeing, words: string): FoundPlace[] =>
  textsOf(seeing).flatMap((one) => {
    const places: FoundPlace[] = []
    for (let from = one.text.indexOf(words); from >= 0; from = one.text.indexOf(words, from + words.length))
      places.push(placeOf(seeing.records, one, from, from + words.length))
    return places
  })
