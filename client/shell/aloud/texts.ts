// The words of reading aloud.
export const aloudTexts = {
  read: 'Lees voor',
  readThis: (what: string): string => `Lees voor: ${what}`,
  stop: 'Stop met voorlezen',
} as const
