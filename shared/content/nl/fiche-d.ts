// Fiche D: two laws with a border between them, and an inwoner who has to cross it. The law is that of 2020.
import type { Fiche } from '../schema.ts'
import { dordrechtResearch, dordrechtVision, handreiking } from './sources.ts'

export const ficheD: Fiche = {
  id: 'D',
  letter: 'D',
  colour: 'd',
  title: 'De knip tussen Wmo en Wlz',
  short: 'Wmo en Wlz',
  tension:
    'Eerst helpt de gemeente, en na het besluit van het CIZ helpt het zorgkantoor. De inwoner heeft last van die grens.',
  english: 'Someone moves from help by the town (Wmo) to long-term care (Wlz). Who helps?',
  sides: [
    {
      title: 'Iedere wet zijn eigen helper',
      points: [
        'Het is duidelijk: heb je een indicatie voor de Wlz, dan regelt het zorgkantoor je helper. Anders de gemeente.',
        'De helper van de Wmo weet meer van wonen, werk, inkomen en school.',
      ],
    },
    {
      title: 'Eén doorlopende lijn',
      points: [
        'Juist in de aanloop is kennis van de Wlz nodig. Die zit vaak bij de Wlz-helper.',
        'Ook met een indicatie houd je vragen over wonen, werk, inkomen en school. Daar weet een Wlz-helper vaak minder van.',
        'Met het zorgkantoor kun je afspreken hoe helpers elkaar om raad vragen.',
      ],
    },
  ],
  questions: [
    'Weet de Wmo-helper genoeg van de Wlz om iemand door de overgang te helpen?',
    'Hoe kan een Wlz-helper al meedoen vóór het besluit van het CIZ? Wie betaalt dat?',
    'Hoe werken beide helpers samen als één gezinslid thuis woont met een Wlz-indicatie?',
    'Wat doen wij zodat ze elkaar kennen en van elkaar leren?',
  ],
  explanation:
    'Tot het besluit van het CIZ zorgt de gemeente voor cliëntondersteuning. Na een indicatie voor de Wlz zorgt het zorgkantoor ervoor. In 2020 wilde de minister laten onderzoeken of het zorgkantoor eerder mag beginnen. Wat daarvan kwam, staat niet in onze bronnen.',
  examples: [
    {
      id: 'deurne',
      place: 'Deurne',
      text: 'Een Wlz-coach gaf een jaar lang advies. De adviezen waren voor cliëntondersteuners en voor de wijkteams.',
      source: handreiking,
    },
    {
      id: 'twente',
      place: 'Regio Twente',
      text: 'Hier werken 16 gemeenten samen met zorgkantoor Menzis. Het plan was één digitale plek om te leren, vanaf 2021. Er zouden ook bijeenkomsten komen om elkaar te leren kennen.',
      source: handreiking,
      note: 'Dit was het plan in 2020. Of het zo ging, staat niet in de bron.',
    },
    {
      id: 'dordrecht-2016',
      place: 'Dordrecht',
      text: 'Eerst hielp het sociaal team. Na de indicatie hielp MEE of Zorgbelang. Niet iedereen vindt het fijn om van helper te wisselen, bijvoorbeeld mensen met een lvb.',
      source: dordrechtResearch,
    },
    {
      id: 'dordrecht-visie',
      place: 'Dordrecht',
      text: 'In de latere visie hoort de weg naar de Wlz nog bij de Wmo. Hoe de gemeente dat vastlegt, was toen nog niet geregeld.',
      source: dordrechtVision,
    },
  ],
  check: 'De regels op dit fiche zijn van 2020. Controleer of dit nog klopt.',
}
