// What of the flaps somebody sees as their own, in words.
import type { OwnWords } from '#client/shell/own/words.ts'

const where = (sheet: unknown): string => (sheet === 'pro' ? 'de voordelen' : 'de nadelen')
const text = { text: ['Wat er op het geeltje staat', 140] } as const

export const own: OwnWords = {
  note: { is: ({ sheet }) => `Geeltje bij ${where(sheet)}`, texts: text },
  hidden: {
    is: ({ sheet, reason }) =>
      `Geeltje bij ${where(sheet)}. De gespreksleider haalde het weg: ${String(reason)}`,
    texts: text,
  },
  dots: { is: () => 'Je stickers', texts: {}, many: () => 'Je stickers' },
}
