// What the projector says about the supply.
export const texts = {
  alone: {
    title: 'Wat is er in onze gemeente?',
    sub: 'Vul in op je eigen scherm. Niemand ziet nu wat jij invult.',
    rows: (n: number, of: number): string => `${n} van ${of} rijen begonnen`,
    rowsLead: 'van iedereen samen',
    people: (n: number): string => (n === 1 ? '1 persoon begon' : `${n} mensen begonnen`),
    nobody: 'Nog niemand begon',
    worries: (n: number): string => (n === 1 ? '1 zorg opgeschreven' : `${n} zorgen opgeschreven`),
  },
  nothing: 'Er is nog niets naast elkaar gelegd',
  all: 'Zo ziet ons aanbod eruit',
  who: (organisations: number, others: number): string =>
    [
      ...(organisations > 0
        ? [organisations === 1 ? '1 organisatie vulde in' : `${organisations} organisaties vulden in`]
        : []),
      ...(others > 0 ? [`${others} anderen vulden in`] : []),
    ].join(' · '),
  moment: (n: number, name: string): string => `Moment ${n}: ${name}`,
  noMoment: (n: number): string =>
    n === 1 ? 'Bij 1 vak staat geen moment' : `Bij ${n} vakken staat geen moment`,
  white: (n: number, of: number, unknown: number): string =>
    unknown === 0 ? `Leeg: ${n} van ${of}` : `Leeg: ${n} van ${of}, onbekend: ${unknown}`,
  whiteMoments: (counts: readonly number[], of: number): string =>
    `Per moment: ${counts.map((n, at) => `moment ${at + 1}: ${n}`).join(', ')} van ${of}`,
  whiteKey: 'Donker = leeg: niemand doet of noemt dit. Stip = er is iets.',
  offersKey: 'Links = zoveel organisaties doen dit.',
  yesKey: 'Rechts = zoveel anderen denken dat het er is.',
  yesAloneKey: 'Cijfer = zoveel mensen denken dat het er is.',
  fewKey: 'Vraagteken = te weinig antwoorden.',
  emptyKey: 'Gestreept = leeg.',
  tool: 'Hulpmiddel voor het gesprek, geen besluit',
  findings: {
    title: 'Dit valt op',
    sub: 'Klopt dit? Kies samen wat jullie bewaren.',
    none: 'Er valt niets op.',
    noneHere: 'Niets gevonden',
    taken: 'bewaard',
  },
  questions: {
    little: 'Waar is weinig?',
    double: 'Wat is dubbel?',
    differs: 'Wat loopt anders dan afgesproken?',
    open: 'Wat speelt er nog meer?',
  },
  sentences: {
    title: 'Dit bewaren we',
    none: 'Nog geen zin',
    more: (n: number): string => (n === 1 ? 'en nog 1 zin' : `en nog ${n} zinnen`),
    page: (page: number, of: number): string => `Blad ${page} van ${of}`,
  },
  worries: {
    title: 'Waar heb je buikpijn van?',
    sub: 'Opgeschreven zonder naam.',
    none: 'Niemand schreef een zorg op.',
    more: (n: number): string => (n === 1 ? 'en nog 1 zorg' : `en nog ${n} zorgen`),
  },
  tasks: {
    title: 'Taken voor alle groepen',
    sub: 'Wie doet dit, volgens ons?',
    offers: (n: number): string => (n === 1 ? '1 organisatie doet dit' : `${n} organisaties doen dit`),
    offersNone: 'Geen organisatie zegt dat ze dit doet',
    yes: 'ja',
    no: 'nee',
    unsure: 'weet ik niet',
    few: 'Te weinig antwoorden van anderen om te laten zien.',
    who: 'Genoemd:',
  },
  cell: {
    does: 'Wie doet dit?',
    doesNone: 'Geen organisatie zegt dat ze dit doet.',
    asked: 'gevraagd',
    askedOnly: 'gevraagd, doet het nu niet',
    moments: (list: readonly number[]): string =>
      list.length === 0 ? '' : list.length === 1 ? `moment ${list[0]}` : `momenten ${list.join(', ')}`,
    believe: 'Wat denken de anderen?',
    believeFew: 'Te weinig anderen vulden dit in.',
    yes: 'denken dat het er is',
    unsure: (n: number): string => (n === 1 ? '1 weet het niet' : `${n} weten het niet`),
    side: { gemeente: 'Gemeente en toegang', inwonerzijde: 'Inwonerzijde' },
    of: (n: number, of: number): string => `${n} van ${of}`,
    named: 'Genoemd:',
    more: (n: number): string => `en nog ${n}`,
    empty: 'Leeg: niemand doet of noemt dit.',
  },
} as const
