// What of the agreements somebody sees as their own, in words.
import type { OwnWords } from '#client/shell/own/words.ts'

const colours: Readonly<Record<string, string>> = { groen: 'groen', oranje: 'oranje', rood: 'rood' }

export const own: OwnWords = {
  agreement: {
    is: () => 'Een afspraak die je op tafel legde',
    texts: {
      choice: ['De afspraak', 300],
      why: ['Waarom', 400],
      who: ['Wie', 80],
      when: ['Wanneer', 60],
      lookAgain: ['Wanneer kijken we terug?', 60],
    },
  },
  consent: {
    is: ({ colour }) => `Je kleur bij een afspraak: ${colours[String(colour)] ?? ''}`,
    texts: { concern: ['Je zorg', 280] },
    many: (n) => (n === 1 ? 'Je kleur bij een afspraak' : `Je kleuren bij ${n} afspraken`),
  },
}
