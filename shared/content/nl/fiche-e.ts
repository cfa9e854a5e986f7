// Fiche E: independent because of how it is organised, or because the inwoner trusts the helper.
import type { Fiche } from '../schema.ts'
import { dordrechtResearch, dordrechtVision, haarlem, handreiking, waalwijk } from './sources.ts'

export const ficheE: Fiche = {
  id: 'E',
  letter: 'E',
  colour: 'e',
  title: 'Echt onafhankelijk?',
  short: 'Onafhankelijk',
  tension: 'Telt vooral hoe het op papier is geregeld? Of hoe de inwoner het voelt?',
  english: 'What counts more: independence on paper, or how the resident feels it?',
  sides: [
    {
      title: 'Los georganiseerd',
      points: [
        'Alleen het belang van de inwoner telt. De helper beslist niet mee over hulp.',
        'De helper werkt ook niet bij een organisatie die zorg met een indicatie geeft.',
        'Betaald door de gemeente? Dan vinden sommige inwoners je al niet onafhankelijk.',
        'Het kan met veel keuze tussen aanbieders. Of met een organisatie die groter is dan één gemeente.',
      ],
    },
    {
      title: 'Vertrouwen in de persoon',
      points: [
        'Veel inwoners vinden dit niet zo belangrijk, als ze hun helper maar vertrouwen.',
        'Dordrecht zegt: je kunt dit niet precies meten. De inwoner oordeelt.',
        'Haarlem zegt: de gemeente betaalt alle organisaties. Kijk dus of de helper eerlijk kijkt, overzicht heeft en de regels kent.',
      ],
    },
  ],
  questions: [
    'Een inwoner wil voelen: mijn helper dient niet de gemeente of een aanbieder. Hoe lukt dat?',
    'Wat doet de plek waar de helper werkt met dat gevoel?',
    'Wat betekent dat voor het werken met de toegang?',
  ],
  explanation:
    'De wet vraagt dat alleen het belang van de inwoner telt. Wie helpt, mag niet meebeslissen over de toegang. Hoe je dat regelt, kiest de gemeente zelf. Daarom zie je grote verschillen.',
  examples: [
    {
      id: 'de-wolden',
      place: 'De Wolden',
      text: 'Hier is een eigen stichting, los van de gemeente en van aanbieders. De helpers leggen alleen uitleg af aan het bestuur. Daarin zit één lid namens de adviesraad en één op voordracht van B en W. De andere leden zijn inwoners.',
      source: handreiking,
    },
    {
      id: 'waalwijk',
      place: 'Waalwijk',
      text: 'De hulp staat helemaal buiten de gemeente. De inwoner kiest zelf de beroepskracht: MEE, Zorgbelang of Buro Zorgregie.',
      source: waalwijk,
    },
    {
      id: 'haarlem',
      place: 'Haarlem',
      text: 'De gemeente begon een proef met Cliëntenbelang, ook omdat de Participatieraad dat vroeg. Deze organisatie biedt verder niets aan. Dat helpt vooral bij klachten, bezwaar en beroep.',
      source: haarlem,
    },
    {
      id: 'dordrecht-visie',
      place: 'Dordrecht',
      text: 'De onafhankelijke helper staat hier los van de toegang en van de zorg. Toch zegt de visie: de band tussen helper en inwoner bepaalt hoe het voelt. Respect, openheid en vertrouwen tellen.',
      source: dordrechtVision,
    },
    {
      id: 'bcmb',
      place: 'Landelijk',
      text: 'De beroepsvereniging BCMB vroeg het aan haar leden. Ongeveer een derde van wie antwoordde, voelde zich niet helemaal onafhankelijk.',
      source: handreiking,
    },
    {
      id: 'movisie-2016',
      place: 'Landelijk',
      text: 'Er zijn twee harde eisen. De inwoner voelt dat zijn belang telt, en de helper kan dat waarmaken. En de helper beslist niet mee over de toegang.',
      source: dordrechtResearch,
      note: 'Het Dordtse onderzoek haalt hier Movisie aan. Movisie deed dat voor onder andere de VNG.',
    },
  ],
}
