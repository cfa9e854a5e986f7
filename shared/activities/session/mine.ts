// What of the session is of one person: only what they laid on the parking place.
import type { Mine } from '#shared/kernel/activity.ts'
import type { shape } from './records.ts'

const room = 'about the room, set by a facilitator'

export const mine: Mine<typeof shape.kinds, Record<string, never>, 'on'> = {
  meta: room,
  now: room,
  step: room,
  at: room,
  person: 'who somebody is; goes when that person is erased',
  timer: room,
  parked: { texts: ['text'] },
  missing: room,
  homework: room,
  practice: room,
  frozen: room,
  tried: 'to try out a screen; goes when the room begins',
  afterwards: 'counted by the server',
  redaction: 'what a facilitator blacked out, without the words',
  spared: room,
  veiled: 'words that a facilitator leaves out of the public version',
  trace: 'kept to undo something',
}
