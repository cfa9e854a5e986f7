// What the facilitator can say, and what to watch, for each stage of mapping what there is.
import type { Script } from '../schema.ts'

export const supplyScripts: Record<string, Script> = {
  'supply.alone': {
    say: [
      'We maken een kaart van wat er is. Vul hem eerst alleen in. Niemand ziet wat jij invult, ik ook niet.',
      'Werk je bij een aanbieder? Zeg dan wat jouw organisatie doet. Alle anderen zeggen wat er volgens hen is.',
      'Weet je het niet? Kies dan ‘weet ik niet’. Leeg laten mag ook.',
    ],
    watch: [
      'Houd het stil. Overleggen komt straks.',
      'Kies vooraf welke groepen erop staan. Meer dan zes is veel.',
      'Vraag aanbieders om de naam van hun organisatie in te vullen.',
      'Heeft iemand geen telefoon? Vul het dan samen in, zonder mee te kiezen.',
    ],
  },
  'supply.laid': {
    say: [
      'Hier liggen alle kaarten naast elkaar. Je ziet aantallen, niet wie wat koos.',
      'Wat valt je op? Waar is het leeg? Waar doen meer aanbieders hetzelfde?',
      'Kijk ook per moment. Is er genoeg als iemand nog nergens hulp vraagt?',
    ],
    watch: [
      'Leeg kan ook zijn: we weten het niet. Vraag dus door.',
      'Laat aanbieders rustig verbeteren wat er van hen staat.',
      'Vraag niet aan de anderen wie wat invulde.',
    ],
  },
  'supply.reflect': {
    say: [
      'We schrijven samen op wat dit ons zegt. Waar is weinig? Wat doen we dubbel?',
      'Waar doen we iets anders dan is afgesproken? En wat houdt ons nog bezig?',
    ],
    watch: [
      'De zinnen op het scherm zijn een voorstel. Verander ze, of laat ze weg.',
      'Wijs een schrijver aan. Vraag steeds of de groep het zo bedoelt.',
      'Lees de vragen zonder naam hardop voor. Zoek niet uit van wie ze zijn.',
    ],
  },
  'supply.done': {
    say: [
      'Dit nemen we mee. Klopt het zo, of mist er iets?',
      'Wat willen we als eerste veranderen? Daar maken we straks een afspraak van.',
    ],
    watch: [
      'De kaart is van vandaag. Spreek af wanneer je hem weer bekijkt.',
      'Alles komt in het verslag, ook waar we het niet over eens zijn.',
    ],
  },
}
