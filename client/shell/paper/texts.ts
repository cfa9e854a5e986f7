// The words of choosing what to print, before there is a session and in it.
export const paperTexts = {
  title: 'Op papier',
  lead: 'Print een tas vol papier. Dan gaat je gesprek door, ook zonder wifi.',
  template: 'Welk programma?',
  parts: 'Wat wil je printen?',
  all: 'Kies alles',
  none: 'Kies niets',
  nothing: 'Kies eerst wat je wilt printen.',
  get: (n: number): string => (n === 1 ? 'Maak de pdf met 1 onderdeel' : `Maak de pdf met ${n} onderdelen`),
  busy: 'De pdf wordt gemaakt. Dat duurt een paar tellen.',
  done: 'De pdf staat bij je downloads.',
  noPdf: 'Deze server kan geen pdf maken. Vraag de beheerder om hulp, of print een pagina vanuit je browser.',
  tooFast: 'Je maakte net veel bestanden. Wacht een minuut en probeer het opnieuw.',
  failed: 'De pdf kwam niet aan. Kijk of je internet hebt en probeer het opnieuw.',
  careful: 'Let op:',
  onlyHere: (address: string): string =>
    `telefoons kunnen ${address} niet vinden. De QR-code op de tafelbordjes werkt dan niet. Open deze pagina op het adres dat ook de telefoons gebruiken, en maak dan pas de pdf.`,
  session:
    'Je eigen programma en je eigen fiches. Op de tafelbordjes staan de code en de QR-code. Namen staan nergens.',
} as const
