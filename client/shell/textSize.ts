// The size of the letters on this device: all sizes are in rem, so the root carries it.
import { browserStorage } from '#client/sync/storage.ts'

export const textSizes = ['normal', 'large', 'largest', 'double'] as const
export type TextSize = (typeof textSizes)[number]

const KEY = 'dilemmatafel:letter'
const percent: Record<TextSize, string> = { normal: '', large: '118%', largest: '140%', double: '200%' }
const storage = browserStorage()

export const textSize = (): TextSize => textSizes.find((size) => size === storage.get(KEY)) ?? 'normal'

const show = (size: TextSize): void => {
  document.documentElement.style.fontSize = percent[size]
}

/** As it was chosen at an earlier visit. */
export const showTextSize = (): void => show(textSize())

export const chooseTextSize = (size: TextSize): void => {
  storage.set(KEY, size)
  show(size)
}
