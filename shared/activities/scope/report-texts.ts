// The sentences of the report about the boundary.
import type { Tally } from './records.ts'

const decimals = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

const people = (n: number): string => (n === 1 ? '1 persoon' : `${n} mensen`)

export const reportTexts = {
  decisions: 'Wat we kozen, per onderdeel',
  decisionsOf: (block: string): string => `Keuzes bij ${block}`,
  decisionsHead: ['Onderdeel', 'Besluit', 'Wie dan wel', 'Waarom', 'Opnieuw kijken'],
  proposals: 'Zo lagen de voorstellen',
  proposalsMethod:
    'Iedereen koos eerst alleen. ‘Verdeeld’ is: minstens 30% wil het bij OCO en minstens 30% wil dat niet. Die grens kozen wij zelf.',
  proposalsOf: (block: string): string => `Voorstellen bij ${block}`,
  proposalsChart: (block: string): string => `Hoeveel mensen dit bij OCO willen: ${block}`,
  proposed: (block: string, n: number): string =>
    `${block}: ${people(n)} ${n === 1 ? 'deed' : 'deden'} een voorstel.`,
  proposalsHead: ['Onderdeel', 'Bij OCO', 'Niet bij OCO', 'Een ander', 'Weet niet', 'Voorstellen'],
  proposalsAlt: (rows: readonly { readonly text: string; readonly tally: Tally }[]): string =>
    `Staafdiagram: hoeveel mensen dit bij OCO willen. ${rows.map(({ text, tally }) => `${text}: ${tally.oco} van ${tally.n}`).join('; ')}.`,
  ofAll: (n: number, of: number): string => `${n} van ${of}`,
  divided: 'verdeeld',
  tooFew: (block: string): string =>
    `${block}: er zijn te weinig voorstellen. De aantallen staan hier niet, want dan zie je wie wat koos.`,
  some: 'Een onderdeel waar maar weinig mensen iets kozen, staat hier niet.',
  late: (n: number): string =>
    `${n === 1 ? '1 voorstel kwam' : `${n} voorstellen kwamen`} later of ${n === 1 ? 'veranderde' : 'veranderden'} nog. ` +
    'Die tellen niet mee: anders zie je wat iemand koos.',
  points: 'Hoe ver we zijn met de punten om op te letten',
  pointsMethod: (n: number): string =>
    `${people(n)} ${n === 1 ? 'gaf' : 'gaven'} een cijfer van 0 (nog niet) tot 3 (helemaal). Hier staat het gemiddelde.`,
  pointsHead: ['Punt', 'Gemiddelde', 'Cijfers'],
  pointsFew: 'Er zijn te weinig cijfers om hier te laten zien.',
  pointsLate: (n: number): string =>
    `${n === 1 ? '1 persoon gaf later een cijfer' : `${n} mensen gaven later een cijfer`}. Dat telt niet mee: anders zie je wie wat gaf.`,
  lowest: (points: readonly string[]): string => `Hier is het meest te doen: ${points.join(' ')}`,
  mean: (mean: number): string => decimals.format(mean),
  earlier: 'Naast een eerder gesprek',
  earlierIntro: (title: string, date: string): string =>
    `We legden dit gesprek naast ‘${title}’${date === '' ? '' : ` (${date})`}.`,
  ranking: 'Wat er veranderde in de volgorde',
  rankingHead: ['Fiche', 'Plaats toen', 'Plaats nu', 'Verschil'],
  moved: (moved: number | null): string => {
    if (moved === null) return ''
    if (moved === 0) return 'gelijk'
    const places = Math.abs(moved) === 1 ? '1 plaats' : `${Math.abs(moved)} plaatsen`
    return `${places} ${moved > 0 ? 'hoger' : 'lager'}`
  },
  empty: (before: number, beforeOf: number, after: number, afterOf: number): string =>
    `Toen waren er ${before} van ${beforeOf} vakken leeg. Nu zijn het er ${after} van ${afterOf}.`,
  emptyMore: (more: number): string => {
    if (more === 0) return 'Dat is gelijk gebleven.'
    return `Dat zijn er ${Math.abs(more)} ${more > 0 ? 'meer' : 'minder'}.`
  },
  emptyOther: 'De kaart was toen niet even groot. Vergelijk de aantallen dus met zorg.',
  boundary: 'Wat we nu anders kiezen',
  boundaryHead: ['Onderdeel', 'Toen', 'Nu'],
  boundarySame: (n: number): string => `${n === 1 ? '1 keuze is' : `${n} keuzes zijn`} hetzelfde gebleven.`,
  decided: (verdict: string, who: string): string => (who === '' ? verdict : `${verdict} (${who})`),
  agreements: 'Wat er van de afspraken kwam',
  agreementsHead: ['Afspraak', 'Wie', 'Wanneer', 'Hoe is het ermee?', 'Toelichting'],
  dataDecisions: 'Besluiten van de afbakening',
  dataDecisionsHead: [
    'Stap',
    'Nummer',
    'Element',
    'Onderdeel',
    'Besluit',
    'Wie dan wel',
    'Waarom',
    'Vragen naar onafhankelijkheid',
    'Opnieuw kijken',
  ],
  dataProposals: 'Voorstellen voor de afbakening',
  dataProposalsHead: [
    'Stap',
    'Element',
    'Onderdeel',
    'Voorstellen',
    'Bij OCO',
    'Niet bij OCO',
    'Een ander',
    'Weet niet',
    'Verdeeld',
  ],
  dataPoints: 'Aandachtspunten',
  dataPointsHead: ['Stap', 'Punt', 'Gemiddelde', 'Cijfers'],
  dataAgreements: 'Afspraken van een eerder gesprek',
  dataAgreementsHead: ['Stap', 'Afspraak', 'Wie', 'Wanneer', 'Hoe is het ermee?', 'Toelichting'],
  yes: 'ja',
  no: 'nee',
} as const
