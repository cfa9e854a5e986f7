// What of the moodboard somebody sees as their own, in words.
import type { OwnWords } from '#client/shell/own/words.ts'

const alt = ['Wat er op de foto staat', 200] as const

export const own: OwnWords = {
  tile: {
    is: () => 'Je beeld',
    texts: { word: ['Je woord', 40], because: ['Waarom', 140], alt },
    many: () => 'Je beeld',
  },
  board: {
    is: () => 'Je bord',
    texts: { title: ['Titel', 60], because: ['Waarom', 140], alt: ['Wat er te zien is', 400] },
    many: () => 'Je bord',
  },
  piece: {
    is: () => 'Iets op je bord',
    texts: { text: ['De tekst', 40], alt },
    many: (n) => (n === 1 ? '1 ding op je bord, zonder tekst' : `${n} dingen op je bord, zonder tekst`),
  },
  joint: {
    is: () => 'Iets op het bord van ons samen',
    texts: { text: ['De tekst', 40], alt },
    many: (n) =>
      n === 1
        ? '1 ding op het bord van ons samen, zonder tekst'
        : `${n} dingen op het bord van ons samen, zonder tekst`,
  },
}
