// What the routes of the API have in common: reading bodies, looking up codes and keys, knowing who asks.
import type { Context } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import * as z from 'zod/mini'
import { nowOf } from '#shared/kernel/facts.ts'
import type { KeyRow, SessionRow } from '#server/store/store.ts'
import { ALPHABET, CODE_LENGTH, hashSecret, normaliseCode } from '../access.ts'
import { addressOf, type Services } from '../services.ts'
import { Problem } from '../problem.ts'
import type { LiveSession } from '../session/live.ts'

export type Ctx = Context<{ Bindings: HttpBindings }>

/** A code or key as typed; what is far too long is refused before it is looked at. */
export const typedCode = () => z.string().check(z.minLength(1), z.maxLength(100))

/** Random, made and kept by the device: the same key is the same person, so a repeated request joins once. */
export const deviceKey = () => z.string().check(z.regex(/^[A-Za-z0-9_-]{22,100}$/))

/** What is no JSON, and what is nested so deep that looking at it fails, is refused as a wrong shape is. */
const parse = <T extends z.ZodMiniType>(
  text: string,
  schema: T,
): z.core.util.SafeParseResult<z.output<T>> => {
  try {
    return z.safeParse(schema, JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) throw new Problem('bad-input')
    throw error
  }
}

/** The body as JSON of this shape; throws Problem bad-input with the path of the first thing that is wrong. */
export const readBody = async <T extends z.ZodMiniType>(c: Ctx, schema: T): Promise<z.output<T>> => {
  if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? ''))
    throw new Problem('bad-input', 'content-type')
  const text = await c.req.text()
  const parsed = parse(text, schema)
  if (!parsed.success) throw new Problem('bad-input', parsed.error.issues[0]?.path.join('.'))
  return parsed.data
}

/** The visitor as one who may be guessing: `check` throws Problem too-fast when that address must wait. */
export const guesser = (c: Ctx, { guesses, clock, config, log }: Services) => {
  const address = addressOf(c.env.incoming, config.trustProxy)
  return {
    check(): void {
      if (guesses.mustWait(address, clock())) throw new Problem('too-fast')
    },
    right: (): void => guesses.right(address, clock()),
    wrong(): void {
      if (guesses.wrong(address, clock())) log('many-wrong-codes', {})
    },
  }
}

/** Looks something up that may be guessed at (requirement S2). */
export const guarded = async <T>(
  c: Ctx,
  services: Services,
  find: () => Promise<T | undefined>,
): Promise<T> => {
  const visitor = guesser(c, services)
  visitor.check()
  const found = await find()
  if (found !== undefined) {
    visitor.right()
    return found
  }
  visitor.wrong()
  throw new Problem('unknown')
}

/** The session of a join code. */
export const sessionOfCode = (c: Ctx, services: Services, typed: string): Promise<SessionRow> =>
  guarded(c, services, async () => {
    const code = normaliseCode(typed)
    const possible = code.length === CODE_LENGTH && Array.from(code).every((sign) => ALPHABET.includes(sign))
    return possible ? services.store.sessionByCode(code) : undefined
  })

/** What a written key opens, when it is for this purpose. */
export const keyOf = (
  c: Ctx,
  services: Services,
  typed: string,
  purpose: KeyRow['purpose'],
): Promise<KeyRow> =>
  guarded(c, services, async () => {
    const key = await services.store.key(hashSecret(normaliseCode(typed)))
    return key?.purpose === purpose ? key : undefined
  })

export const liveOf = async (services: Services, session: string): Promise<LiveSession> => {
  const live = await services.actors.get(session)
  if (!live) throw new Problem('unknown')
  return live
}

type Known = { readonly live: LiveSession; readonly person: string }

/** The session and the person in it that the bearer key names; the same answer for every reason why it does not. */
export const personOfKey = async (c: Ctx, services: Services, session: string): Promise<Known> => {
  const [, token] = /^Bearer ([A-Za-z0-9_-]{10,100})$/.exec(c.req.header('authorization') ?? '') ?? []
  const key = token === undefined ? undefined : await services.store.key(hashSecret(token))
  if (key?.session !== session || key.purpose !== 'person' || key.person === undefined)
    throw new Problem('unknown')
  const live = await liveOf(services, session)
  if (!live.standing(key.person)) throw new Problem('unknown')
  return { live, person: key.person }
}

/** As personOfKey, for a facilitator only. */
export const facilitatorOf = async (c: Ctx, services: Services, session: string): Promise<Known> => {
  const known = await personOfKey(c, services, session)
  if (known.live.standing(known.person)?.role !== 'facilitator') throw new Problem('unknown')
  return known
}

/** Refuses newcomers when the door is closed or the session is over. */
export const requireOpenDoor = (live: LiveSession): void => {
  const now = nowOf(live.actor.records)
  if (now?.endedAt) throw new Problem('session-ended')
  if (now?.door === 'closed') throw new Problem('closed')
}
