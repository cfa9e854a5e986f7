// The words around the manual.
export const helpTexts = {
  here: 'Hulp bij dit scherm',
  contents: 'Inhoud',
  newTab: 'opent in een nieuw tabblad',
  waiting: 'De handleiding komt eraan.',
} as const
