// Words that every page of the app shares.
export const shellTexts = {
  product: 'Dilemmatafel',
  loading: 'We halen de tafel op…',
  notFound: 'Deze pagina is er niet',
  notFoundLead: 'Kijk of het adres klopt, of begin opnieuw.',
  toHome: 'Naar het begin',
  stepOf: (n: number, of: number): string => `Stap ${n} van ${of}`,
  lobbyStep: 'Voor we beginnen',
  paused: 'Even luisteren',
  pausedLead: 'De gespreksleider vraagt je aandacht. Wat je typt blijft staan.',
  called: 'De gespreksleider roept iedereen terug naar de tafel.',
  stuck: 'De server kan nu niets bewaren. Wat je doet blijft op dit apparaat staan en gaat later mee.',
  notKept: 'Deze browser bewaart niets. Sluit dit scherm niet voordat alles is verstuurd.',
  waiting: 'Geen verbinding. We proberen het steeds opnieuw.',
  timer: {
    twoMinutes: 'Nog 2 minuten.',
    over: 'De tijd is om. Je kunt nog gewoon afmaken waar je mee bezig bent.',
  },
  gone: {
    unknown: 'Je zit niet (meer) aan deze tafel',
    unknownLead: 'Doe opnieuw mee met de code van de gespreksleider.',
    erased: 'Deze sessie is gewist',
    erasedLead: 'Alles van deze sessie is weg, ook op dit apparaat.',
    person: 'Je bent uit deze sessie gehaald',
    personLead:
      'Je naam, wat alleen jij schreef en je plaats zijn gewist, ook op dit apparaat. Tellingen die al te zien waren, bleven staan.',
    full: 'Het is hier vol',
    fullLead: 'Er zijn te veel schermen open. Sluit een ander scherm en probeer het opnieuw.',
    serverFull: 'Er zijn nu te veel mensen tegelijk',
    serverFullLead:
      'Er kan even niemand meer bij. Wat je hebt gedaan, blijft op je apparaat. Dit scherm probeert het vanzelf opnieuw.',
    old: 'Deze browser is te oud',
    oldLead: 'Werk je browser bij, of gebruik een ander apparaat.',
    retry: 'Probeer opnieuw',
    join: 'Doe mee met een code',
  },
} as const
