// What the facilitator reads about the stages of the wereldcafé.
import type { StageText, StageTexts } from '#client/shell/console/stages.ts'

export const name = 'Wereldcafé'

/** Where the manual tells about it. */
export const help = 'het-wereldcafe'

const round = (n: number): StageText => ({
  title: (step) => `${step}: ronde ${n}`,
  lead: 'Iedereen praat aan een tafel. Hier zie je alle tafels tegelijk.',
  enter: `Start ronde ${n}`,
  comes: n === 1 ? 'iedereen gaat naar de eerste tafel.' : 'iedereen wisselt van tafel.',
  waits: false,
})

export const stages: StageTexts = {
  tables: {
    title: (step) => step,
    lead: 'Maak de tafels klaar, zoek gastheren en gastvrouwen, en verdeel de mensen.',
    enter: 'Maak de tafels klaar',
    comes: 'de tafels klaarmaken en iedereen verdelen.',
    waits: false,
    needs: { kind: 'table', sentence: 'Maak eerst een tafel' },
  },
  round1: round(1),
  round2: round(2),
  round3: round(3),
  round4: round(4),
  harvest: {
    title: (step) => `${step}: oogst`,
    lead: 'Elke tafel schrijft één inzicht, één vraag en één afspraak of wens op.',
    enter: 'Ga oogsten',
    comes: 'elke tafel schrijft op wat eruit kwam.',
    waits: false,
  },
  together: {
    title: (step) => `${step}: samen`,
    lead: 'Lees samen wat elke tafel meebrengt. Leg bij elkaar wat terugkomt.',
    enter: 'Leg de oogst naast elkaar',
    comes: 'iedereen ziet de oogst van alle tafels.',
    waits: false,
  },
  choose: {
    title: (step) => `${step}: kiezen`,
    lead: 'Iedereen plakt stickers op wat zeker verder moet.',
    enter: 'Deel de stickers uit',
    comes: 'iedereen plakt drie stickers.',
    waits: true,
  },
  done: {
    title: (step) => `${step}: wat gaat verder?`,
    lead: 'Dit vindt de groep het belangrijkst. Spreek af wat verder gaat.',
    enter: 'Laat de stickers zien',
    comes: 'de stickers worden geteld.',
    waits: false,
  },
}
