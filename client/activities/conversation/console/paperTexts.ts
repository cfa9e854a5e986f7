// The words of copying the sheet of a talk from paper.
export const paperTexts = {
  question: 'Vraag',
  lines: 'Wat staat er bij deze vraag? Eén gedachte per regel.',
  linesSee: 'Iedereen ziet deze gedachten, zonder naam.',
  linesWait: 'Na de stilte ziet iedereen deze gedachten, zonder naam.',
  summary: 'Wat houdt de groep vast?',
  summarySees: 'Iedereen ziet dit. Het komt in het verslag.',
  stands: (text: string): string => `Er staat al: ‘${text}’. Wat je hier typt, komt daarvoor in de plaats.`,
  take: 'Neem dit over',
  noFiche: 'Hier is geen fiche gekozen. Dan is er niets om over te nemen.',
} as const
