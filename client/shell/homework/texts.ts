// The words of homework: what people read before the session, and what the facilitator sets.
export const homeworkTexts = {
  table: {
    lead: 'Je kunt alvast iets invullen. De bijeenkomst begint later.',
    title: (step: string): string => `Alvast invullen: ${step}`,
    until: (day: string): string => `Dit kan tot en met ${day}.`,
    pause: 'Je kunt stoppen en later verdergaan. Doe dat op dit apparaat.',
    go: 'Nu invullen',
    done: 'Dank je wel. Je kunt het nog veranderen.',
    over: 'Het invullen is gesloten. In de bijeenkomst kun je verder.',
    back: 'Terug naar het begin',
  },
  desk: {
    title: 'Huiswerk',
    titleOf: (step: string): string => `Huiswerk: ${step}`,
    lead: 'Mensen kunnen dit voor de bijeenkomst al invullen. Wat ze invullen, is er in de bijeenkomst nog.',
    day: 'Laatste dag',
    dayHint: 'Tot en met deze dag kan iedereen invullen.',
    daySees: 'Iedereen in de sessie ziet deze dag.',
    noDay: 'Kies eerst een dag.',
    past: 'Deze dag is al geweest. Kies een dag vanaf vandaag.',
    far: 'Deze dag is te ver weg. Kies een dag binnen 90 dagen.',
    after: 'Deze dag is na de bijeenkomst. Kies een dag ervoor, of de dag zelf.',
    give: 'Geef als huiswerk',
    given: 'Het huiswerk staat klaar.',
    until: (day: string): string => `Mensen vullen dit in tot en met ${day}.`,
    over: (day: string): string => `Het invullen is gesloten. De laatste dag was ${day}.`,
    people: (n: number): string =>
      n === 0
        ? 'Er is nog niemand binnen.'
        : n === 1
          ? 'Er is 1 deelnemer binnen.'
          : `Er zijn ${n} deelnemers binnen.`,
    kept: (n: number): string =>
      n === 0 ? 'Er is nog niets bewaard.' : `Er is ${n} keer iets bewaard. Van wie, zie je niet.`,
    link: 'Link om in te vullen',
    linkWhy: 'Stuur deze link naar de mensen. Wie hem opent, doet mee en kan meteen beginnen.',
    change: 'Verander de dag',
    stop: 'Stop het huiswerk',
    stopWhy: 'Stop je het huiswerk, dan blijft bewaard wat er is ingevuld.',
  },
} as const
