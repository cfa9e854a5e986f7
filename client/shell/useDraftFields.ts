// Fields that are filled in together, kept on this device as one draft: also when the dialog or the page closes in between.
import { useDraft } from '#client/sync/react.ts'

type Texts<K extends string> = Readonly<Record<K, string>>

const textsIn = <K extends string>(draft: string, first: Texts<K>): Partial<Texts<K>> => {
  try {
    const typed = Object.entries(JSON.parse(draft) as Texts<K>).filter(([name]) => name in first)
    return Object.fromEntries(typed) as Partial<Texts<K>>
  } catch {
    return {}
  }
}

/** `first` has all fields, with what stands in each as long as nothing was typed in it; `typed` is only what was. */
export const useDraftFields = <K extends string>(key: string, first: Texts<K>) => {
  const [draft, setDraft, clear] = useDraft(key)
  const typed = textsIn(draft, first)
  const fields: Texts<K> = { ...first, ...typed }
  const set = (name: K, text: string): void => setDraft(JSON.stringify({ ...typed, [name]: text }))
  return { typed, fields, set, clear }
}
