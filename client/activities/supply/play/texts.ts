// What a participant reads while filling in the supply, and of what the group makes of it.
import type { As, Question } from '#shared/activities/supply/records.ts'
import { listed } from '../texts.ts'

const things = (n: number, one: string, more: string): string => (n === 1 ? `1 ${one}` : `${n} ${more}`)

/** "2 aanbieders". */
export const providers = (n: number): string => things(n, 'aanbieder', 'aanbieders')

export const texts = {
  alone: {
    title: { offers: 'Wat doet jouw organisatie?', believes: 'Wat is er, volgens jou?' },
    lead: {
      offers: 'Vul in waar jullie mensen bij helpen. Leeg laten mag.',
      believes: 'Vul in waar mensen hier hulp bij krijgen. Leeg laten mag.',
    },
    /** The question at one domain; `name` of the organisation, empty when it is not known. */
    question: (as: As, name: string): string =>
      as === 'offers'
        ? `Voor wie doet ${name === '' ? 'jouw organisatie' : name} hier iets?`
        : 'Voor wie is hier hulp, denk je?',
    isReady: 'Je bent klaar. Veranderen mag nog.',
    of: (n: number, all: number): string => `${n} van ${all}`,
    where: (name: string, n: number, all: number): string => `${name}, ${n} van ${all}`,
    previous: 'Vorige',
    next: 'Volgende',
    overview: 'Overzicht',
    ready: 'Ik ben klaar',
    notReady: 'Ik wil nog iets veranderen',
    filled: (n: number, all: number): string => `${n} van ${all} vakjes ingevuld`,
  },
  sees: {
    offers: 'Straks ziet iedereen wat jouw organisatie aanbiedt. Niet wie het invulde.',
    believes:
      'Alleen jij ziet wat je invult. Na het naast elkaar leggen ziet iedereen de aantallen, niet wie wat koos.',
    solo: 'Alleen jij ziet wat je invult.',
    short: { offers: 'Nu zie alleen jij dit', believes: 'Alleen jij ziet dit' },
    late: {
      offers: 'Iedereen ziet meteen wat jouw organisatie aanbiedt. Niet wie het veranderde.',
      believes: 'Niemand ziet wat jij verandert. Pas als genoeg mensen iets veranderen, tellen we opnieuw.',
    },
    worry: 'Anoniem: je naam wordt niet opgeslagen.',
    worryLater: 'Straks leest iedereen je vraag, zonder naam en door elkaar.',
    worryNow: 'Iedereen leest je vraag meteen. Wie ziet dat je typt, kan raden dat die van jou is.',
    sentence: 'Iedereen leest dit meteen. Het komt in het verslag.',
  },
  role: {
    offers: 'Je bent nu aanbieder. De vraag is anders: wat doet jouw organisatie?',
    believes: 'Je bent nu geen aanbieder meer. De vraag is anders: wat is er, volgens jou?',
    kept: 'Wat je eerder invulde staat er nog. Kijk of het klopt.',
    take: 'Het klopt, neem alles mee',
    taken: 'Alles telt nu mee met je nieuwe rol.',
  },
  organisation: {
    title: 'Voor welke organisatie vul je in?',
    lead: 'Samen met collega’s? Vul dan dezelfde naam in.',
    label: 'Naam van je organisatie',
    empty: 'Vul een naam in.',
    unknown: 'Nog geen naam ingevuld',
    change: 'Verander de naam',
  },
  tasks: {
    title: 'Taken voor iedereen',
    lead: {
      offers: 'Doet jouw organisatie dit?',
      believes: 'Gebeurt dit hier, denk je?',
    },
    answers: {
      offers: { yes: 'Ja, doen we', no: 'Nee', unsure: 'Weet ik niet' },
      believes: { yes: 'Ja', no: 'Nee', unsure: 'Weet ik niet' },
    },
    who: { offers: 'Wie doet dit bij jullie?', believes: 'Wie doet dit?' },
    whoHint: 'Schrijf een organisatie of functie op, geen naam van een mens.',
    tooLong: 'Dit is te lang. Maak het korter.',
    filled: (n: number, all: number): string => `${n} van ${all} ingevuld`,
  },
  worry: {
    title: 'Wat zit je dwars?',
    lead: 'Een vraag die je lastig vindt om hardop te stellen. De groep leest die straks, zonder naam.',
    leadNow: 'Een vraag die je lastig vindt om hardop te stellen.',
    label: 'Jouw vraag',
    send: 'Stuur anoniem',
    sent: 'Je vraag is verstuurd.',
    fill: 'Schrijf eerst je vraag op.',
    tooLong: 'Dit is te lang. Maak er twee vragen van.',
    mine: 'Dit stuurde je, alleen op dit toestel te zien:',
    take: 'Haal weg',
    taken: 'Je vraag is weg.',
    refused: 'Deze vraag is niet verstuurd.',
    again: 'Probeer het nog eens',
    bin: 'Gooi weg',
  },
  end: {
    title: 'Bijna klaar',
    lead: 'Kijk nog even. Tik op een regel om terug te gaan.',
    list: 'Wat je invulde',
    marks: (n: number, all: number): string => (n === 0 ? 'niets ingevuld' : `${n} van ${all}`),
    notSeen: 'nog niet bekeken',
  },
  watching: {
    title: 'Je kijkt mee',
    lead: 'De anderen vullen nu ieder voor zich in wat er is. Jij vult niets in.',
  },
  laid: {
    title: 'Ons aanbod naast elkaar',
    lead: 'Zo ziet iedereen hetzelfde.',
    empty: 'We tellen nog',
    emptyLead: 'Zo zie je hier wat iedereen samen invulde.',
    late: (n: number): string =>
      n === 1
        ? 'Er is 1 antwoord later gegeven. Dat telt nog niet mee: dan weet je van wie het is.'
        : `Er zijn ${n} antwoorden later gegeven. Die tellen nog niet mee: dan weet je van wie ze zijn.`,
    few: 'Te weinig anderen vulden dit in om te laten zien wat zij denken.',
    providers,
    row: (doing: number, there: number, all: number): string =>
      there === 0
        ? 'Hier is niets gevonden.'
        : `${doing === 0 ? 'Geen aanbieder' : providers(doing)}. Er is iets voor ${there} van ${all} groepen.`,
    blank: 'Bijna niemand vulde dit in.',
    white: 'Hier is niets',
    offers: (names: readonly string[]): string =>
      `${listed(names)} ${names.length === 1 ? 'doet' : 'doen'} dit.`,
    atMoments: (name: string, moments: string): string => `${name} (${moments})`,
    agreedOnly: (names: readonly string[]): string => `Wel afgesproken, niet gedaan: ${listed(names)}.`,
    noOffer: 'Geen aanbieder zegt dat hij dit doet.',
    believed: (yes: number, n: number): string =>
      yes === 0
        ? `Geen van de ${n} anderen denkt dat het er is.`
        : yes === n
          ? `Alle ${n} anderen denken dat het er is.`
          : `${yes} van ${n} anderen ${yes === 1 ? 'denkt' : 'denken'} dat het er is.`,
    solo: (yes: number): string => (yes > 0 ? 'Jij denkt dat het er is.' : 'Jij denkt niet dat het er is.'),
    named: (names: readonly string[]): string => `Genoemd: ${listed(names)}.`,
    mine: (state: string): string => `Jij: ${state}.`,
    onlyYou: 'Wat jij invulde staat erbij. Dat zie alleen jij, op dit toestel.',
    words: (words: readonly string[]): string => `Anders is hier: ${listed(words)}.`,
    wrong: 'Klopt niet? Pas aan wat jullie doen',
    change: 'Verander wat jij invulde',
    still: 'Vul dit nog in',
    changeTitle: (domain: string): string => `Jouw antwoorden: ${domain}`,
    close: 'Klaar',
    findingsLead: 'De computer legt de antwoorden naast elkaar. Of het klopt, weten jullie.',
    noFindings: 'Er valt niets op.',
    blanks: (domains: readonly string[]): string => `Bijna niemand vulde iets in bij: ${listed(domains)}.`,
    tabs: { label: 'Kijk naar', map: 'Kaart', domains: 'Per gebied', findings: 'Wat valt op' },
    tasks: (yes: number, all: number): string => `${yes} van ${all} taken: iemand zegt ja.`,
    taskOthers: (yes: number, no: number, unsure: number, n: number): string =>
      `Van ${n} anderen: ${yes} ja, ${no} nee, ${unsure} weet ik niet.`,
    taskOffers: { yes: 'Ja', no: 'Nee', unsure: 'Weet niet' },
    taskWho: (who: readonly string[]): string => `Wie: ${listed(who)}.`,
    taskEmpty: 'Niemand vulde dit in.',
  },
  reflect: {
    title: 'Wat zien we samen?',
    lead: 'Praat erover. De schrijver schrijft mee.',
    scribeTitle: 'Jij schrijft op wat de groep zegt',
    scribeLead: 'Iedereen leest mee.',
    questions: {
      little: 'Waar is weinig aanbod?',
      double: 'Wie doen hetzelfde?',
      differs: 'Waar doen we iets anders dan afgesproken?',
      open: 'Wat houdt ons nog bezig?',
    } satisfies Readonly<Record<Question, string>>,
    starts: {
      little: 'Er is weinig voor …',
      double: 'Dubbel is …',
      differs: 'Verschil zit bij …',
      open: 'Een vraag die blijft is …',
    } satisfies Readonly<Record<Question, string>>,
    none: 'Nog niets opgeschreven.',
    nothing: 'Hier is niets opgeschreven.',
    sentence: (n: number): string => `Zin ${n}`,
    add: 'Nieuwe zin',
    doAdd: 'Zet erbij',
    added: 'De zin staat erbij.',
    remove: 'Haal weg',
    removed: 'De zin is weg.',
    suggestions: 'Voorstellen uit de tabel',
    more: (n: number): string => (n === 1 ? 'Toon nog 1 voorstel' : `Toon nog ${n} voorstellen`),
    take: 'Neem over',
    taken: 'Het voorstel staat erbij. Je mag de zin veranderen.',
    drop: 'Klopt niet',
    dropped: 'Het voorstel is weg.',
    fill: 'Schrijf eerst een zin.',
    tooLong: 'Deze zin is te lang. Maak er twee van.',
    worries: 'Anonieme vragen',
    noWorries: 'Niemand stuurde een anonieme vraag.',
    picture: 'Bekijk het aanbod',
    back: 'Terug naar de vragen',
  },
  done: {
    title: 'Dit nemen we mee',
    lead: 'Dit schreef de groep op. Het staat ook in het verslag.',
  },
} as const
