// What a participant reads at the check-in and the check-out.
export const texts = {
  write: {
    lead: 'Kies het weer dat bij je past. Een woord erbij mag.',
    legend: 'Welk weer past bij jou?',
    word: 'Eén woord erbij',
    wordHint: 'Mag ook leeg blijven.',
    notYet: 'Kies eerst je weer, of sla over',
    ready: 'Ik ben klaar',
    pass: 'Ik sla over',
    again: 'Ik wil nog iets veranderen',
    isReady: 'Je bent klaar. Veranderen mag nog.',
    passed: 'Je slaat over. Dat mag. Niemand ziet het.',
    passedAgain: 'Ik kies toch iets',
  },
  sees: {
    quiet: 'Alleen jij ziet dit nu. Straks ziet iedereen het, maar niet van wie. Het komt in het verslag.',
    quietNamed: 'Alleen jij ziet dit nu. Straks ziet iedereen het, met je naam. Het komt in het verslag.',
    open: 'Iedereen ziet dit meteen, maar niet van wie. Het komt in het verslag.',
    openNamed: 'Iedereen ziet dit meteen, met je naam. Het komt in het verslag.',
  },
  sky: {
    lead: 'Dit is het weer in deze groep.',
    none: 'Er hangt nog niets.',
    wordless: (n: number): string => (n === 1 ? '1 zonder woord' : `${n} zonder woord`),
    make: 'Kies ook je weer',
    change: 'Verander mijn weer',
    changing: 'Mijn weer',
    back: 'Terug naar het weer van de groep',
    own: 'van jou',
    people: (n: number): string => (n === 1 ? '1 persoon' : `${n} mensen`),
  },
  shift: {
    title: 'Van begin naar eind',
    row: (name: string, before: number, after: number): string => `${name}: eerst ${before}, nu ${after}`,
    counted: 'We tellen alleen wie twee keer koos. Alleen aantallen, van minstens drie mensen.',
  },
} as const
