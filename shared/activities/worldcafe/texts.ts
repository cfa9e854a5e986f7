// The words of the wereldcafé that are not of one screen: the questions that it begins with, and what a host does.

export const texts = {
  /** By round, until the facilitator writes others. */
  questions: [
    'Wat maakt dit lastig? Vertel wat je zelf ziet.',
    'Wat kunnen we hier samen aan doen? Wat is een eerste stap?',
  ],
  /** What a table talks about when nothing was chosen before. */
  topic: 'Wat is voor ons nu het belangrijkst?',
  /** The script of the host of a table. */
  host: [
    'Jij blijft aan deze tafel zitten, ook als de anderen wisselen.',
    'Heet iedereen welkom en lees de vraag voor.',
    'Vertel vanaf ronde 2 in het kort wat de vorige groep zei.',
    'Zorg dat iedereen aan het woord komt. Schrijf en teken samen op het tafelkleed.',
    'Schrijf voor het eind van de ronde drie punten op voor de volgende groep.',
    'Lukt dat niet? Sla de overdracht dan over.',
  ],
} as const
