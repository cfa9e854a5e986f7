// The facilitator's sentences at the check-in and the check-out.
export const consoleTexts = {
  chosen: (n: number): string =>
    n === 0 ? 'Nog niemand koos.' : n === 1 ? '1 persoon koos al.' : `${n} mensen kozen al.`,
  quiet: 'Niemand ziet nog wat een ander koos. Jij ziet alleen hoeveel.',
  clearLead: 'Hoort een woord hier niet? Haal het weg. Terugzetten kan in de prullenbak.',
  clear: (word: string): string => (word === '' ? 'Haal weg' : `Haal ‘${word}’ weg`),
  proxy: {
    lead: 'Kies het weer van deze persoon. Het woord erbij mag leeg blijven.',
    sees: 'Straks ziet iedereen dit, maar niet van wie. Het komt in het verslag.',
    seesNamed: 'Straks ziet iedereen dit, met de naam. Het komt in het verslag.',
    seesNow: 'Iedereen ziet dit, maar niet van wie. Het komt in het verslag.',
    seesNowNamed: 'Iedereen ziet dit, met de naam. Het komt in het verslag.',
    take: 'Deze persoon slaat over',
  },
} as const
