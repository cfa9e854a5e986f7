// One voice for the whole page that reads what somebody asks for, never by itself and never through a server.
import { useSyncExternalStore } from 'react'
import { pickVoice, sentencesOf } from './voices.ts'

const listeners = new Set<() => void>()
let reading: string | undefined

const synthesis = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined

const tellAll = (): void => {
  for (const tell of listeners) tell()
}

const now = (id: string | undefined): void => {
  reading = id
  tellAll()
}

/** Stops what this one has read; what another began meanwhile goes on. */
export const stopReading = (id: string): void => {
  if (reading !== id) return
  synthesis()?.cancel()
  now(undefined)
}

/** Reads the texts one after the other; what was being read stops. `id` says whose text it is. */
export const readAloud = (id: string, texts: readonly string[]): void => {
  const voices = synthesis()
  const voice = pickVoice(voices?.getVoices() ?? [])
  if (!voices || !voice) return
  voices.cancel()
  const sentences = sentencesOf(texts)
  for (const [at, sentence] of sentences.entries()) {
    const utterance = new SpeechSynthesisUtterance(sentence)
    utterance.voice = voice
    utterance.lang = voice.lang
    const over = (): void => {
      if (reading === id) now(undefined)
    }
    if (at === sentences.length - 1) utterance.onend = over
    voices.speak(utterance)
  }
  now(sentences.length === 0 ? undefined : id)
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  const voices = synthesis()
  voices?.addEventListener('voiceschanged', tell)
  return () => {
    listeners.delete(tell)
    voices?.removeEventListener('voiceschanged', tell)
  }
}

/** Whose text is read now. */
export const useReading = (): string | undefined => useSyncExternalStore(subscribe, () => reading)

/** Whether this device can read Dutch by itself; browsers find their voices a moment after the page. */
export const useCanRead = (): boolean =>
  useSyncExternalStore(subscribe, () => pickVoice(synthesis()?.getVoices() ?? []) !== undefined)
