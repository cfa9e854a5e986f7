// What of the dilemma game somebody sees as their own, in words.
import type { OwnWords } from '#client/shell/own/words.ts'

export const own: OwnWords = {
  ballot: { is: () => 'Je volgorde van de fiches', texts: {}, many: () => 'Je volgorde van de fiches' },
  proposal: {
    is: () => 'Een eigen dilemma dat je voorstelde',
    texts: {
      title: ['Titel', 60],
      tension: ['Waar het schuurt', 240],
      left: ['De ene kant', 32],
      right: ['De andere kant', 32],
    },
  },
}
