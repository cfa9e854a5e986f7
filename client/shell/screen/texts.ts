// What the projector itself says; each activity has its own words.
export const screenTexts = {
  title: 'Het grote scherm',
  lead: 'Vul de code van de sessie in. Het scherm doet daarna alles vanzelf.',
  code: 'Code van de sessie',
  codeHint: 'Zes tekens. Ze staan bij de gespreksleider.',
  open: 'Open het scherm',
  lobby: {
    fallback: 'Welkom aan tafel',
    soon: 'We beginnen zo.',
    howTo: 'Scan de code, of ga naar',
    closed: 'De deur is dicht',
    closedLead: 'Wil je nog meedoen? Vraag het de gespreksleider.',
    people: (n: number): string =>
      n === 0 ? 'Nog niemand aan tafel' : n === 1 ? '1 persoon aan tafel' : `${n} mensen aan tafel`,
    nobody: 'Wie meedoet, ziet hier een pion verschijnen.',
    more: (n: number): string => `en nog ${n}`,
  },
  ready: (n: number, of: number): string => `${n} van ${of} klaar`,
  nobodyHere: 'Er is nog niemand',
  offline: 'Even geen verbinding. Het scherm gaat zo vanzelf verder.',
  paused: 'Even luisteren',
  spotlight: { back: 'Vragen op de achterkant' },
  ended: {
    title: 'Dank je wel',
    lead: 'Deze sessie is klaar.',
    report: 'De gespreksleider deelt het verslag met je.',
    final: 'Het verslag is vastgesteld. De gespreksleider deelt het met je.',
    until: (date: string): string => `Op ${date} wissen we alles van deze sessie van de server.`,
  },
  again: 'Een moment',
  againLead: 'Dit scherm laadt zo vanzelf opnieuw.',
  noView: 'Kijk even op je eigen scherm.',
} as const
