// The words of the front door, the privacy page and the accessibility page.
import { practiceTexts } from '../practice/texts.ts'
import type { Privacy } from '#shared/content/schema.ts'

export const homeTexts = {
  title: 'Dilemmatafel',
  lead: 'Praat samen over lastige keuzes in de cliëntondersteuning.',
  join: 'Doe mee',
  code: 'Code van de sessie',
  codeHint: 'Zes tekens, bijvoorbeeld K7P M4R',
  toTable: 'Ga naar de tafel',
  what: 'Je legt zes dilemma’s op volgorde, ziet wat de groep vindt en maakt samen afspraken. Je hebt geen account nodig. Kreeg je huiswerk? Gebruik dan ook de code.',
  without: 'Geen code? Kies wat je wilt doen',
  prepare: 'Maak een sessie',
  prepareLine: 'Voor een gesprek met een groep.',
  alone: 'Alleen voorbereiden',
  aloneLine: 'Denk vast na, ook zonder internet.',
  practise: 'Eerst oefenen',
  practiseLine: 'Met twaalf verzonnen mensen.',
  example: 'Bekijk een voorbeeld',
  exampleLine: 'Zo ging een middag, in beelden.',
  paperLine: 'Print fiches en formulieren.',
  openReport: 'Een verslag openen',
  openReportLine: 'Lees wat je eerder bewaarde.',
  comeBack: 'Terug als gespreksleider',
  comeBackLine: 'Met je herstelcode.',
  manual: 'Handleiding',
  manualLine: 'Voor wie een gesprek leidt.',
  links: 'Over deze site',
  paper: 'Op papier',
  privacy: 'Privacy',
  accessibility: 'Toegankelijkheid',
  begin: 'Naar het begin',
  privacyTitle: 'Zo gaan we met je gegevens om',
  accessibilityTitle: 'Toegankelijkheid',
} as const

export type Chapter = { readonly title: string; readonly lines: readonly string[] }

/** What is known of a session when its privacy explanation is shown; `days` only when its facilitator chose them. */
export type PrivacyOf = {
  readonly days?: number
  readonly practice?: boolean
  readonly organisation: string
  readonly given?: Privacy | undefined
}

const unknownOrganiser = 'de organisatie die je uitnodigde'

const backups =
  'Er blijft alleen een los nummer over, met de dag van het wissen. Reservekopieën wist wie de server beheert.'

const howLong = (days: number | undefined): string =>
  days === undefined
    ? 'De gespreksleider kiest hoe lang: 1 tot 90 dagen na het einde van de sessie.'
    : `Tot ${days} ${days === 1 ? 'dag' : 'dagen'} na het einde van de sessie.`

/**
 * Duties of GDPR article 13 in plain words. What the municipality gave in its content file goes before the organisation
 * of the session, and that before words that fit everyone.
 */
