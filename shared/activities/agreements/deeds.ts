// What a participant does with agreements, as commands: for everyone who plays without a screen.
import type { Deed } from '#shared/practice/deed.ts'
import type { Agreement, Consent } from './records.ts'

export const add = (id: string, agreement: Agreement): Deed => ({ cmd: 'add', input: { id, ...agreement } })

/** Green, orange or red for one agreement. */
export const consent = (id: string, given: Consent): Deed => ({ cmd: 'consent', input: { id, ...given } })
