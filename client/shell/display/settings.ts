// How this device shows things: contrast, calm and whether it can read aloud. Kept on the device, told to nobody.
import { browserStorage, type KeyStore } from '#client/sync/storage.ts'
import { speakLess } from '#client/ui/announce.ts'
import { showCalm } from '#client/ui/still.ts'
import { showTextSize } from '../textSize.ts'

export const contrasts = ['normal', 'strong'] as const
export type Contrast = (typeof contrasts)[number]

const KEYS = {
  contrast: 'dilemmatafel:contrast',
  calm: 'dilemmatafel:rust',
  aloud: 'dilemmatafel:voorlezen',
} as const
const ON = 'aan'
const MORE = '(prefers-contrast: more)'
const storage = browserStorage()

/** What was chosen here; without a choice what the device itself asks for. */
export const contrastOf = (kept: KeyStore, deviceAsks: boolean): Contrast =>
  contrasts.find((contrast) => contrast === kept.get(KEYS.contrast)) ?? (deviceAsks ? 'strong' : 'normal')

export const contrast = (): Contrast => contrastOf(storage, matchMedia(MORE).matches)
export const calm = (): boolean => storage.get(KEYS.calm) === ON
export const aloud = (): boolean => storage.get(KEYS.aloud) === ON

const show = (): void => {
  showTextSize()
  document.documentElement.toggleAttribute('data-sterk', contrast() === 'strong')
  showCalm(calm())
  speakLess(calm())
}

const listeners = new Set<() => void>()

/** Calls back when something was chosen; returns the way to stop. */
export const onDisplay = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

const changed = (): void => {
  show()
  for (const tell of listeners) tell()
}

/** Shows what was chosen at an earlier visit, and follows other windows of this browser and the device itself. */
export const followDisplay = (): void => {
  show()
  addEventListener('storage', changed)
  matchMedia(MORE).addEventListener('change', changed)
}

/** Keeps a choice and shows it at once, everywhere on this page. */
export const choose = (keep: () => void): void => {
  keep()
  changed()
}

export const chooseContrast = (chosen: Contrast): void => choose(() => storage.set(KEYS.contrast, chosen))

export const chooseCalm = (on: boolean): void => choose(() => storage.set(KEYS.calm, on ? ON : 'uit'))

export const chooseAloud = (on: boolean): void => choose(() => storage.set(KEYS.aloud, on ? ON : 'uit'))

/** A projector has nothing to press: its address says it, `?contrast=sterk&rust=aan`. Keeps what is said there. */
export const takeDisplay = (query: string): void => {
  const asked = new URLSearchParams(query)
  const wanted = asked.get('contrast')
  const still = asked.get('rust')
  if (wanted !== null) chooseContrast(wanted === 'sterk' ? 'strong' : 'normal')
  if (still !== null) chooseCalm(still === ON)
}
