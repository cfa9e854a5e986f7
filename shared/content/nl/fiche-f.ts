// Fiche F: what a big municipality can and a small one cannot, and the other way round. No example in the handreiking.
import type { Fiche } from '../schema.ts'
import { handreiking, waalwijk } from './sources.ts'

export const ficheF: Fiche = {
  id: 'F',
  letter: 'F',
  colour: 'f',
  title: 'Groot of klein?',
  short: 'Groot of klein',
  tension:
    'Een grote gemeente heeft veel te kiezen, een kleine gemeente kent haar inwoners. Je wilt allebei.',
  english: 'A big town has much to choose from, a small town knows its people. How do we get both?',
  sides: [
    {
      title: 'Groot: veel te kiezen',
      points: [
        'Er zijn veel organisaties en specialisten. De inwoner heeft veel keuze.',
        'Gevaar: het wordt een groot kantoor, ver van de mensen.',
        'De helper kent de buurt minder goed.',
      ],
    },
    {
      title: 'Klein: dicht bij elkaar',
      points: [
        'Mensen kennen elkaar. Dingen zijn snel geregeld.',
        'Veel vrijwilligers willen helpen. Ze weten goed welke hulp er in de buurt is.',
        'Er is weinig geld en er zijn weinig helpers. Dan word je bijna vanzelf generalist.',
      ],
    },
  ],
  questions: [
    'Wat is het voordeel van onze grootte, en hoe gebruiken we dat?',
    'Wat is het nadeel van onze grootte, en hoe vangen we dat op?',
  ],
  explanation:
    'De handreiking noemt bij dit dilemma geen gemeente als voorbeeld. Ze noemt wel twee oplossingen voor kleine gemeenten. Werk met veel vrijwilligers uit verschillende organisaties. Of werk samen in de regio. De voorbeelden hier staan dus ergens anders: bij een ander dilemma, of in een ander stuk.',
  examples: [
    {
      id: 'twente',
      place: 'Regio Twente',
      text: 'Gemeenten bouwen samen een netwerk van helpers. Heeft je eigen gemeente geen specialist? Dan vraag je er een uit een andere gemeente.',
      source: handreiking,
      note: 'De handreiking vertelt dit bij een ander dilemma: breed of gespecialiseerd.',
    },
    {
      id: 'waalwijk',
      place: 'Waalwijk',
      text: 'Waalwijk had in juli 2021 49.229 inwoners, in drie kernen. De gemeente werkt met een groep vrijwilligers en wil die groter maken. Zo is er kennis van meer onderwerpen.',
      source: waalwijk,
      note: 'De bron noemt zichzelf geen voorbeeld van groot of klein. Dat verband leggen wij.',
    },
  ],
}
