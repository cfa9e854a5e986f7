// The usual question of a moodboard, and the sentences of the report about it.
export const texts = {
  question: 'Waar gaat levensbrede ondersteuning voor jou over?',
  asked: (question: string): string => `De vraag was: ${question}`,
  tiles: (n: number): string => `${n === 1 ? '1 persoon legde' : `${n} mensen legden`} een beeld op tafel.`,
  boards: (n: number): string => `${n === 1 ? '1 persoon maakte' : `${n} mensen maakten`} een eigen bord.`,
  nobody: 'Niemand maakte hier iets.',
} as const
