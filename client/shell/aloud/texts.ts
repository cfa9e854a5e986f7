// The words of reading aloud.
export const aloudTexts = {
  read: 'Lees voor',
  stop: 'Stop met voorlezen',
} as const
