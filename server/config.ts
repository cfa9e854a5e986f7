// Reads the configuration from the environment and says in plain sentences what is wrong with it.
import * as z from 'zod/mini'
import type { SecurityContact } from './security-txt.ts'
import { isWeak } from './weak-code.ts'

// An empty text is not 0.
const parse = (value: string): number => (value.trim() === '' ? Number.NaN : Number(value))

const number = (fallback: number, min: number, max: number) =>
  z.pipe(
    z.optional(z.string()),
    z.pipe(
      z.transform((value: string | undefined) => (value === undefined ? fallback : parse(value))),
      z
        .number(`must be a number from ${min} to ${max}`)
        .check(
          z.refine(
            (value) => Number.isInteger(value) && value >= min && value <= max,
            `must be a whole number from ${min} to ${max}`,
          ),
        ),
    ),
  )

const flag = () =>
  z.pipe(
    z.optional(z.enum(['0', '1'], 'must be 0 or 1')),
    z.transform((value: '0' | '1' | undefined) => value === '1'),
  )

const isOrigin = (value: string): boolean => {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  return /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
}

const isDay = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value

const isContact = (value: string): boolean =>
  /^mailto:[^\s@]+@[^\s@]+$/.test(value) || (/^https:\/\/\S+$/.test(value) && URL.canParse(value))

const Environment = z.object({
  PORT: number(8080, 0, 65_535),
  HOST: z.optional(z.string()),
  DATA_DIR: z.optional(z.string()),
  PUBLIC_URL: z.optional(
    z
      .string()
      .check(z.refine(isOrigin, 'must be an address such as https://dilemmas.example.nl, without a path')),
  ),
  ORGANISER_CODE: z.optional(
    z.string().check(
      z.minLength(8, 'must have at least 8 characters'),
      z.refine((code) => code.length < 8 || !isWeak(code), 'is too easy to guess'),
    ),
  ),
  OPEN_TO_ALL: flag(),
  CONTENT_FILE: z.optional(z.string()),
  ARCHIVE_FILE: z.optional(z.string()),
  KEEP_DAYS: number(28, 1, 90),
  MAX_PEOPLE: number(250, 2, 2_000),
  MAX_SESSIONS: number(500, 1, 100_000),
  MAX_SOCKETS: number(3_000, 1, 100_000),
  FRAME_MS: number(10, 0, 1_000),
  SECURITY_CONTACT: z.optional(
    z
      .string()
      .check(
        z.refine(isContact, 'must be an address such as mailto:security@example.nl, or one with https:'),
      ),
  ),
  SECURITY_EXPIRES: z.optional(z.string().check(z.refine(isDay, 'must be a day such as 2027-06-30'))),
  TRUST_PROXY: flag(),
  ALLOW_NO_ORIGIN: flag(),
})

export type Config = {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** The address people type, when it differs from what the server can see; the only allowed Origin when set. */
  readonly publicUrl?: string
  /** Absent: everyone may make sessions. */
  readonly organiserCode?: string
  readonly contentFile?: string
  readonly archiveFile?: string
  /** Days that a session is kept after its end, unless the facilitator chose fewer. */
  readonly keepDays: number
  readonly maxPeople: number
  readonly maxSessions: number
  /** Connected devices of all sessions together. */
  readonly maxSockets: number
  readonly frameMs: number
  /** Whom to tell about a leak, and until when that holds. Absent: there is no security.txt. */
  readonly security?: SecurityContact
  /** The last X-Forwarded-For address is the visitor; only behind a proxy that sets it. */
  readonly trustProxy: boolean
  /** Sockets without an Origin header may connect: for tools on a closed network, never for browsers. */
  readonly allowNoOrigin: boolean
}

/** The configuration, or one sentence for each setting that is wrong. */
export const readConfig = (
  env: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: string[] } => {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = z.safeParse(Environment, given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `${String(issue.path[0])} ${issue.message} (it is "${hidden(issue.path[0], given)}").`,
    )
    return { ok: false, problems }
  }
  const { data } = parsed
  const { SECURITY_CONTACT: contact, SECURITY_EXPIRES: expires } = data
  if ((contact === undefined) !== (expires === undefined))
    return { ok: false, problems: ['SECURITY_CONTACT and SECURITY_EXPIRES go together: set both, or none.'] }
  if (/^https:/i.test(data.PUBLIC_URL ?? '') && data.ORGANISER_CODE === undefined && !data.OPEN_TO_ALL)
    return {
      ok: false,
      problems: [
        'ORGANISER_CODE is not set, so on a public site anybody could make sessions: set it, or OPEN_TO_ALL to 1.',
      ],
    }
  return {
    ok: true,
    config: {
      port: data.PORT,
      host: data.HOST ?? '0.0.0.0',
      dataDir: data.DATA_DIR ?? './data',
      ...(data.PUBLIC_URL !== undefined && { publicUrl: new URL(data.PUBLIC_URL).origin }),
      ...(data.ORGANISER_CODE !== undefined && { organiserCode: data.ORGANISER_CODE }),
      ...(data.CONTENT_FILE !== undefined && { contentFile: data.CONTENT_FILE }),
      ...(data.ARCHIVE_FILE !== undefined && { archiveFile: data.ARCHIVE_FILE }),
      keepDays: data.KEEP_DAYS,
      maxPeople: data.MAX_PEOPLE,
      maxSessions: data.MAX_SESSIONS,
      maxSockets: data.MAX_SOCKETS,
      frameMs: data.FRAME_MS,
      ...(contact !== undefined && expires !== undefined && { security: { contact, expires } }),
      trustProxy: data.TRUST_PROXY,
      allowNoOrigin: data.ALLOW_NO_ORIGIN,
    },
  }
}

const hidden = (name: PropertyKey | undefined, given: Readonly<Record<string, unknown>>): string =>
  name === 'ORGANISER_CODE' ? '…' : String(given[String(name)])
