// Programmes to start from: 45, 90 and 150 minutes, and the long one for a koploper, and one to draw the line of what is with OCO.
import type { Template, TemplateItem } from '../schema.ts'

const item = (activity: string, title: string, minutes: number, goal: string): TemplateItem => ({
  activity,
  title,
  minutes,
  goal,
})

const welcome = (minutes: number) =>
  item('welcome', 'Welkom', minutes, 'Iedereen weet waarom we hier zijn en hoe we met elkaar praten.')

const picture = (minutes: number) =>
  item('moodboard', 'Moodboard', minutes, 'Iedereen laat zien waar het voor hem of haar over gaat.')

const rank = (minutes: number) =>
  item(
    'dilemmas',
    'Volgorde leggen',
    minutes,
    'We zien samen wat we belangrijk vinden en waar we verschillen.',
  )

const talk = (minutes: number) =>
  item('conversation', 'Gesprek', minutes, 'We begrijpen waarom het schuurt en wat er al gekozen is.')

const rankAgain = (minutes: number): TemplateItem => ({
  ...item('dilemmas', 'Nog een keer de volgorde', minutes, 'We zien of het gesprek iets heeft veranderd.'),
  config: { again: true },
})

/** For a programme in which the other chosen fiches have a table of their own. */
const talkOnce = (minutes: number): TemplateItem => ({
  ...item('conversation', 'Gesprek', minutes, 'We oefenen samen met het eerste fiche: waarom schuurt het?'),
  config: { most: 1 },
})

const tables = (minutes: number): TemplateItem => ({
  ...item(
    'worldcafe',
    'Wereldcafé',
    minutes,
    'Aan elke tafel een dilemma. Iedereen praat mee aan twee tafels en brengt mee wat daar gezegd is.',
  ),
  config: { rounds: 2, minutes: 20 },
})

const weighUp = (minutes: number) =>
  item('flaps', 'Flappen', minutes, 'We zien wat er voor en tegen een keuze is, en wat het zwaarst weegt.')

const draw = (minutes: number) =>
  item('scope', 'Afbakening', minutes, 'We kiezen samen wat bij OCO hoort, en wie de rest doet.')

const agree = (minutes: number) =>
  item(
    'agreements',
    'Afspraken',
    minutes,
    'We spreken af wat we doen, wie dat doet en wanneer we terugkijken.',
  )

const pause = (minutes: number) => item('break', 'Pauze', minutes, 'Even bewegen en iets drinken.')

const close = (minutes: number) =>
  item('closing', 'Afsluiten', minutes, 'Iedereen weet wat we meenemen en wat er in het verslag komt.')

export const templates: Template[] = [
  {
    id: '45',
    name: 'Kort: 45 minuten',
    description: 'Volgorde leggen, over één fiche praten en één afspraak maken. Past in een overleg.',
    minutes: 45,
    items: [welcome(5), rank(12), talk(18), agree(7), close(3)],
  },
  {
    id: '90',
    name: 'Gewoon: 90 minuten',
    description: 'Volgorde leggen, over twee fiches praten en afspraken maken.',
    minutes: 90,
    items: [welcome(10), rank(20), talk(36), agree(16), close(8)],
  },
  {
    id: '150',
    name: 'Ruim: 150 minuten',
    description:
      'Met een moodboard en samen praten over één fiche. Daarna een wereldcafé aan tafels, en flappen met voor- en nadelen.',
    minutes: 150,
    items: [
      welcome(12),
      picture(15),
      rank(18),
      talkOnce(20),
      pause(10),
      tables(50),
      weighUp(10),
      agree(10),
      close(5),
    ],
  },
  {
    id: 'koploper',
    name: 'Koploper: 180 minuten',
    description:
      'Voor een gemeente die haar visie wil maken of vernieuwen, samen met veel partners. Je kijkt ook of de volgorde is veranderd.',
    minutes: 180,
    items: [
      welcome(10),
      picture(15),
      rank(22),
      talkOnce(20),
      pause(12),
      tables(52),
      rankAgain(8),
      weighUp(14),
      agree(19),
      close(8),
    ],
  },
  {
    id: 'afbakening',
    name: 'Afbakening: 90 minuten',
    description:
      'Samen kiezen wat bij onafhankelijke cliëntondersteuning hoort en wat een ander doet. Met afspraken over wat nog beter kan.',
    minutes: 90,
    items: [welcome(10), draw(55), agree(17), close(8)],
  },
]
