// Words that all screens of the wereldcafé share.
const stickers = (n: number): string => (n === 1 ? '1 sticker' : `${n} stickers`)

export const cafeTexts = {
  /** "tafel 3", in a sentence. */
  table: (n: number): string => `tafel ${n}`,
  tableCapital: (n: number): string => `Tafel ${n}`,
  round: (n: number): string => `Ronde ${n}`,
  roundOf: (n: number, of: number): string => `Ronde ${n} van ${of}`,
  host: 'gastheer of gastvrouw',
  closed: 'Deze tafel is dicht',
  what: { insight: 'Inzicht', question: 'Vraag', wish: 'Afspraak of wens' },
  cloth: { board: 'Het tafelkleed', empty: 'Plak een geeltje, leg een woord neer, of teken.' },
  themeUnnamed: 'Nog zonder naam',
  stickers,
  stickersHere: (n: number, left: number): string =>
    `${stickers(n)} hier. ${left === 0 ? 'Alle stickers zijn geplakt.' : `Nog ${left} over.`}`,
} as const
