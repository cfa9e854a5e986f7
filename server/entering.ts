// Letting somebody into a session: the person in the log, the name beside it, a key for the device.
import { frozenOf, peopleOf, personOf, SESSION, type SideId } from '#shared/kernel/facts.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import { hashSecret, makeToken } from './access.ts'
import type { Services } from './services.ts'
import { Problem } from './problem.ts'
import type { LiveSession } from './session/live.ts'

export type Newcomer = {
  readonly id: PersonId
  readonly role: 'facilitator' | 'participant'
  readonly side: SideId
  /** Has no device: a facilitator acts for it. */
  readonly proxy?: boolean
  /** Did it on paper; a facilitator copies that afterwards. */
  readonly paper?: boolean
  /** Only watches. */
  readonly observer?: boolean
  /** Absent or empty: without a name. */
  readonly name?: string | undefined
}

const system = { person: null, role: 'system' } as const

/** A slash cannot be in the id of a device, so no device can take this place in the log. */
const joining = (id: PersonId): string => `join/${id}`

/** Whether this person ever came in, also when it was erased since. */
export const wasIn = (live: LiveSession, id: PersonId): boolean => live.actor.settled.has(joining(id), 1)

/** Adds the person, or brings it back. Doing it again changes nothing, so a request that was cut off may be repeated. */
export const letIn = async (
  services: Pick<Services, 'store' | 'config'>,
  live: LiveSession,
  newcomer: Newcomer,
): Promise<void> => {
  const { id, role, side, paper, name, proxy = false, observer = false } = newcomer
  const { records } = live.actor
  const known = personOf(records, id)
  if (!known && peopleOf(records).length >= services.config.maxPeople) throw new Problem('full')
  if (frozenOf(records)) {
    // Who is there may come in, but not under another name: that may be in the report.
    const renamed = name !== undefined && name !== '' && name !== live.names.all[id]
    if (!known || known.left || renamed) throw new Problem('frozen')
    return
  }
  if (!known || known.left) {
    const client = known ? `back/${makeToken()}` : joining(id)
    const input = { id, role, side, proxy, observer, ...(paper === true && { paper }) }
    const outcome = await live.act({ client, n: 1, step: SESSION, cmd: 'person.join', input }, system)
    if (outcome.code === 'not-saved') throw new Problem('not-saved')
    if (outcome.code === 'gone') throw new Problem('unknown')
    if (outcome.code === 'frozen') throw new Problem('frozen')
    if (outcome.code === 'full') throw new Problem('full')
    if (outcome.code !== undefined) throw new Problem('not-allowed')
    // Who was erased and comes in again from the same device is new, but that first command was done already.
    if (!personOf(records, id)) {
      const again = { client: `again/${makeToken()}`, n: 1, step: SESSION, cmd: 'person.join', input }
      if ((await live.act(again, system)).code !== undefined) throw new Problem('not-allowed')
    }
  }
  if (name === undefined || name === '') return
  if (frozenOf(records)) throw new Problem('frozen')
  await services.store.putPerson(live.row.id, { id, name })
  live.names.set(id, name)
}

/** A new key for a device of this person, or for a screen when no person is given. */
export const giveToken = async (services: Services, session: string, person?: PersonId): Promise<string> => {
  const token = makeToken()
  const purpose = person === undefined ? 'screen' : 'person'
  await services.store.putKey({
    hash: hashSecret(token),
    session,
    purpose,
    ...(person !== undefined && { person }),
  })
  return token
}
