// How far what lies by hand is turned: the same id always gives the same picture.
import { seeded } from '#shared/kernel/random.ts'

/** A tilt in degrees from -max to max, fixed by the id, in steps of a tenth. */
export function tiltOf(id: string, max = 1.3): number {
  return Math.round((seeded(`tilt ${id}`)() * 2 - 1) * max * 10) / 10
}
