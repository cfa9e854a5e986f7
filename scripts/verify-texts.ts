// The Dutch sentences of `npm run verify`: what is wrong with a package, and where.
import type { Code, Finding } from '#shared/archive/verify/findings.ts'

const sentences: Readonly<Record<Code, string>> = {
  'zip-broken': 'Dit is geen heel zip-bestand. Haal het pakket opnieuw op.',
  'zip-too-large': 'Het pakket wordt te groot bij het uitpakken. We pakken het niet uit.',
  'zip-name': 'Deze naam wijst naar een plek buiten het pakket. We pakken het niet uit.',
  'zip-twice': 'Deze naam staat twee keer in het zip-bestand.',
  stray: 'Dit bestand hoort nergens bij.',
  'folder-without-sidecar': 'In deze map ontbreken de metagegevens van de map.',
  'file-without-sidecar': 'Bij dit bestand ontbreken de metagegevens.',
  'sidecar-without-file': 'Dit zijn metagegevens van een bestand dat er niet is.',
  'name-signs': 'In deze naam staan tekens die een archief niet aanneemt.',
  'name-long': 'Deze naam is langer dan 255 tekens.',
  'name-twice': 'Deze naam komt vaker voor in het pakket.',
  'guide-missing': 'De uitleg bij het pakket ontbreekt.',
  'xml-broken': 'Dit is geen goed XML-bestand.',
  'xml-doctype': 'In dit XML-bestand staat een documenttype. Dat lezen we niet.',
  schema: 'Dit past niet in het schema van MDTO',
  'not-mdto': 'Dit zijn geen metagegevens volgens MDTO.',
  'wrong-document': 'Dit zijn metagegevens van een andere soort',
  blank: 'Dit veld is leeg',
  appraisal: 'Deze waardering staat niet op de lijst, of de code past er niet bij',
  'retention-without-v': 'Er staat een bewaartermijn, maar de waardering is niet V.',
  'retention-end': 'De einddatum volgt niet uit het begin en de termijn',
  'size-form': 'De omvang is geen aantal bytes',
  'checksum-form': 'Deze controlesom heeft niet de goede vorm',
  'checksum-algorithm': 'Er is geen controlesom die we kennen.',
  'format-form': 'Dit is geen code van een bestandsformaat',
  'id-in-document-twice': 'Dit kenmerk staat twee keer in hetzelfde bestand',
  'zone-missing': 'Bij dit tijdstip ontbreekt de tijdzone',
  'id-twice': 'Dit kenmerk is ook van iets anders in het pakket',
  'reference-missing': 'Deze verwijzing leidt naar iets dat er niet is',
  'reference-one-way': 'Deze verwijzing gaat maar één kant op',
  'name-differs': 'De naam in de metagegevens is niet de naam van het bestand.',
  'size-differs': 'De omvang klopt niet. Het bestand heeft dit aantal bytes',
  'checksum-differs': 'De controlesom klopt niet. Het bestand is veranderd of beschadigd.',
  'format-unknown': 'Dit bestandsformaat staat niet op de lijst',
  'format-extension': 'Dit bestandsformaat past niet bij de naam van het bestand',
  'sums-missing': 'De lijst met controlesommen ontbreekt.',
  'sums-line': 'Deze regel van de lijst is niet te lezen',
  'sums-differ': 'Dit bestand is anders dan in de lijst met controlesommen staat.',
  'sums-gone': 'Dit bestand staat in de lijst met controlesommen, maar het is er niet.',
  'sums-unlisted': 'Dit bestand staat niet in de lijst met controlesommen.',
  'pakbon-broken': 'Dit is geen pakbon.',
  'pakbon-checksum': 'De pakbon hoort niet bij dit pakket. De controlesom is anders.',
  'pakbon-count': 'Dit getal op de pakbon klopt niet',
}

/** One line: where it is, what is wrong and, when that helps, what stands there. */
export const sentenceOf = ({ code, at, what }: Finding): string => {
  const place = at === '' ? '' : `${at}: `
  // What comes out of a file may hold anything; a terminal obeys control characters.
  const said = what?.replace(/\p{C}/gu, ' ').slice(0, 300)
  const open = !sentences[code].endsWith('.')
  return `${place.replace(/\p{C}/gu, ' ')}${sentences[code]}${open ? `: ${said ?? ''}` : ''}`
}

export const verifyTexts = {
  usage: 'Gebruik: npm run verify -- PAKKET.zip [PAKBON.xml]',
  unreadable: (file: string): string => `${file} kan niet worden gelezen.`,
  whole: (file: string, files: number): string => `${file} is in orde: ${files} bestanden met metagegevens.`,
  wrong: (file: string, count: number): string =>
    `${file} is niet in orde: ${count} ${count === 1 ? 'ding klopt' : 'dingen kloppen'} niet.`,
} as const
