// What a person reads beside a board of the moodboard.
export const boardTexts = {
  board: 'Het bord',
  empty: 'Leg hier een plaatje, een foto of een woord. Of teken.',
  words: {
    title: 'Vertel erbij',
    titleOf: 'Titel van het bord',
    because: 'Omdat…',
    becauseHint: 'In één zin: waarom ligt dit op je bord?',
    becauseHintShared: 'In één zin: waarom ligt dit op jullie bord?',
    alt: 'Wat is er te zien?',
    altHint: 'Voor wie het bord niet kan zien. Bijvoorbeeld: een huis met een grote deur die open staat.',
    tooLong: 'Dit is te lang. Maak het korter, dan bewaren we het.',
  },
  askDialog: {
    title: 'Wat heb je getekend?',
    lead: 'Wie het bord niet kan zien, leest dan toch wat er te zien is.',
    keep: 'Bewaar',
    later: 'Nu niet',
  },
} as const
