// The file by which somebody who finds a leak knows whom to tell (RFC 9116), and the warning before it expires.
import type { Log } from './log.ts'

/** `contact` is a mailto: or https: address; `expires` the last day on which the file holds, as YYYY-MM-DD. */
export type SecurityContact = { readonly contact: string; readonly expires: string }

const DAY = 24 * 60 * 60_000
const WARN_DAYS = 30

const endOf = (day: string): number => Date.parse(`${day}T23:59:59Z`)

/** The text of the file. `publicUrl` is the address of the site, without a slash at the end. */
export const securityTxt = ({ contact, expires }: SecurityContact, publicUrl: string | undefined): string =>
  [
    `Contact: ${contact}`,
    `Expires: ${expires}T23:59:59Z`,
    'Preferred-Languages: nl, en',
    ...(publicUrl === undefined ? [] : [`Canonical: ${publicUrl}/.well-known/security.txt`]),
    '',
  ].join('\n')

/** Logs how many days are left from thirty days before the end, zero when it is over. `now` is in ms since 1970. */
export const warnOfExpiry = (security: SecurityContact | undefined, now: number, log: Log): void => {
  if (security === undefined) return
  const days = Math.max(0, Math.ceil((endOf(security.expires) - now) / DAY))
  if (days <= WARN_DAYS) log('security-txt-expires', { days })
}
