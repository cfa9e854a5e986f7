// The words of copying an agreement from paper.
export const paperTexts = {
  choice: 'Dit kiezen we',
  why: 'Omdat',
  who: 'Wie doet het?',
  when: 'Wanneer?',
  lookAgain: 'Opnieuw bekijken op',
  fiche: 'Bij fiche',
  sees: 'Iedereen ziet deze afspraak.',
  take: 'Neem de afspraak over',
} as const
