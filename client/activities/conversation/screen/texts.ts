// What the projector says during the talk about one fiche.
export const texts = {
  nothing: 'Er is nog geen fiche gekozen',
  wait: 'De gespreksleider kiest zo een fiche.',
  about: (letter: string): string => `Gesprek over fiche ${letter}`,
  write: 'Schrijf op je eigen scherm. In stilte.',
  thoughts: (n: number): string =>
    n === 0 ? 'Nog geen gedachten' : n === 1 ? '1 gedachte opgeschreven' : `${n} gedachten opgeschreven`,
  question: (n: number): string => `Vraag ${n}`,
  keep: 'Dit houden we vast',
  keepEmpty: 'Hier komt wat we vasthouden. De schrijver typt mee.',
  thoughtsHere: 'Gedachten vooraf',
  more: (n: number): string => `En nog ${n} op je eigen scherm.`,
  noThoughts: 'Bij deze vraag schreef niemand iets vooraf.',
  meaning: 'Wat betekent dit voor de praktijk?',
  back: 'Achterkant',
  backDone: (n: number, of: number): string => `${n} van ${of} besproken`,
  done: 'besproken',
  todo: 'nog niet besproken',
} as const
