// The words about making the report final, and about a report that is.

export const finalTexts = {
  concept: 'Dit verslag is een concept',
  conceptLead: 'Je kunt de sessie nog openen en iets verbeteren. Klopt alles? Stel het verslag dan vast.',
  byLeader: 'Alleen wie de leiding heeft, kan het verslag vaststellen.',
  freeze: 'Stel het verslag vast',
  title: 'Het verslag vaststellen',
  lead: 'Dit kan niemand terugdraaien. Lees daarom eerst het verslag.',
  means: 'Wat betekent het?',
  meansItems: [
    'In het verslag staat: vastgesteld, met de dag en de tijd.',
    'Het verslag krijgt een controlegetal. Daarmee kan iedereen nagaan of het nog hetzelfde is.',
  ],
  fixed: 'Wat kan daarna niet meer?',
  fixedItems: [
    'De sessie kan niet meer open.',
    'Niemand kan nog iets verbeteren, toevoegen of weghalen. Jij ook niet.',
    'Namen en foto’s blijven zoals ze zijn.',
    'Wat iemand zonder verbinding typte, komt er niet meer bij.',
  ],
  stays: 'Wat blijft hetzelfde?',
  staysItems: [
    'Je kunt het verslag en het pakket voor het archief nog steeds downloaden.',
    'Op de afgesproken dag wissen we alles van deze sessie.',
  ],
  sure: 'Stel vast, voor altijd',
  cancel: 'Nog niet',
  final: 'Het verslag is vastgesteld',
  at: (moment: string): string => `Dat was op ${moment}. Niemand kan nog iets veranderen.`,
  hash: 'Controlegetal (SHA-256)',
  hashWhy: 'Dit getal staat ook in het verslag. Is het verslag veranderd? Dan klopt het getal niet meer.',
  counting: 'We rekenen het controlegetal uit…',
} as const
