// Fiche C: one clear border for everybody, or looking at what this person needs.
import type { Fiche } from '../schema.ts'
import { dordrechtResearch, dordrechtVision, handreiking, waalwijk } from './sources.ts'

export const ficheC: Fiche = {
  id: 'C',
  letter: 'C',
  colour: 'c',
  title: 'Vaste grens, of per persoon?',
  short: 'Grens of maatwerk',
  tension:
    'De wet is heel ruim. Gaat de cliëntondersteuner dan ook mee naar het ziekenhuis, de school of de woonconsulent?',
  english: 'One fixed line for everyone? Or do we look at each person?',
  sides: [
    {
      title: 'Een duidelijke grens',
      points: [
        'Sommige gemeenten vinden overal meegaan te ver gaan. Zeker als het wijkteam er al bij is.',
        'Inwoners en partners weten wat ze wel en niet kunnen verwachten.',
      ],
    },
    {
      title: 'Per persoon kijken',
      points: [
        'Soms voelt iemand zich niet gehoord en heeft die niemand om zich heen. Dan is steun nodig.',
        'De steun volgt wat de inwoner nodig heeft. Zo komt er hulp waar iemand in gelooft.',
      ],
    },
  ],
  questions: [
    'Hoe ver gaan wij mee? Ook naar een woonconsulent, een arts in het ziekenhuis of een decaan?',
    'Sommige mensen redden het echt niet, of vertrouwen ons niet. Hoe bieden we hun zelf hulp aan?',
    'Hoe merken verwijzers op tijd dat iemand steun nodig heeft?',
    'Zijn er groepen waar we zelf naartoe moeten gaan?',
  ],
  explanation:
    'De wet noemt veel onderwerpen: zorg, wonen, werk, inkomen en school. Er staat niet precies bij hoe ver de hulp gaat. Dat maakt ruimte, maar ook verschil tussen gemeenten. Let ook op mensen die de weg minder goed kennen.',
  examples: [
    {
      id: 'deurne',
      place: 'Deurne',
      text: 'Erfbetreders gaan langs bij boeren die met hun bedrijf stoppen. Boeren vragen niet snel om hulp. Samen maken ze een plan voor hun hele leven. Rabobank, ZLTO en de provincie doen mee. De gemeente sluit het contract.',
      source: handreiking,
    },
    {
      id: 'dordrecht-buddyzorg',
      place: 'Dordrecht',
      text: 'Bij Buddyzorg kun je zonder afspraak binnenlopen. Het is er voor mensen met een verslaving, zonder thuis of met psychische problemen. En voor wie vastzit of vastzat. Beroepskrachten helpen, maar het voelt niet als een kantoor.',
      source: dordrechtVision,
    },
    {
      id: 'waalwijk',
      place: 'Waalwijk',
      text: 'Sociaal werkers zijn veel in de wijk. Zo horen ze ook de vraag achter de vraag. Vrijwilligers gaan mee naar een keukentafelgesprek, of naar een gesprek op school.',
      source: waalwijk,
    },
    {
      id: 'dordrecht-2016',
      place: 'Dordrecht',
      text: 'Mensen in het onderzoek zagen dat acht groepen minder goed werden bereikt. Bijvoorbeeld mensen met NAH, een lvb of autisme, mensen op straat en eenzame ouderen.',
      source: dordrechtResearch,
      note: 'Dit is wat geïnterviewden in 2016 zeiden. Het is niet geteld.',
    },
  ],
}
