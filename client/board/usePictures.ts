// The pictures that lie on a board: built-in symbols, and photos with the shape that they turn out to have.
import { useMemo, useSyncExternalStore } from 'react'
import type { Size } from '#shared/board/size.ts'
import type { Pictures } from '#shared/kernel/activity.ts'
import { photoUrl } from '#client/shell/images/upload.ts'
import { useSitting } from '#client/shell/sitting.ts'
import { useDrawings } from './symbols/useDrawings.ts'

let shapes: ReadonlyMap<string, Size> = new Map()
const asked = new Set<string>()
const listeners = new Set<() => void>()

const measure = (url: string): void => {
  if (asked.has(url)) return
  asked.add(url)
  const image = new Image()
  image.addEventListener('load', () => {
    shapes = new Map([...shapes, [url, { width: image.naturalWidth, height: image.naturalHeight }]])
    for (const tell of listeners) tell()
  })
  // Without a connection: the next time that it is shown it is tried again.
  image.addEventListener('error', () => asked.delete(url))
  image.src = url
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** `ready`: the symbols can be drawn. */
export type BoardPictures = Pictures & { readonly ready: boolean }

/** Symbols are undefined until their drawings are there, photos until their shape is known. */
export const usePictures = (): BoardPictures => {
  const { session } = useSitting()
  const drawings = useDrawings()
  const known = useSyncExternalStore(subscribe, () => shapes)
  return useMemo(
    () => ({
      ready: drawings !== undefined,
      symbol: (id) => {
        const body = drawings?.get(id)
        return body === undefined ? undefined : { body, name: '' }
      },
      image: (id) => {
        if (id === '') return undefined
        const href = photoUrl(session, id)
        const shape = known.get(href)
        if (!shape) measure(href)
        return shape && { href, ...shape }
      },
    }),
    [session, drawings, known],
  )
}
