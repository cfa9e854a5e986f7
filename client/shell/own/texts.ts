// The words of "Wat van mij is", and of taking somebody out of a session.
export const ownTexts = {
  title: 'Wat van mij is',
  lead: 'Dit schreef of koos jij. Alles hieronder kan in het verslag staan.',
  until: (day: string): string =>
    `Je kunt dit veranderen tot het verslag is vastgesteld, of tot we alles wissen op ${day}.`,
  untilFinal: 'Je kunt dit veranderen tot het verslag is vastgesteld.',
  final: (moment: string): string =>
    `Het verslag is vastgesteld op ${moment}. Je kunt niets meer veranderen of terugnemen.`,
  none: 'Er is nog niets van jou.',
  shared:
    'Anderen reageerden hierop. Daarom is het nu van de groep. Moet er iets weg? Vraag het de gespreksleider.',
  group: 'Schreef je iets op voor de groep of voor een tafel? Dat is van iedereen samen en staat hier niet.',
  slips:
    'Schreef je iets zonder naam? Zolang nog niemand het ziet, staat het hier. Hangt het al bij de andere, dan weet niemand meer dat het van jou is, wij ook niet. Moet het weg? Vraag het de gespreksleider.',
  session: 'De hele sessie',
  withoutName: (title: string): string => `${title}, zonder naam`,
  change: 'Wijzig',
  save: 'Bewaar',
  cancel: 'Laat maar',
  take: 'Neem terug',
  sure: 'Neem je dit terug? Je krijgt het niet terug.',
  sureCounted:
    'Neem je dit terug? Je krijgt het niet terug. Stond het al in een telling? Dan kan die telling blijven staan. Anders ziet een ander wat jij koos.',
  yes: 'Ja, neem terug',
  taken: 'Teruggenomen.',
  saved: 'Bewaard.',
  sees: {
    all: 'Iedereen ziet dit, zonder je naam.',
    named: 'Iedereen ziet dit, met je naam.',
    side: 'Iedereen ziet dit, met je kant en zonder je naam.',
    table: 'Iedereen aan die tafel ziet dit.',
    author: 'Alleen jij ziet dit nu.',
    owner: 'Alleen jij en de gespreksleiders zien dit.',
  },
  erase: {
    open: 'Haal mij uit deze sessie',
    openOther: 'Wis deze persoon',
    titleOther: (name: string): string => `${name} wissen`,
    what: 'Wat wissen we?',
    name: 'Alleen de naam',
    nameWhy: 'Wat er geschreven is blijft, zonder naam. In de lijst staat dan ‘Zonder naam’ bij deze kant.',
    everything: 'De naam en alles wat daarbij hoort',
    everythingWhy:
      'Ook teksten, keuzes, foto’s en de plaats aan tafel. Het apparaat kan er daarna niet meer in.',
    stays:
      'Dit blijft: tellingen die al te zien waren, en wat van de groep is. Ook geeltjes zonder naam die al hangen blijven, want niemand weet van wie ze zijn.',
    next: 'Ga verder',
    sure: 'Weet je het zeker? Je kunt dit niet terugdraaien.',
    yesName: 'Ja, wis de naam',
    yesEverything: 'Ja, wis alles',
    leads: 'Wie de leiding heeft, kun je niet wissen. Laat eerst een ander de leiding nemen.',
    doneName: 'De naam is gewist.',
    doneEverything: 'De persoon is gewist.',
  },
} as const
