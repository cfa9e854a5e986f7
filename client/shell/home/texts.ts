// The words of the front door, the privacy page and the accessibility page.
export const homeTexts = {
  title: 'Dilemmatafel',
  lead: 'Praat samen over lastige keuzes in de cliëntondersteuning.',
  join: 'Doe mee',
  code: 'Code van de sessie',
  codeHint: 'Zes tekens, bijvoorbeeld K7P M4R',
  toTable: 'Ga naar de tafel',
  what: 'Je legt zes dilemma’s op volgorde, ziet wat de groep vindt en maakt samen afspraken. Je hebt geen account nodig.',
  prepare: 'Gesprek voorbereiden: maak een sessie',
  comeBack: 'Terug als gespreksleider',
  links: 'Over deze site',
  privacy: 'Privacy',
  accessibility: 'Toegankelijkheid',
  begin: 'Naar het begin',
  privacyTitle: 'Zo gaan we met je gegevens om',
  accessibilityTitle: 'Toegankelijkheid',
} as const

export type Chapter = { readonly title: string; readonly lines: readonly string[] }

/** Duties of GDPR article 13 in plain words; `days` and `who` as far as they are known. */
export const privacyChapters = (days: number, who: string): readonly Chapter[] => [
  {
    title: 'Waarvoor',
    lines: [
      'We bewaren wat je kiest en schrijft. Zo kan de groep erover praten, en komt er een verslag.',
      'We gebruiken het nergens anders voor.',
    ],
  },
  {
    title: 'Waarom dat mag',
    lines: [
      `Verantwoordelijk is ${who}.`,
      'Een gemeente doet dit voor haar publieke taak (AVG, artikel 6, lid 1, onder e). Je doet vrijwillig mee en je mag altijd stoppen.',
    ],
  },
  {
    title: 'Wat we bewaren',
    lines: [
      'Je naam, als je die invult. Je kant aan tafel, als je die kiest. En wat je kiest en schrijft.',
      'Op jouw apparaat staat een sleutel. Daarmee kom je terug op je eigen plek. Er zijn geen cookies van andere bedrijven.',
    ],
  },
  {
    title: 'Wie het ziet',
    lines: [
      'Onder elk veld staat wie jouw tekst ziet. Dat klopt echt.',
      'Noem geen namen van inwoners en schrijf niets waarin je iemand herkent.',
    ],
  },
  {
    title: 'Hoe lang',
    lines: [
      `Tot ${days} dagen na het einde van de sessie, tenzij de gespreksleider korter koos. Daarna wissen we alles.`,
      'Het verslag is van de gespreksleider. Vraag daar hoe lang het bewaard blijft.',
    ],
  },
  {
    title: 'Vragen of iets laten wissen',
    lines: [
      'Vraag het de gespreksleider. Of vraag naar de functionaris gegevensbescherming (FG) van de organisatie die je uitnodigde.',
      'Je mag je gegevens zien, verbeteren en laten wissen. Klagen kan bij de Autoriteit Persoonsgegevens.',
    ],
  },
]

export const unknownOrganiser = 'de organisatie die je uitnodigde'

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
      'Dit is een concept van de verklaring. Een onafhankelijk onderzoek is er nog niet.',
      'We testen elke pagina zelf met een programma en met alleen het toetsenbord. Met mensen die een schermlezer gebruiken, testten we nog niet.',
    ],
  },
  {
    title: 'Wat je kunt instellen',
    lines: [
      'Aan tafel kies je in het menu een grotere letter. Wil je weinig beweging? Zet dat aan op je apparaat. Dan beweegt hier niets.',
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
