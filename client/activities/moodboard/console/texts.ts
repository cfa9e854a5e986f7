// The facilitator's sentences in the moodboard.
export const consoleTexts = {
  tabs: 'Delen van de ronde',
  turns: 'Wie vertelt',
  works: 'Op tafel',
  rules: {
    title: 'Wat maken we?',
    fixed: 'Dit staat vast, want er is al iets gemaakt.',
    options: {
      tile: {
        label: 'Ieder een kaartje',
        explanation: 'Een plaatje, foto of woord, met één zin. Klaar in vijf minuten.',
      },
      board: {
        label: 'Ieder een eigen bord',
        explanation: 'Een collage met plaatjes, foto’s, woorden en tekening. Reken op een kwartier.',
      },
      shared: {
        label: 'Samen één bord',
        explanation: 'Iedereen werkt op hetzelfde bord en ziet meteen wat een ander doet.',
      },
    },
  },
  made: {
    tile: (n: number): string =>
      n === 0 ? 'Er is nog geen kaartje.' : n === 1 ? 'Er is 1 kaartje.' : `Er zijn ${n} kaartjes.`,
    board: (n: number): string =>
      n === 0 ? 'Er is nog geen bord.' : n === 1 ? 'Er is 1 bord.' : `Er zijn ${n} borden.`,
    shared: 'Iedereen werkt op één bord. Je ziet het op het scherm voor de zaal.',
  },
  quiet: 'Niemand ziet nog wat een ander maakt. Jij ziet alleen hoeveel.',
  next: 'Nu aan de beurt:',
  draw: 'Wijs de eerste aan',
  drawNext: 'Volgende',
  drawAgain: 'Wijs iemand anders aan',
  everyone: 'Iedereen die iets maakte, is geweest.',
  nothingToShow: 'Deze persoon heeft nog niets gemaakt.',
  spoken: 'Heeft verteld',
  pass: 'Past',
  call: 'Aan de beurt',
  back: 'Toch niet',
  of: (label: string, name: string): string => `${label}: ${name}`,
  notYet: (n: number): string => `Nog niet aan de beurt geweest (${n})`,
  done: (n: number): string => `Heeft verteld (${n})`,
  passed: (n: number): string => `Past (${n})`,
  namesHere: 'Deze lijst zien alleen gespreksleiders.',
  unnamed: 'Zonder naam',
  show: {
    all: 'Toon alles op het scherm',
    isAll: 'Het scherm voor de zaal toont alles.',
    isOne: 'Het scherm voor de zaal toont één beeld.',
    one: 'Toon groot',
    now: 'Staat groot',
    clear: 'Haal weg',
    clearLead: 'Hoort iets hier niet? Haal het weg. Terugzetten kan in de prullenbak.',
    none: 'Er ligt nog niets op tafel.',
  },
  proxy: {
    lead: 'Kies een plaatje of een woord, en schrijf op wat deze persoon erbij zegt.',
    paper: 'Maak een foto van het vel, of kies een plaatje of een woord. Typ de zin van het vel erbij.',
    sees: 'Straks ziet iedereen dit, zonder naam.',
    seesNamed: 'Straks ziet iedereen dit, met de naam.',
    seesNow: 'Iedereen ziet dit, zonder naam.',
    seesNowNamed: 'Iedereen ziet dit, met de naam.',
    board: 'Een eigen bord maakt deze persoon op een apparaat van een ander. Of werk samen op jouw scherm.',
    shared: 'Leg op het bord wat deze persoon wil. Dat kan op elk apparaat.',
  },
} as const
