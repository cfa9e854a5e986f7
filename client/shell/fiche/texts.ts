// The words around a large fiche.
export const ficheTexts = {
  turn: 'Draai om',
  turnBack: 'Draai terug',
  questions: 'Vragen om samen te bespreken',
  more: (examples: number): string =>
    examples === 0
      ? 'Uitleg'
      : examples === 1
        ? 'Uitleg en 1 voorbeeld'
        : `Uitleg en ${examples} voorbeelden`,
  explanation: 'Uitleg',
  sides: 'De twee kanten',
  examples: 'Zo gaat het ergens anders',
  source: (document: string, year: string): string => `Bron: ${document}, ${year}`,
  of: (n: number, total: number): string => `${n} van ${total}`,
  previous: 'Vorige fiche',
  next: 'Volgende fiche',
} as const
