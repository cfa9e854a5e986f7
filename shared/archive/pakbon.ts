// The delivery note that goes beside the package, not in it: what is delivered, by whom, and how to see that it is whole.
import { groundOf } from './ground.ts'
import type { PackageInput, Plan } from './plan.ts'
import { dutchTime } from './retention.ts'
import { sha256Hex } from './sha256.ts'
import { versionTexts } from './texts.ts'
import { writeXml, type Element } from './xml.ts'

const total = (plan: Plan, role?: string): number =>
  plan.entries
    .filter((entry) => role === undefined || entry.role === role)
    .reduce((sum, { bytes }) => sum + bytes.length, 0)

const count = (plan: Plan, role: string): string =>
  String(plan.entries.filter((entry) => entry.role === role).length)

/**
 * The note for this ZIP of this plan, fetched at `at` (milliseconds since 1970). Its number follows from the package:
 * the same package has the same one.
 */
export const writePakbon = (input: PackageInput, plan: Plan, zip: Uint8Array, at: number): string => {
  const { creator } = groundOf(input)
  const { contact, target } = input.settings
  const sum = sha256Hex(zip)
  const optional = (name: string, value: string | undefined): Element | undefined =>
    value === undefined ? undefined : [name, value]
  return writeXml([
    'pakbon',
    [
      ['identificatie', `${plan.id}-${sum.slice(0, 12)}`],
      ['naam', plan.title],
      ['versie', versionTexts[input.version].label],
      optional('bestemming', target),
      ['pakket', `${plan.name}.zip`],
      ['checksumAlgoritme', 'SHA-256'],
      ['checksumWaarde', sum],
      ['tijdstip', dutchTime(at)],
      [
        'archiefvormer',
        [['naam', creator.name], optional('code', creator.id), optional('register', creator.source)],
      ],
      contact && ['contact', [['naam', contact.name], optional('email', contact.email)]],
      ['aantalInformatieobjecten', String(plan.aggregations)],
      ['aantalBestanden', count(plan, 'file')],
      ['aantalMetagegevensbestanden', count(plan, 'metadata')],
      ['aantalBegeleidendeBestanden', count(plan, 'guide')],
      ['omvangBestanden', String(total(plan, 'file'))],
      ['omvangAlles', String(total(plan))],
      ['omvangPakket', String(zip.length)],
      ...plan.remarks.map((remark): Element => ['opmerking', remark]),
    ],
  ])
}
