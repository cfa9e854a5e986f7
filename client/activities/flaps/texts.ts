// What participants and facilitators read about the sheets and the notes on them.
import type { SheetId } from '#shared/activities/flaps/records.ts'
import type { SideId } from '#shared/kernel/facts.ts'

export const sheetNames: Readonly<Record<SheetId, string>> = { pro: 'Voordelen', con: 'Nadelen' }
/** As part of a sentence: "bij de voordelen". */
const among: Readonly<Record<SheetId, string>> = { pro: 'de voordelen', con: 'de nadelen' }

/** The role under a note when notes are signed with a side only. */
export const sideWords: Readonly<Record<SideId, string>> = {
  gemeente: 'gemeente',
  toegang: 'toegang of wijkteam',
  aanbieder: 'aanbieder',
  adviesraad: 'adviesraad',
  inwoner: 'inwoner',
  zorgkantoor: 'zorgkantoor',
  anders: 'anders',
  geen: 'geen rol',
}

const notes = (n: number): string => (n === 1 ? '1 geeltje' : `${n} geeltjes`)

export const texts = {
  notes,
  among,
  nothing: 'Er is nog geen stelling',
  wait: 'De gespreksleider kiest zo waar de flappen over gaan.',
  suppose: 'Stel dat we dit doen:',
  supposeFiche: (letter: string): string => `Fiche ${letter}. Stel dat we dit doen:`,
  pairs: 'Over welke stelling?',
  sheets: 'De twee flappen',
  sheetCount: (n: number): string => `, ${notes(n)}`,
  silent: {
    title: 'Schrijf voordelen en nadelen',
    lead: 'In stilte. Eén gedachte per geeltje.',
    fields: { pro: 'Wat is een voordeel?', con: 'Wat is een nadeel?' },
    hints: {
      pro: 'Wat wordt er beter, en voor wie?',
      con: 'Wat wordt er lastiger, en voor wie?',
    },
    stick: 'Plak dit geeltje',
    fill: 'Schrijf eerst iets op.',
    tooLong: 'Dit is te lang. Maak er twee geeltjes van.',
    stuck: (sheet: SheetId): string => `Je geeltje hangt bij ${among[sheet]}.`,
    mine: (n: number): string => (n === 0 ? 'Jouw geeltjes' : `Jouw geeltjes (${n})`),
    none: 'Je hebt hier nog niets geschreven. Niets schrijven mag ook.',
    onlyHere: 'Je geeltjes staan ook op dit toestel. Ververs je de pagina, dan zijn ze er nog.',
    edit: 'Verander',
    editing: 'Verander je geeltje',
    save: 'Bewaar',
    stop: 'Laat zoals het was',
    take: 'Haal weg',
    taken: 'Je geeltje is weg.',
    saved: 'Je geeltje is veranderd.',
    ready: 'Ik ben klaar',
    notReady: 'Ik wil nog iets schrijven',
    isReady: 'Je bent klaar. Schrijven mag nog.',
    closed: 'De gespreksleider heeft het schrijven gesloten.',
    refused: 'Dit geeltje hangt er niet bij.',
    again: 'Probeer het nog eens',
    bin: 'Gooi het weg',
  },
  sees: {
    board: 'Iedereen ziet dit meteen.',
    none: 'Anoniem. Je naam wordt niet opgeslagen. Tot de gespreksleider alles laat zien, staat je tekst alleen op dit toestel en verborgen op de server.',
    side: (side: string): string =>
      `Zonder je naam, wel met: ${side}. Tot de gespreksleider alles laat zien, staat je tekst alleen op dit toestel en verborgen op de server.`,
    name: 'Met je naam. Tot de gespreksleider alles laat zien, zie alleen jij wat je schreef.',
    openNone:
      'Je naam komt er niet bij en wordt niet opgeslagen. Wel ziet iedereen je geeltje meteen. Wie ziet dat je nu schrijft, kan raden dat het van jou is.',
    openSide: (side: string): string =>
      `Zonder je naam, wel met: ${side}. Iedereen ziet je geeltje meteen. Wie ziet dat je nu schrijft, kan raden dat het van jou is.`,
    openName: 'Met je naam. Iedereen ziet je geeltje meteen.',
    weigh: 'Alleen jij ziet jouw stickers.',
    remedy: 'Iedereen ziet dit, zonder je naam. Het komt in het verslag.',
    effect: 'Iedereen ziet dit, zonder je naam.',
  },
  stick: {
    title: 'Dit schreven we op',
    lead: 'Tik op een geeltje om het te verplaatsen.',
    leadMouse: 'Sleep een geeltje, of klik erop.',
    add: 'Schrijf er een geeltje bij',
    stop: 'Klaar met schrijven',
    closed: 'Er kan niets meer bij. Praten mag.',
    empty: 'Hier hangt nog niets.',
  },
  sort: {
    title: 'Leg bij elkaar wat op elkaar lijkt',
    lead: 'Sleep een geeltje op een ander, of tik erop.',
    leadMouse: 'Sleep een geeltje op een ander, of klik erop.',
    search: 'Zoek geeltjes die op elkaar lijken',
    alike: 'Lijken deze op elkaar?',
    alikeLead: 'Dit is maar een idee. Jij kiest.',
    together: 'Leg ze bij elkaar',
    different: 'Nee, ze zijn anders',
  },
  group: {
    unnamed: 'Groep zonder naam',
    name: 'Hoe heet deze groep?',
    giveName: 'Geef een naam',
    open: 'Groep openen:',
    title: 'Deze groep',
    hint: 'Bijvoorbeeld: meer vertrouwen',
    save: 'Bewaar de naam',
    named: (name: string): string => `De groep heet nu: ${name}.`,
    out: (text: string): string => `Haal uit de groep: ${text}`,
    outShort: 'Haal eruit',
    apart: 'Haal de groep uit elkaar',
    apartSaid: 'De groep is uit elkaar. De geeltjes hangen weer los.',
    count: notes,
  },
  note: {
    title: 'Wat wil je met dit geeltje?',
    look: 'Dit geeltje',
    move: 'Verplaats naar…',
    merge: 'Voeg samen met…',
    out: 'Haal uit de groep',
    outSaid: 'Het geeltje hangt weer los.',
    effects: 'Wie wint of verliest hierbij?',
    moveTitle: 'Verplaats naar…',
    pair: 'Bij welke stelling?',
    sheet: 'Op welke flap?',
    before: 'Voor welk geeltje?',
    last: 'Onderaan, na alle andere',
    moveDo: 'Verplaats het geeltje',
    moved: (sheet: SheetId): string => `Verplaatst. Het geeltje hangt bij ${among[sheet]}.`,
    mergeTitle: 'Voeg samen met…',
    mergeLead: 'De geeltjes blijven alle twee te lezen. Later uit elkaar halen kan.',
    mergeNone: 'Er is nog geen ander geeltje.',
    search: 'Zoek een geeltje',
    looksLike: 'lijkt erop',
    merged: 'Samengevoegd.',
    back: 'Terug',
    more: (n: number): string => `En nog ${n}. Typ een woord om te zoeken.`,
  },
  effect: {
    who: { inwoner: 'Inwoner', aanbieder: 'Aanbieder', gemeente: 'Gemeente' },
    what: { wint: 'wint', verliest: 'verliest' },
    set: (who: string, what: string): string => `${who}: ${what}`,
  },
  hidden: (n: number): string =>
    n === 1
      ? 'De gespreksleider heeft 1 geeltje weggehaald.'
      : `De gespreksleider heeft ${n} geeltjes weggehaald.`,
  undo: 'Maak ongedaan',
  undone: {
    'note.place': 'Geeltje verplaatst.',
    'group.join': 'Geeltjes samengevoegd.',
    'group.leave': 'Geeltje uit de groep gehaald.',
    'group.apart': 'Groep uit elkaar gehaald.',
  },
  done: {
    title: 'Dit weegt het zwaarst',
    lead: 'Dit helpt bij het gesprek. Het is geen besluit.',
    nobody: 'Niemand plakte stickers. De geeltjes hangen zoals ze hingen.',
    voters: (n: number): string => `${n} mensen plakten stickers.`,
    few: 'Te weinig mensen plakten stickers. Daarom laten we ze niet zien: anders weet je wie wat plakte.',
    stays:
      'De telling van net blijft staan. Te weinig mensen veranderden daarna nog iets, en dan zie je wie dat was.',
    stickers: (n: number): string => (n === 1 ? '1 sticker' : `${n} stickers`),
  },
  weigh: {
    title: 'Wat weegt voor jou het zwaarst?',
    lead: (n: number): string =>
      n === 1
        ? 'Plak je sticker. Straks tellen we alles op.'
        : `Verdeel ${n} stickers, meer op één mag. Straks tellen we alles op.`,
    leadNone: 'We plakken geen stickers. Denk na over oplossingen.',
    less: (name: string): string => `Eén sticker minder bij: ${name}`,
    more: (name: string): string => `Eén sticker meer bij: ${name}`,
    left: (n: number): string =>
      n === 0 ? 'Al je stickers zijn geplakt' : n === 1 ? 'Nog 1 sticker' : `Nog ${n} stickers`,
    here: (n: number, left: number): string =>
      `${n === 1 ? '1 sticker' : `${n} stickers`} hier. ${left === 0 ? 'Al je stickers zijn geplakt.' : `Nog ${left} over.`}`,
    ready: 'Ik ben klaar',
    notReady: 'Ik wil nog iets veranderen',
    isReady: 'Je bent klaar. Veranderen mag nog.',
    empty: 'Er hangt hier niets om te wegen.',
    remedy: 'Hoe lossen we dit op?',
    remedyChange: 'Verander de oplossing',
    remedyClose: 'Klaar met schrijven',
    inside: 'In deze groep:',
  },
  drag: {
    picked: (text: string): string => `Opgepakt: ${text}`,
    cancelled: 'Gestopt. Het geeltje hangt waar het hing.',
  },
} as const
