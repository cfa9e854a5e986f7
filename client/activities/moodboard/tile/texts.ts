// What a person reads while choosing an image and saying why.
export const pickerTexts = {
  search: 'Zoek een plaatje',
  searchHint: 'Typ een woord, zoals huis, geld of hulp.',
  theme: 'Soort plaatjes',
  allThemes: 'Alle plaatjes',
  symbols: 'Plaatjes',
  keys: 'Met de pijltjestoetsen ga je van plaatje naar plaatje. Met Enter kies je.',
  found: (n: number): string => (n === 1 ? '1 plaatje gevonden' : `${n} plaatjes gevonden`),
  none: (typed: string): string => `Geen plaatje gevonden voor ‘${typed}’.`,
  noneLead: 'Probeer een ander woord. Of schrijf het op: een woord alleen is ook goed.',
  showAll: 'Toon alle plaatjes',
} as const
