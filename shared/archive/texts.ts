// The Dutch words of the package: names of what is kept, events, the guide inside and the remarks on the delivery note.
import type { Kind, Version } from './plan.ts'

type Named = { readonly folder: string; readonly name: string; readonly about: string }

export const kindTexts: Readonly<Record<Kind, Named>> = {
  report: {
    folder: 'verslag',
    name: 'Verslag van de sessie',
    about: 'Het hele verslag: wat de groep besprak, koos en afsprak.',
  },
  data: {
    folder: 'gegevens',
    name: 'Tabellen van de sessie',
    about: 'Tabellen om mee te rekenen. Dezelfde cijfers staan in het verslag.',
  },
  image: {
    folder: 'beelden',
    name: 'Beelden van de sessie',
    about: 'Tekeningen van wat de groep maakte, zoals borden en flappen.',
  },
}

export const versionTexts: Readonly<
  Record<Version, { readonly label: string; readonly name: string; readonly about: string }>
> = {
  full: {
    label: 'volledig',
    name: 'volledige versie',
    about: 'Dit is de volledige versie. Er kunnen namen in staan.',
  },
  public: {
    label: 'openbaar',
    name: 'openbare versie',
    about:
      'Dit is de openbare versie. De namen van deelnemers en de foto’s zijn weggelaten. Groepen van minder dan vijf mensen staan er niet apart in. Wat de gespreksleider wilde weglaten, staat er niet in. De andere woorden van mensen zijn niet veranderd: lees die eerst na.',
  },
}

export const archiveTexts = {
  untitled: 'Sessie zonder titel',
  dossier: (title: string, version: string): string => `${title} (${version})`,
  dossierAbout: (subtitle: string, version: string): string =>
    `Groepsgesprek met de Dilemmatafel. ${subtitle === '' ? '' : `${subtitle}. `}${version}`,
  keywords: ['onafhankelijke cliëntondersteuning', 'groepsgesprek'],
  source: 'Sessieregister Dilemmatafel',
  facilitator: 'Gespreksleider (rol)',
  product: 'Dilemmatafel',
  exported: 'Uitvoer van de stand bij het sluiten van de sessie. Het moment van ophalen staat in de pakbon.',
  exportedFinal: 'Uitvoer van het vastgestelde verslag. Het moment van ophalen staat in de pakbon.',
  times: 'De tijden in dit pakket zijn van het moment waarop de sessie werd gesloten.',
  timesFinal: 'De tijden in dit pakket zijn van het moment waarop het verslag werd vastgesteld.',
  final: (moment: string, hash: string): string =>
    `Het verslag is vastgesteld op ${moment}. Het controlegetal (SHA-256) van de volledige versie is ${hash}.`,
  trigger: 'Sluiting van de sessie',
  readable: 'Het verslag om te lezen',
  report: 'Het hele verslag als gegevens',
  guide: 'LEESMIJ.txt',
  sums: 'sha256.txt',
  noReadable: 'Er zit geen leesbaar verslag als PDF in dit pakket. Het verslag staat in JSON.',
  noContact: 'Er is geen contactpersoon ingesteld.',
  noTarget: 'Er is geen bestemming ingesteld.',
  noCode: 'Er is geen officiële code van de archiefvormer ingesteld.',
  noSelection: 'De bewaartermijn is nog niet bepaald.',
  notDrawn: (caption: string): string => `Dit beeld kon niet worden getekend: ${caption}`,
} as const

type GuideFile = { readonly name: string; readonly title: string; readonly alt: string }
type GuideFolder = Named & { readonly files: readonly GuideFile[] }

/** The guide at the top of the package, in plain text. */
export const guideText = (guide: {
  readonly title: string
  readonly version: Version
  readonly final: boolean
  readonly dossier: string
  readonly suffix: string
  readonly folders: readonly GuideFolder[]
  readonly remarks: readonly string[]
}): string => {
  const about = ({ name, title, alt }: GuideFile): string =>
    `- ${name}: ${title}${alt === '' ? '' : `. Wat je ziet: ${alt}`}`
  return [
    guide.title,
    '',
    versionTexts[guide.version].about,
    '',
    'WAT ZIT ERIN',
    `Alles staat in de map ${guide.dossier}. Daarin staan deze mappen:`,
    ...guide.folders.flatMap(({ folder, name, about: what, files }) => [
      '',
      `${folder} – ${name}`,
      what,
      ...files.map(about),
    ]),
    '',
    'DE METAGEGEVENS',
    `In elke map staat een bestand dat eindigt op ${guide.suffix}. Daarin staat wat de map is.`,
    `Naast elk bestand staat een bestand dat eindigt op .bestand${guide.suffix}. Daarin staat wat het bestand is.`,
    'Ze volgen MDTO 1.0.1 van het Nationaal Archief.',
    '',
    'IS HET NOG HEEL?',
    `In ${archiveTexts.sums} staat van elk bestand de controlesom (SHA-256).`,
    'Is een bestand veranderd? Dan klopt de controlesom niet meer.',
    guide.final ? archiveTexts.timesFinal : archiveTexts.times,
    ...(guide.remarks.length === 0 ? [] : ['', 'LET OP', ...guide.remarks.map((remark) => `- ${remark}`)]),
    '',
  ].join('\r\n')
}
