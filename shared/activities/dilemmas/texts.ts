// The sentences of the report about the ranking.
import { paperTexts } from '#shared/activities/onPaper.ts'
import type { Fiche } from '#shared/content/schema.ts'

export const sideNames = {
  gemeente: 'Gemeente en toegang',
  aanbieders: 'Aanbieders',
  inwonerzijde: 'Inwonerzijde',
} as const

export const ficheName = (fiche: Pick<Fiche, 'letter' | 'title'>): string => `${fiche.letter}. ${fiche.title}`

/** Dutch decimals, and no more than are there. */
export const number = (value: number): string =>
  (Number.isInteger(value) ? String(value) : value.toFixed(1)).replace('.', ',')

export const texts = {
  first: 'De volgorde van de groep',
  again: 'De volgorde na het gesprek',
  method: (fiches: number): string =>
    `Iedereen legde de fiches in stilte op een eigen volgorde. De eerste plaats geeft ${fiches - 1} punten, de laatste 0. ` +
    'Fiches die iemand niet koos, delen het gemiddelde van de plaatsen die over zijn. Gelijke punten betekent: een gedeelde plaats.',
  noDecision: 'De telling is een hulpmiddel voor het gesprek. Het is geen besluit.',
  nobody: 'Niemand legde een volgorde.',
  ballots: (n: number, proxies: number): string =>
    `${n} ${n === 1 ? 'persoon legde' : 'mensen legden'} een volgorde` +
    (proxies > 0 ? `, ${proxies} via de gespreksleider.` : '.'),
  late: (n: number): string =>
    (n === 1 ? '1 volgorde kwam' : `${n} volgordes kwamen`) +
    ' na de onthulling. Die tellen niet mee: anders zie je wat iemand koos.',
  gone: (n: number): string =>
    (n === 1 ? '1 persoon nam een volgorde terug' : `${n} mensen namen hun volgorde terug`) +
    ' na de telling. De telling bleef staan: anders zie je wat iemand koos.',
  agreement: (words: string, w: number): string =>
    `Er is ${words === 'redelijk' ? 'redelijk wat' : words} overeenstemming (W = ${w.toFixed(2).replace('.', ',')}; 0 is geen, 1 is helemaal).`,
  tooFew: 'Er zijn te weinig mensen om iets over overeenstemming te zeggen.',
  divided: (top: number, bottom: number): string => `verdeeld: ${top} hoog, ${bottom} laag`,
  dividedLong: (name: string, top: number, bottom: number): string =>
    `Over ‘${name}’ is de groep verdeeld: ${top} mensen zetten het bij hun eerste twee, ${bottom} bij hun laatste twee.`,
  chart: 'Punten van iedereen',
  alt: (rows: readonly { readonly name: string; readonly points: string }[]): string =>
    `Staafdiagram, van veel naar weinig punten: ${rows.map(({ name, points }) => `${name} ${points}`).join('; ')}.`,
  head: ['Plaats', 'Fiche', 'Punten', 'Bijzonder'],
  sides: 'Punten en plaats per kant',
  sidesHead: 'Fiche',
  sideCell: (points: string, place: number, shared: boolean): string =>
    `${points} punten, plaats ${place}${shared ? ' (gedeeld)' : ''}`,
  sidesHidden: 'De kanten staan hier niet apart. Anders kun je zien wat een klein groepje koos.',
  place: (place: number, shared: boolean): string => `${place}${shared ? ' (gedeeld)' : ''}`,
  shift: 'Wat er veranderde na het gesprek',
  shiftHead: ['Fiche', 'Plaats eerst', 'Plaats nu', 'Punten erbij', 'Mensen omhoog', 'Mensen omlaag'],
  shiftIntro: (n: number, changed: number): string =>
    `${n} mensen legden twee keer een volgorde. ${changed} van hen veranderden iets. Alleen zij tellen hier mee.`,
  shiftHidden:
    'De tweede volgorde staat hier niet. De groep is te klein, of te weinig mensen veranderden iets.',
  chosen: 'Hier praten we over',
  reason: (reason: string): string => `De keuze wijkt af van de volgorde. De reden: ${reason}`,
  local: 'Eigen dilemma van deze groep',
  dataRanking: 'Volgorde van de groep',
  dataSides: 'Volgorde per kant',
  dataHead: [
    'Stap',
    'Letter',
    'Fiche',
    'Punten',
    'Plaats',
    'Gedeeld',
    'Hoog',
    'Laag',
    'Stemmen',
    paperTexts.column,
  ],
  dataSidesHead: ['Stap', 'Kant', 'Aantal', 'Letter', 'Punten', 'Plaats', 'Gedeeld'],
  yes: 'ja',
  no: 'nee',
} as const
