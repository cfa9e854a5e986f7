// What of the boundary somebody sees as their own, in words.
import type { OwnWords } from '#client/shell/own/words.ts'

export const own: OwnWords = {
  proposal: {
    is: () => 'Je voorstel',
    texts: {},
    many: (n) => (n === 1 ? 'Je voorstel bij 1 onderdeel' : `Je voorstellen bij ${n} onderdelen`),
  },
  scores: { is: () => 'Je scores', texts: {}, many: () => 'Je scores bij de aandachtspunten' },
}
