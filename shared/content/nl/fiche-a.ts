// Fiche A: helpers who know something of everything, or helpers who know one thing very well.
import type { Fiche } from '../schema.ts'
import { dordrechtResearch, handreiking, waalwijk } from './sources.ts'

export const ficheA: Fiche = {
  id: 'A',
  letter: 'A',
  colour: 'a',
  title: 'Breed of gespecialiseerd?',
  short: 'Breed of specialist',
  tension:
    'Werk je met één vaste groep helpers die overal iets van weet? Of met helpers die heel veel weten van één groep of één onderwerp?',
  english: 'Helpers who know a bit of everything? Or helpers who know a lot about one thing?',
  sides: [
    {
      title: 'Brede helpers',
      points: [
        'De helper kan overal bij helpen en kent het aanbod goed.',
        'Je legt makkelijk uit waar inwoners moeten zijn.',
        'Nadeel: de inwoner heeft minder te kiezen.',
        'Nadeel: de helper weet misschien niet van alles genoeg.',
      ],
    },
    {
      title: 'Specialisten',
      points: [
        'De helper weet veel van één leeftijd, groep of onderwerp. Denk aan school, werk, geld of de Wlz.',
        'Het past bij vrijwilligers en ervaringsdeskundigen. Zij kunnen of willen vaak niet alles doen.',
        'Let op: helpers moeten elkaar kennen en kunnen vinden. Daar is een coördinator voor nodig.',
      ],
    },
  ],
  questions: [
    'Kiezen we voor brede helpers, voor specialisten of voor allebei?',
    'Willen we dat ook mensen helpen die het zelf hebben meegemaakt?',
    'Kan een inwoner bij ons echt kiezen? Is er genoeg verschil in het aanbod?',
    'Wat is nodig zodat verschillende helpers elkaar goed aanvullen?',
  ],
  explanation:
    'Je hoeft niet één kant te kiezen. Veel gemeenten werken met een mix: een brede groep, met specialisten ernaast. De vraag is dan vooral wie wat doet, en hoe ze elkaar vinden.',
  examples: [
    {
      id: 'almere',
      place: 'Almere',
      text: 'Naast MEE werkt hier een groep ervaringsdeskundigen. Zij kennen bijvoorbeeld mantelzorg, ouder worden, autisme, een lvb of NAH uit eigen leven. De groep gaat ook helpen bij jeugd, school, werk, schulden en de Wlz.',
      source: handreiking,
    },
    {
      id: 'amersfoort',
      place: 'Amersfoort',
      text: 'Teams in de wijk werken vanuit de informatiewinkels van indebuurt 033. Oud-medewerkers van MEE zijn er de specialisten, maatschappelijk werkers de generalisten. Vrijwilligers beantwoorden de eerste vragen.',
      source: handreiking,
    },
    {
      id: 'twente',
      place: 'Regio Twente',
      text: 'De regio bouwt aan een netwerk van helpers uit de Wmo en de Wlz. Weet een helper iets niet? Dan vraagt die een collega uit een andere gemeente.',
      source: handreiking,
    },
    {
      id: 'deurne',
      place: 'Deurne',
      text: 'Zeven aanbieders doen mee, met beroepskrachten en vrijwilligers. Elk heeft eigen kennis. De belangrijkste partijen maakten samen een visie en een convenant. Ze delen nu signalen en leren samen. MEE coördineert.',
      source: handreiking,
    },
    {
      id: 'dordrecht-2016',
      place: 'Dordrecht',
      text: 'Cliëntondersteuning zat in vijf sociale teams. Dat was dichtbij en de blik was breed. Mensen in het onderzoek zagen ook een nadeel: kennis van specialisten raakt verspreid.',
      source: dordrechtResearch,
      note: 'Dit was in 2016. Later veranderden de teams en hun namen.',
    },
    {
      id: 'waalwijk',
      place: 'Waalwijk',
      text: 'Waalwijk werkt met vrijwilligers als het kan, en met beroepskrachten als het nodig is. Een coördinator kijkt per vraag wat past. De vrijwilligers krijgen training en begeleiding.',
      source: waalwijk,
      note: 'De nadelen staan alleen in een plaatje dat wij niet hebben. Daarom noemen we ze niet.',
    },
  ],
}
