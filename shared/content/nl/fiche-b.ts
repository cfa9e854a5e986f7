// Fiche B: short help that ends, or staying in touch with people who need it again and again.
import type { Fiche } from '../schema.ts'
import { dordrechtResearch, dordrechtVision, haarlem, handreiking } from './sources.ts'

export const ficheB: Fiche = {
  id: 'B',
  letter: 'B',
  colour: 'b',
  title: 'Kort, of een waakvlam?',
  short: 'Kort of waakvlam',
  tension:
    'Cliëntondersteuning is bedoeld als korte hulp. Maar sommige mensen hebben steeds opnieuw even hulp nodig.',
  english: 'Do we help once, for a short time? Or do we stay in touch?',
  sides: [
    {
      title: 'Kort houden',
      points: [
        'De vraag is steeds: hoe vind ik hulp die past? Daarna is het klaar.',
        'Duurt het lang, dan lijkt het op begeleiding. Dan kun je soms beter verwijzen.',
        'Let op: één formulier levert soms veel nieuwe vragen op.',
      ],
    },
    {
      title: 'In beeld blijven',
      points: [
        'Bij sommige mensen komt er steeds een nieuw moment. Denk aan een lvb, NAH, dementie of verslaving.',
        'Zie je op tijd dat er iets verandert? Dan voorkom je erger.',
        'Het kan kortcyclisch: vaak een kort contact. Of met een waakvlam: de helper vraagt af en toe hoe het gaat.',
      ],
    },
  ],
  questions: [
    'Welke vorm past bij welke groep of bij welk probleem?',
    'Is met aanbieders afgesproken wanneer ze welke vorm kiezen?',
    'Hoort een waakvlam nog bij cliëntondersteuning? Of is het al lichte begeleiding?',
  ],
  explanation:
    'Gemeenten regelen dit op drie manieren. Sommige spreken een aantal uren per vraag af. Andere laten de helper na een aantal uren overleggen met het wijkteam of de Wmo-consulent. En er zijn gemeenten die het aan het vakmanschap van de helper overlaten.',
  examples: [
    {
      id: 'zwijndrecht',
      place: 'Zwijndrecht',
      text: 'In 2019 begon hier een proef met de waakvlam, voor mensen met een lvb. Zij merken soms niet dat het misgaat, of denken dat ze meer kunnen. Iemand blijft lang betrokken, maar met weinig uren.',
      source: handreiking,
      note: 'Zwijndrecht noemt dit cliëntondersteuning. De handreiking stelt het ook als open vraag.',
    },
    {
      id: 'haarlem',
      place: 'Haarlem',
      text: 'Cliëntenbelang was gemiddeld 6 uur met iemand bezig. De verschillen zijn groot. Soms was bellen genoeg, soms waren meer gesprekken en een huisbezoek nodig.',
      source: haarlem,
    },
    {
      id: 'dordrecht-2016',
      place: 'Dordrecht',
      text: 'De sociale teams maakten onderscheid. Eén gesprek telde als informatie en advies. Was er meer nodig, dan werd het een traject.',
      source: dordrechtResearch,
    },
    {
      id: 'dordrecht-visie',
      place: 'Dordrecht',
      text: 'In de latere visie denkt de cliëntondersteuner een tijd mee. Het wijkteam houdt de zaak. Overnemen kan wel, als dat beter is voor de inwoner.',
      source: dordrechtVision,
    },
  ],
}
