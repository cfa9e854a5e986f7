// The words around the manual.
export const helpTexts = {
  here: 'Hulp bij dit scherm',
  contents: 'Inhoud',
  newTab: 'opent in een nieuw tabblad',
  alone: 'Naar Alleen voorbereiden',
  pictures: 'Zonder internet zie je de woorden, en niet de plaatjes.',
  waiting: 'De handleiding komt eraan.',
} as const
