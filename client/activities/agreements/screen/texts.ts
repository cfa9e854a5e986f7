// What the projector says about the agreements.
export const texts = {
  make: 'Wat spreken we af?',
  makeLead: 'Een keuze, wie het doet en wanneer we terugkijken.',
  empty: 'Hier komen de afspraken te liggen.',
  who: 'Wie',
  when: 'Wanneer',
  lookAgain: 'Opnieuw bekijken',
  open: 'nog open',
  consent: 'Kun je hiermee leven?',
  consentLead: 'Kies op je eigen scherm een kleur bij elke afspraak.',
  given: (n: number, of: number): string => `${n} van ${of} gaven een kleur`,
  shown: 'Kunnen we hiermee leven?',
  colours: { groen: 'kan ermee leven', oranje: 'heeft een zorg', rood: 'zo niet' },
  tooFew: 'Bij minder dan 3 reacties laten we de kleuren niet zien.',
  concerns: 'Zorgen',
  more: (n: number): string => `En nog ${n} op je eigen scherm.`,
  changed: 'Deze afspraak is daarna veranderd.',
} as const
