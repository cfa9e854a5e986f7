// What the facilitator reads while leading the flaps.
import { texts as all } from '../texts.ts'

const { notes } = all

export const flapConsole = {
  notes,
  tabs: 'Delen van de flappen',
  sheets: 'Flappen',
  settings: 'Instellen',
  gone: (n: number): string => (n === 0 ? 'Weggehaald' : `Weggehaald (${n})`),
  pairs: {
    title: 'Waar gaan de flappen over?',
    none: 'Kies een stelling. Bij elke stelling hangen twee flappen: voordelen en nadelen.',
    suggestions: 'Uit dit gesprek',
    take: 'Hang op',
    taken: 'Hangt er al',
    own: 'Een eigen stelling',
    ownHint: 'Bijvoorbeeld: de ondersteuner werkt los van het wijkteam',
    add: 'Hang deze stelling op',
    fill: 'Schrijf eerst een stelling.',
    counts: (pro: number, con: number): string =>
      pro + con === 0 ? 'Nog niets geschreven' : `Voordelen ${pro}, nadelen ${con}`,
    edit: 'Verander',
    save: 'Bewaar',
    stop: 'Laat zoals het was',
    statement: 'Stelling',
    remove: 'Haal weg',
    sees: 'Iedereen ziet de stelling.',
  },
  rules: {
    title: 'Hoe hangen de geeltjes er straks?',
    options: {
      none: {
        label: 'Anoniem',
        explanation: 'Niemand weet wie wat schreef. De server bewaart het ook niet. De volgorde zegt niets.',
      },
      side: {
        label: 'Met de rol',
        explanation:
          'Onder het geeltje staat bijvoorbeeld: inwoner. Is er maar één van een rol, dan weet je wie het is.',
      },
      name: {
        label: 'Met de naam',
        explanation: 'Onder het geeltje staat wie het schreef, ook in het verslag.',
      },
    },
    fixed: 'Dit staat vast: er is al een geeltje geschreven. Anders ziet iemand meer dan beloofd is.',
    fixedIs: (label: string): string => `Gekozen: ${label}.`,
    stickers: 'Hoeveel stickers krijgt iedereen?',
    stickersHint: 'Voor het wegen, straks. 0 betekent: we wegen niet.',
  },
  writing: {
    close: 'Sluit het schrijven',
    open: 'Open het schrijven weer',
    isClosed: 'Het schrijven is gesloten. Er kan geen geeltje meer bij.',
    quiet: 'Jij ziet alleen hoeveel er geschreven is. Wat er staat, ziet nog niemand.',
    none: 'Nog niets geschreven.',
  },
  large: {
    title: 'Op het grote scherm',
    now: (what: string): string => `Nu groot: ${what}`,
    pair: 'Toon deze flappen groot',
    group: 'Toon deze groep groot',
    all: 'Toon weer alles',
    page: (page: number, of: number): string => `Blad ${page} van ${of}`,
    before: 'Vorig blad',
    after: 'Volgend blad',
    unnamed: all.group.unnamed,
  },
  hide: {
    start: 'Haal weg met een reden',
    reason: 'Waarom haal je dit geeltje weg?',
    reasonHint: 'Bijvoorbeeld: er staat een naam van een inwoner in.',
    sees: 'Alleen gespreksleiders zien de reden en de tekst. Iedereen ziet dat er een geeltje weg is.',
    go: 'Haal het geeltje weg',
    fill: 'Schrijf eerst waarom.',
    done: 'Het geeltje is weg. Terugzetten kan bij Weggehaald.',
    none: 'Er is niets weggehaald.',
    because: (reason: string): string => `Reden: ${reason}`,
    lead: 'Deze geeltjes staan niet op de flappen en niet in het verslag. Het verslag zegt wel hoeveel het er zijn.',
    back: 'Zet terug',
    backSaid: 'Het geeltje hangt er weer.',
  },
  weigh: {
    finished: (n: number): string =>
      n === 0
        ? 'Nog niemand plakte stickers.'
        : n === 1
          ? '1 persoon plakte stickers.'
          : `${n} mensen plakten stickers.`,
    quiet: 'Waar de stickers liggen, ziet niemand tot je verdergaat.',
    none: 'Er zijn geen stickers. Bedenk samen oplossingen bij de nadelen.',
  },
  proxy: {
    lead: 'Schrijf op wat deze persoon zegt. Eén gedachte per geeltje.',
    unsigned:
      'Ook deze geeltjes bewaren we zonder naam. Alleen dit toestel weet voor wie je ze opschreef, tot iedereen ze ziet.',
    dots: 'Plak de stickers zoals deze persoon het zegt.',
    none: 'Er is nog geen stelling.',
  },
} as const
