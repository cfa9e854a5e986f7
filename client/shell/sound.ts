// A short soft tone for who wants to hear the signals; off until it is chosen, because a room is full of phones.
import { browserStorage } from '#client/sync/storage.ts'
import { isCalm } from '#client/ui/still.ts'

const KEY = 'dilemmatafel:geluid'
const storage = browserStorage()
let context: AudioContext | undefined

export const soundOn = (): boolean => storage.get(KEY) === 'aan'

export const setSound = (on: boolean): void => {
  if (on) storage.set(KEY, 'aan')
  else storage.remove(KEY)
}

const tone = (audio: AudioContext, hertz: number, at: number): void => {
  const voice = audio.createOscillator()
  const volume = audio.createGain()
  voice.frequency.value = hertz
  volume.gain.setValueAtTime(0.0001, at)
  volume.gain.exponentialRampToValueAtTime(0.2, at + 0.03)
  volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.5)
  voice.connect(volume).connect(audio.destination)
  voice.start(at)
  voice.stop(at + 0.55)
}

/** Plays when sound is on and calm is not. A browser that refuses stays silent: the signal is also seen, felt and read aloud. */
export const chime = (): void => {
  if (!soundOn() || isCalm()) return
  try {
    context ??= new AudioContext()
    void context.resume()
    tone(context, 587, context.currentTime)
    tone(context, 880, context.currentTime + 0.18)
  } catch {
    context = undefined
  }
}
