// Small seeded numbers for what looks cut or laid by hand: the same id always gives the same picture.

/** A whole number from 0 to 2^32 - 1 made of the text (FNV-1a). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** A generator of numbers from 0 up to 1 that is fixed by the text (mulberry32). */
export function seeded(text: string): () => number {
  let state = hashText(text)
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A tilt in degrees from -max to max, fixed by the id, in steps of a tenth. */
export function tiltOf(id: string, max = 1.3): number {
  return Math.round((seeded(`tilt ${id}`)() * 2 - 1) * max * 10) / 10
}
