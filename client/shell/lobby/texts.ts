// The words of trying out one's screen in the lobby, on the phone and on the projector.
export const tryTexts = {
  title: 'Probeer het even',
  lead: 'Dit is oefenen. Er is geen goed of fout, en het duurt één minuut.',
  legend: 'Kies een plaatje',
  sees: 'Iedereen ziet dit plaatje op het grote scherm, maar niet van wie. Bij het begin gaat het weg. Het komt niet in het verslag.',
  picked: (name: string): string =>
    `Gelukt! Je koos: ${name}. Het staat nu op het grote scherm. Dit was oefenen. Straks werkt het net zo.`,
  drop: 'Haal mijn plaatje weg',
  dropped: 'Je plaatje is weg.',
  skip: 'Sla dit over',
  skipped: 'Je slaat het oefenen over. Dat mag.',
  again: 'Toch even proberen',
  screen: {
    title: 'Probeer het even: kies een plaatje op je telefoon',
    picked: (n: number): string =>
      n === 0 ? 'Nog niemand koos een plaatje' : n === 1 ? '1 plaatje gekozen' : `${n} plaatjes gekozen`,
  },
} as const
