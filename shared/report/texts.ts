// Every word that the report writers themselves put on paper, and the fixed chapters (R3).

export const chapterTexts = [
  { number: 1, id: 'wie-en-doel', title: 'Wie en waarvoor' },
  { number: 2, id: 'moodboard', title: 'Beelden vooraf' },
  { number: 3, id: 'prioriteiten', title: 'Wat de groep belangrijk vindt' },
  { number: 4, id: 'dilemmas', title: 'Het gesprek per dilemma' },
  { number: 5, id: 'tafels', title: 'Wereldcafé: de tafels' },
  { number: 6, id: 'flappen', title: 'Flappen: voor en tegen' },
  { number: 7, id: 'aanbod', title: 'Aanbod in kaart' },
  { number: 8, id: 'afbakening', title: 'Afbakening' },
  { number: 9, id: 'afspraken', title: 'Afspraken' },
  { number: 10, id: 'zorgen', title: 'Zorgen en parkeerplaats' },
  { number: 11, id: 'verantwoording', title: 'Verantwoording' },
] as const

export const reportTexts = {
  product: 'Dilemmatafel',
  kind: 'Reflectieverslag',
  contents: 'Inhoud',
  status: { concept: 'Concept', final: 'Vastgesteld' },
  made: 'Gemaakt op',
  madeFinal: 'Vastgesteld op',
  hash: 'Controlegetal (SHA-256)',
  chart: 'Grafiek',
  figure: 'Figuur',
  table: 'Tabel',
  chartTwin: 'Dezelfde cijfers staan in de tabel hieronder.',
  page: 'Bladzijde',
  pageOf: 'van',
  noteLabel: 'Toelichting',
  warningLabel: 'Let op',
  skip: 'Ga naar de inhoud',
  summary: 'Op één bladzijde',
  summaryPeople: 'Wie er waren',
  summaryRanking: 'Wat de groep bovenaan legde',
  summaryDivided: 'Waarover de groep verdeeld is',
  summaryAgreements: 'Wat we afspraken',
  summaryConcerns: 'Welke zorgen er zijn',
  summaryLeft: (count: number, chapter: number): string =>
    `En nog ${count}. Lees verder in hoofdstuk ${chapter}.`,
  /** The words above the columns of the data sets from which the page is made. */
  summaryColumns: { choice: 'Keuze', who: 'Wie', when: 'Wanneer', concern: 'Zorg' },
}
