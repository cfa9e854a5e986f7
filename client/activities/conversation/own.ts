// What of a talk somebody sees as their own, in words.
import type { OwnWords } from '#client/shell/own/words.ts'

export const own: OwnWords = {
  thought: { is: () => 'Je gedachte bij een vraag', texts: { text: ['Je gedachte', 280] } },
  fits: {
    is: () => 'Past een voorbeeld hier?',
    texts: { why: ['Waarom', 200] },
    many: (n) => (n === 1 ? 'Je antwoord bij een voorbeeld' : `Je antwoorden bij ${n} voorbeelden`),
  },
}
