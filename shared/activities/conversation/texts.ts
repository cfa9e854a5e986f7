// The sentences of the report about the talk.
import type { Fiche } from '#shared/content/schema.ts'

export const ficheName = (fiche: Pick<Fiche, 'letter' | 'title'>): string => `${fiche.letter}. ${fiche.title}`

export const texts = {
  noSummary: 'Hier schreef niemand een samenvatting bij.',
  thoughts: (n: number): string => (n === 1 ? '1 gedachte vooraf:' : `${n} gedachten vooraf:`),
  hidden: (n: number): string =>
    `${n === 1 ? 'Er is 1 gedachte' : `Er zijn ${n} gedachten`} die nog niet gedeeld ${n === 1 ? 'is' : 'zijn'}.`,
  nothing: 'Hier is nog niets over opgeschreven.',
  signed: (text: string, name: string): string => `${text} (${name})`,
  back: 'De vragen op de achterkant',
  backHead: ['Vraag', 'Besproken?'],
  done: 'besproken',
  open: 'niet besproken',
  examples: 'Past dit hier?',
  examplesCaption: 'Voorbeelden van andere plekken, en hoeveel mensen dit passend vinden',
  examplesHead: ['Voorbeeld', 'Ja', 'Deels', 'Nee', 'Bron'],
  source: (document: string, year: string): string => `${document} (${year})`,
  why: (place: string, answer: string, why: string): string => `${place}, ${answer}: ${why}`,
  meaning: 'Wat betekent dit voor de praktijk?',
  dataThoughts: 'Gedachten vooraf',
  dataThoughtsHead: ['Fiche', 'Vraag', 'Gedachte'],
  dataName: 'Naam',
  dataSummaries: 'Samenvattingen van het gesprek',
  dataSummariesHead: ['Fiche', 'Vraag', 'Samenvatting'],
  dataQuestions: 'Vragen op de achterkant',
  dataQuestionsHead: ['Fiche', 'Vraag', 'Besproken'],
  dataPractice: 'Past dit voorbeeld hier?',
  dataPracticeHead: ['Fiche', 'Voorbeeld', 'Antwoord', 'Waarom'],
  yes: 'ja',
  no: 'nee',
} as const