export const privacyChapters = ({
  days,
  organisation,
  given = {},
  practice = false,
}: PrivacyOf): readonly Chapter[] => [
  {
    title: 'Waarvoor',
    lines: [
      'We bewaren wat je kiest en schrijft. Zo kan de groep erover praten.',
      ...(practice ? [] : ['Er komt ook een verslag. De gemeente kan dat in haar archief bewaren.']),
    ],
  },
  {
    title: 'Waarom dat mag',
    lines: [
      `Verantwoordelijk is ${given.controller ?? (organisation === '' ? unknownOrganiser : organisation)}.`,
      given.ground ??
        'Een gemeente doet dit voor haar publieke taak (AVG, artikel 6, lid 1, onder e). Je doet vrijwillig mee en je mag altijd stoppen.',
    ],
  },
  {
    title: 'Wat we bewaren',
    lines: [
      'Je naam, als je die invult. Je kant aan tafel, als je die kiest. En wat je kiest, schrijft of tekent, ook als je dat thuis al deed.',
      'Stuur je een foto? Dan halen we de plaats en de tijd uit het bestand. Wat op de foto staat, blijft.',
      'Op jouw apparaat staan een sleutel en de code. Daarmee kom je terug op je eigen plek. Ook staat er wat nog niet verstuurd is, en een bewijs dat een briefje zonder naam van jou is. In het menu wis je dat bij Weggaan.',
      'We gebruiken geen cookies. De site laadt niets van andere bedrijven.',
    ],
  },
  {
    title: 'Wie het ziet',
    lines: [
      'Onder elk veld staat wie jouw tekst ziet.',
      'De gespreksleider ziet je naam en je kant. Staan namen aan? Dan ziet de groep je naam ook, en staat hij in het verslag.',
      'Staat er dat iets zonder naam is? Dan bewaren we niet wie het schreef. Wie je kent, kan je soms toch herkennen aan je woorden.',
      'Vul je het aanbod in namens een organisatie? Dan ziet de groep die naam bij wat je invulde.',
      'Wie de server beheert, kan bij de gegevens. Zet dus geen namen van inwoners in je tekst, en niets waarin je iemand herkent.',
    ],
  },
  {
    title: 'Hoe lang',
    lines: practice
      ? [...practiceTexts.howLong, backups]
      : [
          `${howLong(days)} Daarna wissen we alles van de sessie op de server. Een sessie die niemand sluit, wissen we 90 dagen nadat ze is gemaakt.`,
          backups,
          'De gespreksleider kan het verslag en een pakket voor het archief ophalen. Die wissen wij niet. Vraag de gemeente hoe lang ze die bewaart.',
        ],
  },
  {
    title: 'Vragen of iets laten wissen',
    lines: [
      given.contact === undefined ? 'Vraag het de gespreksleider.' : `Vragen? ${given.contact}`,
      given.officer === undefined
        ? 'Of vraag naar de functionaris gegevensbescherming (FG) van de organisatie die je uitnodigde.'
        : `FG: ${given.officer}`,
      'In het menu staat Wat van mij is. Daar zie je alles van jezelf. Je kunt het verbeteren of terugnemen, tot het verslag is vastgesteld. Je kunt je ook uit de sessie halen.',
      'Je mag je gegevens zien, verbeteren en laten wissen. Je mag ook bezwaar maken. Wat zonder naam is geschreven, vinden we niet voor je terug.',
      'Staat er iets in een tekst dat weg moet? De gespreksleider kan het zwart maken. Dan is het overal weg, ook van de server.',
      'Klagen kan bij de Autoriteit Persoonsgegevens.',
    ],
  },
]

/** A draft: it becomes a statement when the municipality has had it tested and puts its name under it. */
export const accessibilityChapters: readonly Chapter[] = [
  {
    title: 'Wat we willen',
    lines: [
      'Iedereen kan meedoen. Ook met alleen een toetsenbord, met een schermlezer, met grote letters of met weinig beweging.',
      'We volgen de regels van WCAG 2.2, niveau A en AA. Dat is meer dan de wet vraagt (EN 301 549).',
    ],
  },
  {
    title: 'Hoe het nu is',
    lines: [
      'Dit is een concept van de verklaring. Een onafhankelijk onderzoek is er nog niet. We kunnen dus niet zeggen dat alles klopt.',
      'We testen zelf met een programma (axe), met alleen toetsen en met alleen tikken. Ook op een smal scherm, met letters van 200% en vergroot tot 400%. Dat gebeurt in één browser: Chromium.',
      'Nog niet getest: met een schermlezer, op echte telefoons en met spraak. Ook mensen met een beperking testten nog niet.',
    ],
  },
  {
    title: 'Wat je kunt instellen',
    lines: [
      'Onder aan de pagina en in het menu staat Weergave. Daar kies je grotere letters, sterke kleuren, rust en voorlezen.',
      'Voorlezen doet een stem van je eigen apparaat. Zonder Nederlandse stem kan het niet.',
      'Alles wat je kunt slepen, kan ook met knoppen.',
    ],
  },
  {
    title: 'Werkt iets niet?',
    lines: [
      'Vertel het de gespreksleider of de gemeente die je uitnodigde. Zij zoeken met je naar een andere manier om mee te doen.',
      'Heb je geen telefoon of wil je die niet gebruiken? Dan vult de gespreksleider het met je in.',
    ],
  },
]
