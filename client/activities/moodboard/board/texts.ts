// What a person reads while making a board.
import type { ColourName } from '#shared/activities/moodboard/colours.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const pieces = (n: number): string => (n === 1 ? '1 ding' : `${n} dingen`)
const strokes = (n: number): string => (n === 1 ? '1 getekende lijn' : `${n} getekende lijnen`)

export const boardTexts = {
  board: 'Het bord',
  boardHint: 'Een lijst van wat er op het bord ligt, staat onder het bord.',
  empty: 'Leg hier een plaatje, een foto of een woord. Of teken.',
  alt: (said: string): string => `Bord: ${said}`,
  names: {
    symbol: (name: string): string => (name === '' ? 'Plaatje' : capital(name)),
    photo: (alt: string): string => (alt === '' ? 'Foto' : `Foto: ${alt}`),
    word: (word: string): string => `Woord: ${word}`,
    stroke: (colour: ColourName, marker: boolean): string => `${marker ? 'Stift' : 'Pen'}, ${colour}`,
  },
  places: [
    ['linksboven', 'boven', 'rechtsboven'],
    ['links', 'in het midden', 'rechts'],
    ['linksonder', 'onder', 'rechtsonder'],
  ],
  tools: {
    label: 'Wat wil je op het bord?',
    symbol: 'Plaatje',
    photo: 'Foto',
    word: 'Woord',
    draw: 'Tekenen',
    undo: 'Ongedaan',
    redo: 'Opnieuw',
    undoThis: (said: string): string => `Maak ongedaan: ${said}`,
    redoThis: (said: string): string => `Doe opnieuw: ${said}`,
    undoNothing: 'Er is niets om ongedaan te maken.',
    redoNothing: 'Er is niets om opnieuw te doen.',
    changed: 'Iemand anders heeft dit intussen veranderd.',
    undone: (said: string): string => `Ongedaan gemaakt: ${said}.`,
    redone: (said: string): string => `Opnieuw gedaan: ${said}.`,
    larger: 'Groot',
    smaller: 'Klein',
    full: 'Bord groot op je scherm',
    notFull: 'Terug naar de pagina',
  },
  draw: {
    label: 'Tekenen',
    with: 'Waarmee?',
    pen: 'Pen',
    marker: 'Stift',
    gum: 'Gum',
    gumHint: 'Veeg over je eigen lijnen om ze weg te halen.',
    colour: 'Kleur',
    colours: capital,
    stop: 'Klaar met tekenen',
    started: 'Je kunt nu tekenen op het bord.',
    stopped: 'Je tekent niet meer.',
    noHands: 'Kun je niet tekenen? Een plaatje of een woord is ook goed.',
  },
  said: {
    laid: (name: string): string => `${name} neergelegd`,
    drawn: 'lijn getekend',
    gone: (name: string): string => `${name} weggehaald`,
    gummed: (n: number): string => `${strokes(n)} weggegumd`,
    moved: (name: string): string => `${name} verplaatst`,
    larger: (name: string): string => `${name} groter`,
    smaller: (name: string): string => `${name} kleiner`,
    sized: (name: string): string => `${name} andere maat`,
    turned: (name: string): string => `${name} gedraaid`,
    forward: (name: string): string => `${name} naar voren`,
    back: (name: string): string => `${name} naar achteren`,
    changed: (name: string): string => `${name} veranderd`,
    now: (said: string, place: string): string => `${said}. Ligt nu ${place}.`,
  },
  bar: {
    label: (name: string): string => `${name}: wat wil je doen?`,
    keys: 'Met de pijltjestoetsen verplaats je het. Houd Shift vast voor grote stappen.',
    handle: (name: string, place: string): string => `${name}, ${place}`,
    larger: 'Groter',
    smaller: 'Kleiner',
    left: 'Draai links',
    right: 'Draai rechts',
    forward: 'Naar voren',
    back: 'Naar achter',
    copy: 'Kopie',
    change: 'Verander',
    gone: 'Haal weg',
    notYours: 'Alleen de maker haalt dit weg.',
    toLeft: 'Naar links',
    toRight: 'Naar rechts',
    up: 'Omhoog',
    down: 'Omlaag',
    done: 'Klaar',
  },
  list: {
    title: 'Wat ligt er op het bord',
    open: (n: number): string => `Wat ligt er op het bord? (${pieces(n)})`,
    none: 'Er ligt nog niets op het bord.',
    strokes,
    strokesOpen: (n: number): string => `${strokes(n)}: toon ze één voor één`,
    item: (name: string, place: string): string => `${name}, ${place}`,
  },
  symbolDialog: {
    title: 'Kies een plaatje',
    lead: 'Kies een plaatje. Het komt meteen op het bord.',
  },
  photoDialog: {
    title: 'Leg een foto op het bord',
    lay: 'Leg op het bord',
    photoFirst: 'Kies eerst een foto.',
    altFirst: 'Schrijf eerst in een paar woorden wat er op de foto staat.',
  },
  wordDialog: {
    title: 'Leg een woord op het bord',
    titleChange: 'Verander je woord',
    label: 'Je woord of korte zin',
    hint: 'Je knipt het uit als papier. Je hoeft geen plaatje te kiezen.',
    paper: 'Kleur van het papier',
    lay: 'Leg op het bord',
    keep: 'Bewaar',
    fill: 'Schrijf eerst een woord.',
    tooLong: 'Dit is te lang. Maak het korter, of knip er twee woorden van.',
  },
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
  sees: {
    own: 'Alleen jij ziet je bord, tot de gespreksleider de borden laat zien.',
    ownOpen: 'Iedereen ziet je bord, zonder je naam.',
    ownNamed: 'Iedereen ziet je bord, met je naam.',
    shared: 'Iedereen ziet dit bord meteen. Er staat niet bij wie wat maakte.',
  },
} as const

/** Who sees what is laid on a board now. `making` is the first stage, in which everybody works alone. */
export const seesOfBoard = (board: {
  readonly shared: boolean
  readonly making: boolean
  readonly names: boolean
}): string => {
  const { sees } = boardTexts
  if (board.shared) return sees.shared
  if (board.making) return sees.own
  return board.names ? sees.ownNamed : sees.ownOpen
}
