// What the facilitator reads while leading the boundary.
export const scopeConsole = {
  tabs: 'Delen van de afbakening',
  tab: {
    decide: 'Besluiten',
    items: 'Kaarten',
    earlier: 'Vorige keer',
    final: 'Vastleggen',
    points: 'Punten',
  },
  unnamed: 'Zonder naam',
  count: (n: number): string =>
    n === 0 ? 'Er is nog geen voorstel.' : n === 1 ? 'Er is 1 voorstel.' : `Er zijn ${n} voorstellen.`,
  quiet: 'Wat er gekozen is, ziet niemand. Ook jij niet.',
  scored: (n: number): string =>
    n === 0 ? 'Nog niemand koos.' : n === 1 ? '1 persoon koos.' : `${n} mensen kozen.`,
  screen: {
    title: 'Op het grote scherm',
    now: (what: string): string => `Nu: ${what}`,
    views: {
      canvas: 'het bord',
      block: 'dit deel',
      differences: 'waar we anders denken',
      points: 'de aandachtspunten',
      statement: 'de tekst',
      earlier: 'vorige keer en nu',
    },
    buttons: {
      canvas: 'Bord',
      differences: 'Verschillen',
      points: 'Punten',
      statement: 'Tekst',
      earlier: 'Vorige keer',
    },
    parts: {
      block: (n: number): string => `Deel ${n}`,
      differences: (n: number): string => `Verschillen deel ${n}`,
    },
    item: 'Toon groot',
    itemBack: 'Toon niet meer groot',
    item1: (text: string): string => `de kaart “${text}”`,
  },
  scribe: {
    scribe: 'Wie schrijft het besluit op?',
    scribePoint: 'Wijs aan',
    scribeLead: 'Deze persoon kan op de eigen telefoon besluiten opschrijven. Jij kunt het ook altijd.',
    scribeMe: 'Ik, de gespreksleider',
    unnamed: 'Zonder naam',
  },
  items: {
    lead: 'Iedereen krijgt deze kaarten. Maak er een kaart bij als er iets mist.',
    add: 'Leg een eigen kaart',
    title: 'Een eigen kaart',
    text: 'Wat staat er op de kaart?',
    textNeeded: 'Schrijf eerst op waar de kaart over gaat.',
    textHint: 'Bijvoorbeeld: mee naar een gesprek bij de bank',
    plain: 'Uitleg',
    sees: 'Iedereen ziet deze kaart.',
    save: 'Leg de kaart erbij',
    saved: 'De kaart ligt erbij.',
    remove: (text: string): string => `Haal de kaart weg: ${text}`,
    own: 'eigen kaart',
  },
  final: {
    none: 'Er is nog niets besloten. Besluit eerst per kaart.',
    open: (n: number): string =>
      n === 0
        ? 'Over elke kaart is besloten.'
        : n === 1
          ? 'Over 1 kaart is nog niet besloten. Die blijft open.'
          : `Over ${n} kaarten is nog niet besloten. Die blijven open.`,
    missing: (n: number): string =>
      n === 1 ? 'Bij 1 besluit ontbreekt wie het wel doet' : `Bij ${n} besluiten ontbreekt wie het wel doet`,
    missingLead: 'Vul dit eerst in. Daarna kan de afbakening definitief worden.',
    fill: 'Vul in',
    again: 'Wanneer kijken jullie opnieuw?',
    againHint: 'Bijvoorbeeld over een jaar',
    againNeeded: 'Kies eerst een dag om opnieuw te kijken.',
    finish: 'Maak definitief',
    is: (version: number, day: string): string =>
      `Versie ${version} is definitief. Jullie kijken opnieuw op ${day}.`,
    isLead: 'Besluiten veranderen kan pas na heropenen. Dan wordt het een nieuwe versie.',
    reopen: 'Heropen de afbakening',
    statement: 'De tekst',
  },
  points: {
    title: 'De laagste punten',
    lead: 'Maak er samen een afspraak van.',
    make: 'Maak een afspraak',
    about: (point: string): string => `: ${point}`,
    mean: (mean: string): string => `Gemiddeld ${mean}`,
    choice: (point: string): string => `We gaan hiermee aan de slag: ${point}`,
    why: (mean: string): string => `Dit punt kreeg gemiddeld ${mean} bij de aandachtspunten.`,
    made: 'Hier is een afspraak over.',
    noStep: 'Dit programma heeft geen stap voor afspraken. Voeg die toe bij Programma.',
    tooFew: 'Te weinig mensen vulden dit in om het te laten zien.',
    all: 'Alle punten',
  },
  earlier: {
    lead: 'Leg het verslag van een eerder gesprek ernaast. Kies het JSON-bestand dat je toen bewaarde.',
    sees: 'Iedereen ziet straks de uitkomst van toen. Het bestand zelf blijft op dit apparaat.',
    pick: 'Kies het bestand',
    other: 'Kies een ander bestand',
    set: 'Het eerdere gesprek ligt ernaast.',
    away: 'Haal het weg',
    has: (title: string, date: string): string => (date === '' ? title : `${title}, ${date}`),
    counts: (boundary: number, agreements: number): string =>
      `${boundary === 1 ? '1 besluit' : `${boundary} besluiten`} en ${agreements === 1 ? '1 afspraak' : `${agreements} afspraken`}`,
    later: 'Of afspraken zijn nagekomen, vul je in als de verschillen op tafel liggen.',
    agreements: 'Zijn de afspraken van toen nagekomen?',
    note: 'Toelichting',
    noteSees: 'Iedereen ziet dit. Het komt in het verslag.',
    by: (who: string, when: string): string => [who, when].filter((one) => one !== '').join(', '),
    noAgreements: 'In dat verslag staan geen afspraken.',
    changed: 'Anders dan toen',
    decided: (verdict: string, who: string): string => (who === '' ? verdict : `${verdict} (${who})`),
    both: (then: string, now: string): string => `toen ${then}, nu ${now}`,
  },
  proxy: {
    lead: 'Kies zoals deze persoon het zegt. Overslaan mag.',
    sees: 'Straks ziet iedereen de aantallen, niet wie wat koos.',
    points: 'Kies bij elk punt zoals deze persoon het zegt.',
  },
} as const
