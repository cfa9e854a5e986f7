// What of the matrix somebody sees as their own, in words.
import type { OwnWords } from '#client/shell/own/words.ts'

export const own: OwnWords = {
  row: {
    is: () => 'Je rij ‘anders’ in de tabel',
    texts: { words: ['Wat ‘anders’ is', 60] },
    many: (n) => (n === 1 ? '1 rij van je tabel' : `${n} rijen van je tabel`),
  },
  task: {
    is: () => 'Wie een algemene taak doet',
    texts: { who: ['Wie doet het?', 80] },
    many: (n) => (n === 1 ? 'Je antwoord bij 1 algemene taak' : `Je antwoorden bij ${n} algemene taken`),
  },
  organisation: { is: () => 'Je organisatie', texts: { name: ['Naam', 60] } },
  worry: { is: () => 'Je vraag zonder naam', texts: { text: ['Je vraag', 200] } },
}
