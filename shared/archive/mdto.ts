// The metadata of MDTO 1.0: one document for each thing that is kept, with the elements in the order of its schema.
import type { Format } from './formats.ts'
import { writeXml, type Element } from './xml.ts'

/** How something is referred to: its name, and the number under which `source` knows it. */
export type Reference = { readonly name: string; readonly id?: string; readonly source?: string }
export type Concept = { readonly label: string; readonly code?: string | undefined; readonly list: string }
export type Event = {
  readonly type: string
  readonly at: string
  readonly by: Reference
  readonly result?: string
}
/** Days as YYYY-MM-DD, `length` as ISO 8601. */
export type Retention = {
  readonly trigger: Concept
  readonly start: string
  readonly length: string
  readonly end: string
}

/** What is set for a whole package and, because nothing is inherited, stands in every document. */
export type Ground = {
  readonly creator: Reference
  readonly appraisal: Concept
  readonly retention: Retention | undefined
  readonly category: Concept | undefined
  readonly restriction: Concept & { readonly reason: string }
}

export type Aggregation = Ground & {
  readonly self: Required<Reference>
  readonly level: 'Dossier' | 'Archiefstuk'
  readonly keywords: readonly string[]
  readonly description: string
  /** The day that it is about, YYYY-MM-DD. */
  readonly day: string | undefined
  readonly place: string
  readonly events: readonly Event[]
  readonly partOf: Reference | undefined
  readonly parts: readonly Reference[]
  readonly files: readonly Reference[]
}

export type FileFacts = {
  readonly self: Required<Reference>
  readonly bytes: number
  readonly format: Format
  readonly sha256: string
  readonly summedAt: string
  readonly of: Reference
}

const list = (name: string): string => `Begrippenlijst ${name} MDTO`

const number = ({ id, source }: { id: string; source: string }): Element[] => [
  ['identificatieKenmerk', id],
  ['identificatieBron', source],
]

const reference = (element: string, { name, id, source }: Reference): Element => [
  element,
  [
    ['verwijzingNaam', name],
    id === undefined || source === undefined
      ? undefined
      : ['verwijzingIdentificatie', number({ id, source })],
  ],
]

const concept = (element: string, { label, code, list }: Concept): Element => [
  element,
  [
    ['begripLabel', label],
    code === undefined ? undefined : ['begripCode', code],
    reference('begripBegrippenlijst', { name: list }),
  ],
]

const event = ({ type, at, by, result }: Event): Element => [
  'event',
  [
    concept('eventType', { label: type, list: list('EventTypeLijst') }),
    ['eventTijd', at],
    reference('eventVerantwoordelijkeActor', by),
    result === undefined ? undefined : ['eventResultaat', result],
  ],
]

const retention = ({ trigger, start, length, end }: Retention): Element => [
  'bewaartermijn',
  [
    concept('termijnTriggerStartLooptijd', trigger),
    ['termijnStartdatumLooptijd', start],
    ['termijnLooptijd', length],
    ['termijnEinddatum', end],
  ],
]

const coverage = (day: string): Element => [
  'dekkingInTijd',
  [
    concept('dekkingInTijdType', { label: 'Datum bijeenkomst', list: OWN_LIST }),
    ['dekkingInTijdBegindatum', day],
  ],
]

/** Concepts for which MDTO has no list of its own. */
export const OWN_LIST = 'Begrippenlijst Dilemmatafel'

const NAMESPACE = 'https://www.nationaalarchief.nl/mdto'

const document = (inside: Element): string =>
  writeXml(['MDTO', [inside]], {
    xmlns: NAMESPACE,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/MDTO-XML1.0.1.xsd`,
  })

/** The sidecar of a folder: an `informatieobject`. */
export const writeAggregation = (it: Aggregation): string =>
  document([
    'informatieobject',
    [
      ['identificatie', number(it.self)],
      ['naam', it.self.name],
      concept('aggregatieniveau', { label: it.level, list: list('Aggregatieniveaus') }),
      ...it.keywords.map((word): Element => ['trefwoord', word]),
      ['omschrijving', it.description],
      it.day === undefined ? undefined : coverage(it.day),
      reference('dekkingInRuimte', { name: it.place }),
      ['taal', 'nl'],
      ...it.events.map(event),
      concept('waardering', it.appraisal),
      it.retention && retention(it.retention),
      it.category && concept('informatiecategorie', it.category),
      it.partOf && reference('isOnderdeelVan', it.partOf),
      ...it.parts.map((part) => reference('bevatOnderdeel', part)),
      ...it.files.map((file) => reference('heeftRepresentatie', file)),
      reference('archiefvormer', it.creator),
      [
        'beperkingGebruik',
        [
          concept('beperkingGebruikType', it.restriction),
          ['beperkingGebruikNadereBeschrijving', it.restriction.reason],
        ],
      ],
    ],
  ])

/** The sidecar of a file: a `bestand`. */
export const writeFileSidecar = (it: FileFacts): string =>
  document([
    'bestand',
    [
      ['identificatie', number(it.self)],
      ['naam', it.self.name],
      ['omvang', String(it.bytes)],
      concept('bestandsformaat', { label: it.format.label, code: it.format.puid, list: 'PRONOM-register' }),
      [
        'checksum',
        [
          concept('checksumAlgoritme', { label: 'SHA-256', list: list('ChecksumAlgoritme') }),
          ['checksumWaarde', it.sha256],
          ['checksumDatum', it.summedAt],
        ],
      ],
      reference('isRepresentatieVan', it.of),
    ],
  ])
