// The words that stand in a drawing of a board, and what lies on a board in words.

export const texts = {
  symbol: 'plaatje',
  photo: 'foto',
  photoOf: (alt: string): string => (alt === '' ? 'foto zonder beschrijving' : `foto: ${alt}`),
  symbolPart: (name: string): string => `plaatje: ${name}`,
  wordPart: (word: string): string => `woord: ${word}`,
  notePart: (note: string): string => `geeltje: ${note}`,
  strokes: (n: number): string => (n === 1 ? 'een getekende lijn' : `${n} getekende lijnen`),
  aStroke: 'een getekende lijn',
  inRound: (part: string, round: number): string => `${part} (ronde ${round})`,
  joined: (part: string, others: readonly string[]): string =>
    `${part}, verbonden met ${others.join(' en ')}`,
} as const
