// The fiches and words on this device, so that a preparation can begin without network.
import type { Content } from '#shared/content/schema.ts'
import { browserStorage } from '#client/sync/storage.ts'
import { fetchContent, spareContent, type SharedContent } from '#client/shell/useContent.ts'

const KEY = 'dilemmatafel:inhoud'
const storage = browserStorage()

const kept = (): SharedContent | undefined => {
  const text = storage.get(KEY)
  return text === null ? undefined : (JSON.parse(text) as SharedContent)
}

/** From now on words and fiches are there without network too, as they were the last time that there was one. */
export const keepContent = (): void => spareContent(() => Promise.resolve(kept()))

/** The newest that can be had. Undefined when this device never had any and cannot get it now. */
export const contentHere = async (): Promise<Content | undefined> => {
  try {
    const fresh = await fetchContent()
    storage.set(KEY, JSON.stringify(fresh))
    return fresh.content
  } catch {
    return kept()?.content
  }
}
