// What of the café somebody sees as their own, in words.
import type { OwnWords } from '#client/shell/own/words.ts'

export const own: OwnWords = {
  item: {
    is: () => 'Iets op een tafelkleed',
    texts: { text: ['De tekst', 140], alt: ['Wat er op de foto staat', 200] },
    many: (n) =>
      n === 1 ? '1 ding op een tafelkleed, zonder tekst' : `${n} dingen op tafelkleden, zonder tekst`,
  },
  dots: { is: () => 'Je stickers', texts: {}, many: () => 'Je stickers' },
}
