// The words of practising: the page to begin, the mark on every screen, and what goes away afterwards.

export const practiceTexts = {
  title: 'Oefenen',
  lead: 'Leid een gesprek met twaalf verzonnen mensen. Zij doen mee zoals een echte groep.',
  programme: 'Welk programma wil je oefenen?',
  know: 'Goed om te weten',
  facts: [
    'Jij doet alles zoals in het echt. Open ook het grote scherm en doe zelf mee met je telefoon.',
    'Eén van de twaalf is snel en één is traag. Er komt iemand later en er valt iemand weg. Iemand zegt niets.',
    'Op elk scherm staat dat het een oefening is. In het verslag ook.',
    'Een uur na het einde wissen we alles. Sluit je de oefening niet? Dan wissen we haar een dag na het begin.',
  ],
  organiserCode: 'Code voor organisatoren',
  organiserHint: 'Je krijgt deze code van de beheerder van deze site.',
  wrongCode: 'Deze code klopt niet. Vraag de code aan de beheerder.',
  full: 'Er zijn nu veel oefeningen tegelijk. Probeer het straks nog een keer.',
  begin: 'Begin de oefening',
  waiting: 'Even geduld: we halen de programma’s op.',
  sessionTitle: 'Oefengesprek over cliëntondersteuning',
  place: 'Oefenstad',
  label: 'Oefening',
  mark: 'Oefening: dit is niet echt',
  pace: 'Tempo van de twaalf',
  real: 'Zoals mensen',
  fast: 'Snel',
  kept: 'Dit is een oefening. Een uur na het einde wissen we alles van de server.',
  howLong: [
    'Dit is een oefening. Een uur na het einde wissen we alles van de server.',
    'Sluit niemand de oefening? Dan wissen we alles een dag na het begin. Er komt geen pakket voor het archief.',
  ],
  over: 'Dit was een oefening. Lees het verslag gerust, of download het. Je kunt het niet vaststellen en niet bewaren in het archief.',
} as const
