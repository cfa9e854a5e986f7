// The sentences of the report about the session itself: who and why, what is parked, how it was made.

export const sideLabels = {
  gemeente: 'Gemeente en toegang',
  aanbieders: 'Aanbieders',
  inwonerzijde: 'Inwonerzijde: adviesraad, inwoners en ervaringsdeskundigen',
  rest: 'Anders, of zegt het liever niet',
} as const

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`

const of = (one: string, more: string) => (n: number) => (n === 1 ? `1 ${one}` : `${n} ${more}`)

export const texts = {
  municipality: 'Gemeente',
  date: 'Datum',
  aim: 'Doel',
  organisation: 'Organisatie',
  independence: 'Wie leidt dit gesprek',
  who: 'Wie er waren',
  people: (n: number, proxies: number): string =>
    `${n} ${n === 1 ? 'persoon deed' : 'mensen deden'} mee` +
    (proxies > 0 ? `, ${proxies} van hen via de gespreksleider.` : '.'),
  nobody: 'Er deed nog niemand mee.',
  sidesHidden: 'De aantallen per kant staan hier niet. Anders kun je zien wie in een klein groepje zat.',
  sides: 'Aantal mensen per kant',
  sidesHead: ['Kant', 'Aantal'],
  attendance: 'Aanwezig',
  missing: 'Wie ontbrak aan tafel',
  nobodyMissing: 'De groep noemde niemand die ontbrak.',
  parked: 'Parkeerplaats',
  parkedIntro: 'Dit kwam op tafel, maar niet aan de beurt.',
  at: (fiche: string): string => ` (bij ${fiche})`,
  programme: 'Zo verliep het programma',
  programmeHead: ['Onderdeel', 'Gepland (minuten)', 'Echt (minuten)'],
  notPlayed: 'niet gedaan',
  named: 'Namen staan aan in deze sessie. Iedereen wist dat vooraf.',
  unnamed: 'Er staan geen namen in dit verslag. Iedereen schreef zonder dat anderen de naam zagen.',
  kept: (days: number): string =>
    `De gegevens van de sessie blijven ${days} dagen na het einde bewaard. Daarna wist de Dilemmatafel ze.`,
  practice: 'Dit was een oefening. Wat hier staat, is niet echt gebeurd.',
  practiceKept: 'Een uur na het einde wist de Dilemmatafel alles van deze oefening.',
  afterwards: (n: {
    readonly corrected: number
    readonly taken: number
    readonly erased: number
  }): string[] => [
    ...(n.corrected > 0
      ? [
          n.corrected === 1
            ? 'Na afloop is 1 tekst aangepast door wie hem schreef.'
            : `Na afloop zijn ${n.corrected} teksten aangepast door wie ze schreef.`,
        ]
      : []),
    ...(n.taken > 0
      ? [
          (n.taken === 1
            ? 'Na afloop is 1 bijdrage teruggenomen.'
            : `Na afloop zijn ${n.taken} bijdragen teruggenomen.`) +
            ' Tellingen die al te zien waren, bleven staan als je anders ziet wat iemand koos.',
        ]
      : []),
    ...(n.erased > 0
      ? [
          (n.erased === 1
            ? '1 persoon is uit de sessie gehaald'
            : `${n.erased} mensen zijn uit de sessie gehaald`) +
            ', met alles wat alleen van die persoon was.',
        ]
      : []),
  ],
  tool: 'Dit verslag is gemaakt met de Dilemmatafel. De tellingen zijn een hulpmiddel voor het gesprek en geen besluit.',
  source:
    'De fiches en de drie gespreksvragen komen uit de handreiking ‘Onafhankelijke cliëntondersteuning’ van Movisie (maart 2020), in eigen woorden. De telling is van de Dilemmatafel zelf.',
  redacted: (n: number, counts: readonly string[]): string =>
    (n === 1
      ? 'Er is 1 stuk tekst zwart gemaakt of anders gezegd'
      : `Er zijn ${n} stukken tekst zwart gemaakt of anders gezegd`) + `: ${listed(counts)}.`,
  redactedOf: {
    phone: of('telefoonnummer', 'telefoonnummers'),
    mail: of('mailadres', 'mailadressen'),
    bsn: of('burgerservicenummer', 'burgerservicenummers'),
    birthday: of('geboortedatum', 'geboortedatums'),
    address: of('adres', 'adressen'),
    name: of('naam', 'namen'),
    other: of('keer iets anders', 'keer iets anders'),
  },
  redactedWhy: (reasons: readonly string[]): string => `De reden daarvan: ${reasons.join('; ')}.`,
  veiled: (n: number): string =>
    n === 1
      ? 'In de openbare versie van dit verslag staat 1 stuk tekst niet.'
      : `In de openbare versie van dit verslag staan ${n} stukken tekst niet.`,
  dataParked: 'Parkeerplaats',
  dataParkedHead: ['Tekst', 'Bij fiche'],
  dataPeople: 'Deelnemers per kant',
  dataProgramme: 'Programma',
} as const
