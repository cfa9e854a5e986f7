// What somebody reads who prepares alone.
import type { WrongFile } from '#shared/solo/file.ts'
import type { SoloWords } from '#client/shell/solo.ts'

export const soloTexts = {
  title: 'Alleen voorbereiden',
  lead: 'Bereid een gesprek voor zonder de groep. Het werkt ook zonder internet.',
  only: 'Staat alleen op dit apparaat',
  onlyLong:
    'Wat je hier invult gaat nergens heen. Alleen wie dit apparaat gebruikt, kan het zien. Wis je de gegevens van je browser, dan is het weg.',
  saved: 'Bewaard op dit apparaat',
  stuck: 'Dit apparaat kan nu niets bewaren. Misschien is het vol. We proberen het steeds opnieuw.',
  begin: 'Begin een nieuwe voorbereiding',
  list: 'Jouw voorbereidingen',
  none: 'Je hebt nog geen voorbereiding op dit apparaat.',
  fresh: (n: number): string => `Voorbereiding ${n}`,
  changed: (moment: string): string => `Laatst veranderd: ${moment}`,
  open: (name: string): string => `Ga verder met ${name}`,
  rename: 'Andere naam',
  renameOf: (name: string): string => `Geef ${name} een andere naam`,
  name: 'Naam van de voorbereiding',
  nameEmpty: 'Vul een naam in.',
  keep: 'Bewaar de naam',
  wipe: 'Wis',
  wipeOf: (name: string): string => `Wis ${name}`,
  wipeTitle: 'Deze voorbereiding wissen?',
  wipeLead: (name: string): string =>
    `${name} verdwijnt van dit apparaat. Je kunt haar niet terughalen. Bewaar eerst een bestand als je haar nog nodig hebt.`,
  wipeNow: 'Wis alles',
  wiped: 'De voorbereiding is gewist.',
  fromFile: 'Open een bestand',
  fromFileWhy: 'Een bestand dat je hier eerder bewaarde.',
  opened: (name: string): string => `${name} staat nu op dit apparaat.`,
  wrongFile: {
    'too-large': 'Dit bestand is te groot. Kies een bestand dat je hier bewaarde.',
    'no-json': 'Dit bestand kunnen we niet lezen. Kies een bestand dat je hier bewaarde.',
    'other-file': 'Dit is geen voorbereiding van de Dilemmatafel. Kies een ander bestand.',
    newer: 'Dit bestand komt uit een nieuwere versie. Ververs deze pagina en probeer het opnieuw.',
    broken:
      'Dit bestand is beschadigd. Bewaar het opnieuw op het eerste apparaat en kies het nieuwe bestand.',
  } satisfies Readonly<Record<WrongFile, string>>,
  notKept: 'Deze browser bewaart niets',
  notKeptLead:
    'Sluit een privévenster, of maak ruimte op je apparaat. Kies anders een andere browser. Ververs daarna deze pagina.',
  noContent: 'De fiches zijn nog niet geladen. Zorg dat je internet hebt en ververs deze pagina.',
  failed: 'Dit lukte niet. Probeer het nog een keer.',
  offline: {
    busy: 'We zetten alles klaar voor gebruik zonder internet.',
    ready: 'Klaar: dit werkt nu ook zonder internet.',
    not: 'In deze browser werkt dit alleen met internet.',
    fresh: 'Er is een nieuwe versie.',
    refresh: 'Ververs',
  },
  home: 'Naar het begin',
  all: 'Alle voorbereidingen',
  menu: 'Meer',
  take: 'Verslag en bestanden',
  start: 'Je bereidt dit alleen voor',
  startLead: 'Je kunt elk onderdeel overslaan en later teruggaan.',
  steps: 'Wat je gaat doen',
  go: 'Begin',
  next: 'Verder',
  skip: 'Naar het volgende onderdeel',
  back: 'Terug',
  toTake: 'Naar het verslag',
  chooseFirst: 'Kies eerst een fiche',
  gone: 'Deze voorbereiding is er niet',
  goneLead: 'Ze is gewist, of ze staat op een ander apparaat.',
  groups: 'Kies de groepen',
  order: {
    title: 'Jouw volgorde',
    lead: 'Kies de fiches waar je over wilt nadenken.',
    place: (place: number, shared: boolean): string => `plaats ${place}${shared ? ', gedeeld' : ''}`,
    choose: 'Hier wil je over nadenken',
    own: 'Dit is een eigen keuze, los van de volgorde.',
  },
  talk: {
    lead: 'Schrijf op wat je denkt. Leeg laten mag.',
    back: 'De vragen op de achterkant',
    backLead: 'Vink aan welke vragen je hebt beantwoord. De andere kun je straks meenemen naar de groep.',
  },
  report: {
    title: 'Dit neem je mee',
    lead: 'Het verslag wordt op dit apparaat gemaakt. Er gaat niets naar een server.',
    files: 'Verslag',
    html: 'Verslag om te lezen (HTML)',
    docx: 'Verslag voor Word',
    json: 'Alles als JSON',
    tables: 'Tabellen (CSV)',
    empty: 'Nog niets ingevuld om een tabel van te maken.',
    done: 'Het bestand staat bij je downloads.',
    move: 'Meenemen naar een ander apparaat',
    moveLead: 'Bewaar je voorbereiding als bestand. Op het andere apparaat kies je: Open een bestand.',
    save: 'Bewaar als bestand',
    goBack: 'Terug naar invullen',
  },
  group: {
    title: 'Maak groepssessie',
    lead: 'Hiervoor heb je internet nodig. Je maakt een sessie met dit programma. Alleen wat je hieronder aanvinkt gaat mee. Het ligt straks op de parkeerplaats, en iedereen kan het lezen.',
    questions: 'Open vragen',
    questionsLead: 'Deze vragen gaan mee. Haal een vinkje weg als je dat niet wilt.',
    noQuestions: 'Er zijn geen open vragen.',
    answers: 'Jouw antwoorden',
    answersLead: 'Jouw antwoorden gaan niet mee. Vink alleen aan wat de groep mag lezen.',
    noAnswers: 'Je hebt nog niets ingevuld.',
    municipality: 'Gemeente',
    name: 'Titel van de sessie',
    nameStart: 'In gesprek over cliëntondersteuning',
    code: 'Code van de organisatie',
    empty: 'Vul dit in.',
    make: (n: number): string =>
      n === 0
        ? 'Maak de sessie, er gaat niets mee'
        : `Maak de sessie met ${n} ${n === 1 ? 'tekst' : 'teksten'}`,
    offline: 'Er is geen internet. Je voorbereiding blijft gewoon staan. Probeer het later opnieuw.',
  },
} as const

const words: Readonly<Record<string, SoloWords>> = {
  'dilemmas/silent': { lead: 'Bovenaan: hier wil jij het eerst over praten.' },
  'supply/reflect': {
    title: 'Wat valt je op?',
    lead: 'Bewaar de zinnen die kloppen. Ze komen in je verslag.',
  },
  'scope/points': { title: 'Hoe ver zijn jullie hiermee?', lead: 'Kies bij elk punt. Overslaan mag.' },
  'agreements/make': {
    title: 'Wat wil je voorstellen?',
    lead: 'Een goed voorstel zegt wat je kiest, wie het doet en wanneer je terugkijkt.',
  },
}

/** Where the words of a group do not fit one person. */
export const wordsOf = (activity: string, stage: string): SoloWords | undefined =>
  words[`${activity}/${stage}`]
