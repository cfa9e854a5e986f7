// What a person reads while looking for a symbol.
export const pickerTexts = {
  search: 'Zoek een plaatje',
  theme: 'Soort plaatjes',
  allThemes: 'Alles',
  symbols: 'Plaatjes',
  keys: 'Met de pijltjestoetsen ga je van plaatje naar plaatje. Met Enter kies je.',
  found: (n: number): string => (n === 1 ? '1 plaatje gevonden' : `${n} plaatjes gevonden`),
  none: (typed: string): string => `Geen plaatje gevonden voor ‘${typed}’.`,
  noneLead: 'Probeer een ander woord. Of schrijf het op: een woord alleen is ook goed.',
  showAll: 'Toon alle plaatjes',
} as const
