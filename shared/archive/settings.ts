// What a municipality sets for its archive: who keeps, for how long, who may see, and where the package goes.
import * as z from 'zod/mini'
import { plain } from '#shared/report/text.ts'
import { selectionList2020 } from './selection.ts'
import { isPeriod } from './retention.ts'

const words = (most: number) =>
  z.string().check(
    z.maxLength(most),
    z.refine((value) => plain(value).trim() !== '', 'must not be blank'),
  )

/** `code` is the official code of the municipality in `register`, such as gm0505. */
const Creator = z.strictObject({
  name: words(120),
  code: z.optional(words(80)),
  register: z.prefault(words(120), 'TOOI register gemeenten compleet'),
})

/** B keep for good, V keep for a time, N to be decided. A `term` (ISO 8601, such as P5Y) goes with V and only with V. */
const Row = z.strictObject({
  number: words(20),
  result: words(300),
  appraisal: z.enum(['B', 'V']),
  term: z.optional(z.string().check(z.refine(isPeriod, 'must be a period such as P5Y, P6M or P10D'))),
})

const SelectionList = z.strictObject({
  name: words(200),
  /** Since when the rows are as they stand here. */
  date: z.iso.date(),
  rows: z.array(Row).check(z.maxLength(500)),
})

const Restriction = z.strictObject({
  label: words(120),
  code: z.optional(words(120)),
  list: z.prefault(words(120), 'Begrippenlijst BeperkingGebruikTypeLijst MDTO'),
  reason: words(500),
})

const Contact = z.strictObject({ name: words(120), email: z.optional(z.email('must be an e-mail address')) })

const undecided = {
  label: 'Nader te bepalen',
  list: 'Begrippenlijst BeperkingGebruikTypeLijst MDTO',
}

const termFits = ({ appraisal, term }: z.output<typeof Row>): boolean =>
  (term !== undefined) === (appraisal === 'V')

/**
 * The file of docs/archief.md. Everything may be left out: then the municipality of the session is the creator and its
 * appraisal and restriction are still to be decided. `selection` is the number of a row of the selection list.
 */
export const ArchiveSettings = z
  .strictObject({
    creator: z.optional(Creator),
    selection: z.optional(words(20)),
    selectionList: z.prefault(SelectionList, selectionList2020),
    restriction: z.prefault(Restriction, {
      ...undecided,
      reason: 'De gemeente bepaalt nog wie dit mag zien. In de vrije tekst kunnen persoonsgegevens staan.',
    }),
    publicRestriction: z.prefault(Restriction, {
      ...undecided,
      reason: 'De gemeente leest deze versie eerst na en bepaalt dan of zij openbaar wordt.',
    }),
    contact: z.optional(Contact),
    target: z.optional(words(200)),
    suffix: z.prefault(z.enum(['.MDTO.xml', '.mdto.xml']), '.MDTO.xml'),
  })
  .check((context) => {
    const { selection, selectionList } = context.value
    for (const [index, row] of selectionList.rows.entries())
      if (!termFits(row))
        context.issues.push({
          code: 'custom',
          path: ['selectionList', 'rows', index, 'term'],
          message: 'must be there with V, and only with V',
          input: row,
        })
    if (selection !== undefined && selectionList.rows.every(({ number }) => number !== selection))
      context.issues.push({
        code: 'custom',
        path: ['selection'],
        message: 'must be the number of a row of the selection list',
        input: selection,
      })
  })
export type ArchiveSettings = z.output<typeof ArchiveSettings>
export type SelectionRow = z.output<typeof Row>

/** What holds when a municipality sets nothing. */
export const defaultSettings: ArchiveSettings = z.parse(ArchiveSettings, {})
