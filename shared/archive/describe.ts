// The metadata of the package as a person reads them: the same facts as in the documents of MDTO, with Dutch labels.
import type { Aggregation, Concept, FileFacts, Reference } from './mdto.ts'

/** What one document of metadata says; `rows` = label and value, in the order of the document. */
export type Described = {
  readonly level: 'Dossier' | 'Archiefstuk' | 'Bestand'
  readonly name: string
  readonly rows: readonly (readonly [label: string, value: string])[]
}

type Row = readonly [label: string, value: string]

const inWords = ({ name, id, source }: Reference): string =>
  id === undefined || source === undefined ? name : `${name} (${id}, ${source})`

const conceptInWords = ({ label, code }: Concept): string =>
  code === undefined ? label : `${label} (${code})`

const known = (rows: readonly (Row | undefined)[]): Row[] => rows.filter((row) => row !== undefined)

/** The metadata of a folder. */
export const describeAggregation = (it: Aggregation): Described => ({
  level: it.level,
  name: it.self.name,
  rows: known([
    ['Identificatiekenmerk', it.self.id],
    ['Bron van het kenmerk', it.self.source],
    ['Naam', it.self.name],
    ['Aggregatieniveau', it.level],
    ['Trefwoorden', it.keywords.join(', ')],
    ['Omschrijving', it.description],
    it.day === undefined ? undefined : ['Datum bijeenkomst', it.day],
    ['Gebied', it.place],
    ['Taal', 'nl'],
    ...it.events.map(({ type, at, by, result }): Row => [
      `Gebeurtenis: ${type}`,
      [at, by.name, ...(result === undefined ? [] : [result])].join('; '),
    ]),
    ['Waardering', conceptInWords(it.appraisal)],
    it.retention && [
      'Bewaartermijn',
      `${it.retention.length}, vanaf ${it.retention.start} (${it.retention.trigger.label}), tot ${it.retention.end}`,
    ],
    it.category && ['Informatiecategorie', conceptInWords(it.category)],
    it.partOf && ['Onderdeel van', inWords(it.partOf)],
    ...it.parts.map((part): Row => ['Bevat', inWords(part)]),
    ...it.files.map((file): Row => ['Bestand', inWords(file)]),
    ['Archiefvormer', inWords(it.creator)],
    ['Beperking gebruik', conceptInWords(it.restriction)],
    ['Toelichting op de beperking', it.restriction.reason],
  ]),
})

/** The metadata of a file. */
export const describeFile = (it: FileFacts): Described => ({
  level: 'Bestand',
  name: it.self.name,
  rows: [
    ['Identificatiekenmerk', it.self.id],
    ['Bron van het kenmerk', it.self.source],
    ['Naam', it.self.name],
    ['Omvang in bytes', String(it.bytes)],
    ['Bestandsformaat', `${it.format.label} (${it.format.puid})`],
    ['Controlesom (SHA-256)', it.sha256],
    ['Datum van de controlesom', it.summedAt],
    ['Hoort bij', inWords(it.of)],
  ],
})
