// The words of copying afterwards what was done on paper.
export const copyTexts = {
  title: 'Van papier invoeren',
  lead: 'Typ hier over wat mensen op papier deden. Dat kan tot het verslag is vastgesteld.',
  tabs: 'Wat typ je over?',
  people: 'Mensen',
  sheets: 'Vellen',
  done: 'Overgenomen.',
  whoSide: 'Kant',
  howMany: 'Hoeveel mensen?',
  names: 'Namen, één per regel',
  namesSee: 'Iedereen in deze sessie ziet deze namen. Ze komen in het verslag.',
  add: 'Voeg toe',
  badNumber: 'Vul een getal in van 1 tot en met 60.',
  there: (n: number): string =>
    n === 0
      ? 'Er doet nog niemand op papier mee.'
      : n === 1
        ? '1 mens doet mee op papier.'
        : `${n} mensen doen mee op papier.`,
  countSees: 'In het verslag staat hoeveel mensen op papier meededen.',
  numbers:
    'Iedereen op papier heeft een nummer. Schrijf het op de vellen. Dan weet je welke vellen bij elkaar horen.',
  step: 'Welk onderdeel?',
  noPeople: 'Voeg eerst mensen toe bij ‘Mensen’.',
  noStep: 'Er was nog geen onderdeel dat je van papier kunt overnemen.',
  which: 'Welk vel?',
  sheetOf: (n: number, who: string): string => `Vel ${n}: ${who}`,
  isCopied: (sheet: string): string => `${sheet} (overgenomen)`,
  copied: (n: number, all: number): string => `${n} van ${all} vellen overgenomen.`,
  nextSheet: (n: number): string => `Naar vel ${n}`,
  takeBack: (n: number): string => `Haal vel ${n} weer weg`,
  sure: 'Wat je van dit vel overtypte, gaat weg. Je kunt het daarna opnieuw overtypen.',
  yesTake: (n: number): string => `Ja, haal vel ${n} weg`,
  keep: 'Laat staan',
  takenBack: (n: number): string => `Vel ${n} is weggehaald.`,
  longLine: (most: number): string => `Een regel is te lang. Elke regel heeft ten hoogste ${most} tekens.`,
  manyLines: (most: number): string => `Dit zijn te veel regels. Neem er ten hoogste ${most} tegelijk over.`,
  nothingYet: 'Vul eerst iets in',
  inBin: 'Een foutje? Zet het terug via de prullenbak.',
} as const
