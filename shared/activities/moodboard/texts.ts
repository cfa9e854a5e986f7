// The usual question of a moodboard, and the sentences of the report about it.

const people = (n: number): string => (n === 1 ? '1 persoon' : `${n} mensen`)

export const texts = {
  question: 'Waar gaat levensbrede ondersteuning voor jou over?',
  asked: (question: string): string => `De vraag was: ${question}`,
  tiles: (n: number): string => `${people(n)} ${n === 1 ? 'legde' : 'legden'} een beeld op tafel.`,
  boards: (n: number): string => `${people(n)} ${n === 1 ? 'maakte' : 'maakten'} een eigen bord.`,
  together: 'De groep maakte samen één bord.',
  spoken: (n: number): string => `${people(n)} ${n === 1 ? 'vertelde' : 'vertelden'} erover.`,
  passed: (n: number): string => `${people(n)} ${n === 1 ? 'sloeg' : 'sloegen'} de beurt over.`,
  nobody: 'Niemand maakte hier iets.',
  hidden: (n: number): string =>
    n === 1
      ? 'Er is al 1 beeld gemaakt. Het is nog niet gedeeld, dus het staat hier niet.'
      : `Er zijn al ${n} beelden gemaakt. Ze zijn nog niet gedeeld, dus ze staan hier niet.`,
  order: 'De beelden staan in de volgorde van het alfabet, niet in de volgorde van vertellen.',
  wall: 'De beelden die we maakten',
  wallPart: (part: number, parts: number): string => `De beelden die we maakten (${part} van ${parts})`,
  wallAlt: (n: number): string =>
    `${n === 1 ? 'Eén kaartje' : `${n} kaartjes`} op tafel, met een beeld of een woord en een zin. In de tabel staat wat er op elk kaartje staat.`,
  tileHead: ['Beeld', 'Omdat'],
  name: 'Naam',
  word: (word: string): string => `‘${word}’`,
  board: 'Het bord zoals het op tafel lag',
  untitled: 'Bord zonder titel',
  shared: 'Het bord van de groep',
  signed: (title: string, name: string): string => `${title} (${name})`,
  boardAlt: (parts: readonly string[]): string =>
    parts.length === 0 ? 'Een leeg bord.' : `Een bord met ${parts.join(', ')}.`,
  seen: (alt: string): string => `Wat er te zien is: ${alt}`,
  noAlt: 'Wie dit bord maakte, schreef er geen beschrijving bij.',
  parts: 'Op dit bord ligt:',
  dataTiles: 'Moodboard: beelden',
  dataTilesHead: ['Vraag', 'Beeld', 'Woord', 'Omdat'],
  dataBoards: 'Moodboard: borden',
  dataBoardsHead: ['Vraag', 'Titel', 'Omdat', 'Beschrijving', 'Onderdelen'],
} as const
