// Records as a server shows them to a device, for the tests of what a device makes of them.
import type { Seen } from '#shared/kernel/visibility.ts'

export const seen = (id: string, kind: string, data: Seen['data'], more: Partial<Seen> = {}): Seen => ({
  id,
  kind,
  step: 'session',
  rev: 1,
  data,
  ...more,
})

/** A session with one step, in which the room is. */
export const roomIn = (stage: string, title = 's1'): Seen[] => [
  seen('now', 'now', {
    current: 's1',
    leader: 'p0',
    paused: false,
    door: 'open',
    names: false,
    called: 0,
    spotlight: null,
    endedAt: null,
  }),
  seen('s1', 'step', { activity: 'shaken', title, goal: '', minutes: 5, order: 1, config: {} }),
  seen('at:s1', 'at', { stage, open: true, standing: false, enteredAt: 1, spentMs: 0 }),
]

/** What goes with every welcome of a participant. */
export const welcome = {
  session: 'x',
  code: 'ABCDEF',
  me: 'p1',
  role: 'participant',
  own: [],
  settled: [],
  names: {},
  online: [],
  serverTime: 0,
} as const
