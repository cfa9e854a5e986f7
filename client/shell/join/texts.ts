// The words of joining with a code and of coming back as facilitator.
export const joinTexts = {
  page: 'Doe mee',
  invites: (organisation: string, municipality: string): string =>
    organisation === ''
      ? municipality
      : organisation.includes(municipality)
        ? organisation
        : `${organisation}, ${municipality}`,
  practice: 'Dit is een oefening. Wat je invult telt niet.',
  name: 'Je naam',
  nameHint: 'Een voornaam is genoeg. Je mag dit leeg laten.',
  nameSeenByAll: 'De groep ziet je naam bij wat je schrijft',
  nameSeenByLeader: 'Alleen de gespreksleider ziet je naam',
  side: 'Vanaf welke kant zit je aan tafel?',
  sideHint: 'Kiezen hoeft niet.',
  why: 'Waarom vragen we dit?',
  whyText: [
    'Zo zien we of elke kant aan tafel zit. En of kanten een andere volgorde kiezen.',
    'De gespreksleider ziet je kant. Bij de volgorde ziet de groep van elke kant alleen hoe die koos. Dat kan pas als er van elke kant minstens drie mensen zijn.',
    'In sommige rondes staat je kant bij wat je schrijft. Dat lees je dan bij het veld.',
  ],
  watch: 'Ik kijk alleen mee',
  watchWhy: 'Je ziet wat de groep ziet. Je vult niets in en telt niet mee.',
  privacy: ['Onder elk veld staat wie jouw tekst ziet.', 'Noem geen namen van inwoners.'],
  kept: (days: number): string =>
    `${days} ${days === 1 ? 'dag' : 'dagen'} na het einde wissen we de sessie. Het verslag kan langer bewaard blijven.`,
  more: 'Meer over je gegevens',
  moreTitle: 'Zo gaan we met je gegevens om',
  join: 'Doe mee',
  agree: 'Geen account, geen e-mail',
  wrongTitle: 'Deze code werkt niet',
  endedTitle: 'Deze sessie is klaar',
  endedLead: 'Je kunt niet meer meedoen. Vraag de gespreksleider naar het verslag.',
  closedTitle: 'De deur is even dicht',
  closedLead: 'Steek je hand op. De gespreksleider kan de deur weer open doen.',
  noTitle: 'Het lukt nu even niet',
  again: 'Probeer opnieuw',
  other: 'Een andere code',
  returnTitle: 'Terug als gespreksleider',
  returnLead:
    'Dit kan met je herstelcode. Begeleid je samen met iemand? Gebruik dan de code voor de tweede gespreksleider.',
  returnCode: 'Je code',
  returnHint: 'Zes groepjes van vijf tekens. Je kreeg hem bij het maken van de sessie.',
  returnName: 'Je naam',
  returnNameHint: 'Alleen nodig als tweede gespreksleider.',
  returnNameSeen: 'De andere gespreksleider ziet je naam',
  returnGo: 'Open het overzicht',
  returnEmpty: 'Vul je code in.',
  returnShort: 'Deze code is te kort. Hij heeft dertig tekens, in zes groepjes van vijf.',
  returnUnknown: 'Deze code kennen we niet. Kijk of je elk teken goed hebt overgenomen.',
  returnJoinCode: 'Dit is de code om mee te doen. Voor het overzicht heb je de lange code nodig.',
} as const
