// Filler for the parts page; the game's own texts are in shared/content.
import type { FicheFace } from '#client/ui/fiche.ts'

export const FICHES: readonly FicheFace[] = [
  { id: 'a', mark: 'A', letter: 'A', name: 'Breed of gespecialiseerd?' },
  { id: 'b', mark: 'B', letter: 'B', name: 'Kort, of een waakvlam?' },
  { id: 'c', mark: 'C', letter: 'C', name: 'Vaste grens, of per persoon?' },
  { id: 'd', mark: 'D', letter: 'D', name: 'De knip tussen Wmo en Wlz' },
  { id: 'e', mark: 'E', letter: 'E', name: 'Echt onafhankelijk?' },
  { id: 'f', mark: 'F', letter: 'F', name: 'Groot of klein?' },
]

export const OWN: FicheFace = { id: 'own', mark: 'own', letter: 'G', name: 'Ons eigen dilemma in de wijk' }

/** The fiche with this id; the first one when there is none. */
export function ficheOf(id: string): FicheFace {
  return FICHES.find((fiche) => fiche.id === id) ?? OWN
}

export const TERMS = [
  { word: 'CIZ', meaning: 'Het CIZ beslist of iemand zorg uit de Wlz krijgt.' },
  { word: 'Wmo', meaning: 'De wet voor hulp van de gemeente, zodat je thuis kunt wonen en mee kunt doen.' },
  { word: 'Wlz', meaning: 'De wet voor mensen die hun hele leven veel zorg nodig hebben.' },
]

export const QUESTIONS = [
  'Weet de Wmo-helper genoeg van de Wlz om iemand door de overgang te helpen?',
  'Hoe kan een Wlz-helper al meedoen vóór het CIZ-besluit? Wie betaalt dat?',
  'Hoe werken beide helpers samen als één gezinslid een Wlz-indicatie heeft?',
  'Wat doen wij zodat ze elkaar kennen en van elkaar leren?',
]

export const RESULT = [
  { id: 'd', points: 68, sides: [1, 4, 2] },
  { id: 'b', points: 60, sides: [3, 1, 4] },
  { id: 'a', points: 47, sides: [2, 2, 5] },
  { id: 'c', points: 44, sides: [5, 2, 3] },
  { id: 'e', points: 34, sides: [6, 5, 1], note: 'verdeeld: 6 hoog, 12 laag' },
  { id: 'f', points: 17, sides: [4, 6, 6] },
] as const

export const STEPS = [
  ['Welkom', 10],
  ['Moodboard', 15],
  ['Volgorde leggen', 15],
  ['Onthulling', 5],
  ['Gesprek', 25],
  ['Pauze', 10],
  ['Wereldcafé', 52],
  ['Flappen', 10],
  ['Afspraken', 8],
] as const

export const SIDES = [
  {
    title: 'Gemeente en toegang',
    names: [
      'Anneke de Wit',
      'Bilal Yıldız',
      'Carla Hoek',
      'Dirk van Es',
      'Fatma Kaya',
      'Joost Blom',
      'Nel Verhoeven',
    ],
    busy: [2, 4],
  },
  {
    title: 'Aanbieders',
    names: ['Els Kramer', 'Hassan Amrani', 'Ineke Bos', 'Tom Post', 'Willy Smit'],
    busy: [2, 4],
  },
  {
    title: 'Inwonerzijde',
    names: ['Mw. Van der Graaf', 'Gerrit Vos', 'Lies Maas', 'Omar Idrissi', 'Riet Janssen', 'Sjaak Mol'],
    busy: [2, 3],
  },
] as const

export const SHEETS = [
  {
    title: 'Voordelen',
    count: 6,
    groups: [
      {
        name: 'Meer vertrouwen',
        notes: [
          'Inwoner voelt: deze helper is van mij',
          'Helper hoeft geen regels te bewaken',
          'Je durft eerder nee te zeggen',
        ],
      },
    ],
    loose: [
      'Klacht indienen wordt makkelijker',
      'Wie ruzie heeft met de gemeente, kan hier terecht zonder dat het wijkteam het hoeft te weten',
      'Duidelijk wie wat beslist',
    ],
  },
  {
    title: 'Nadelen',
    count: 8,
    groups: [
      {
        name: 'Verder weg',
        notes: ['Nog een loket erbij', 'Minder even binnenlopen bij elkaar', 'Wie kent de buurt dan nog?'],
      },
      {
        name: 'Het kost meer',
        notes: [
          'Extra huur en extra leiding',
          'Dubbel werk: twee keer je verhaal',
          'Klein team is kwetsbaar bij ziekte',
        ],
      },
    ],
    loose: ['De gemeente betaalt het toch', 'Verwijzers weten de weg niet'],
  },
] as const
