// The signals of a session are heard and felt, unless somebody chose calm.
import { afterEach, expect, test, vi } from 'vitest'
import { chime, setSound } from '#client/shell/sound.ts'
import { buzz } from '#client/shell/useRoomSignals.ts'

afterEach(() => void vi.unstubAllGlobals())

/** What was felt and heard on a device with this choice. */
const signalled = (calm: boolean): string[] => {
  const kept = new Map<string, string>()
  const signals: string[] = []
  const part = {
    frequency: { value: 0 },
    gain: { setValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined },
    connect: () => part,
    start: () => signals.push('tone'),
    stop: () => undefined,
  }
  class Audio {
    currentTime = 0
    destination = part
    resume = () => Promise.resolve()
    createOscillator = () => part
    createGain = () => part
  }
  vi.stubGlobal('AudioContext', Audio)
  vi.stubGlobal('document', { documentElement: { hasAttribute: () => calm } })
  vi.stubGlobal('navigator', {
    userActivation: { hasBeenActive: true },
    vibrate: () => signals.push('buzz'),
  })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
  setSound(true)
  buzz([300])
  chime()
  return signals
}

test('[DV4] in calm nothing sounds or trembles', () => {
  expect(signalled(true)).toEqual([])
  expect(signalled(false)).toEqual(['buzz', 'tone', 'tone'])
})
