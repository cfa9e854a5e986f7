// The words of the break, for each seat its own.

export const playTexts = {
  lead: 'Even bewegen en iets drinken.',
  onAt: (time: string): string => `We gaan verder om ${time} uur.`,
  on: 'De gespreksleider roept je terug.',
  next: (title: string): string => `Daarna: ${title}`,
} as const
