// Asks the server for the print kit and puts it among the downloads.
import type { KitPart } from '#shared/kit/parts.ts'
import { keep } from '../console/report.ts'
import { keyOf } from '../keys.ts'

export type KitOutcome = 'done' | 'no-pdf' | 'too-fast' | 'failed'

const outcomes: Readonly<Record<number, KitOutcome>> = { 429: 'too-fast', 501: 'no-pdf' }

const get = async (
  path: string,
  parts: readonly KitPart[],
  headers: Record<string, string> = {},
): Promise<KitOutcome> => {
  try {
    const answer = await fetch(`/api/v1/${path}?parts=${parts.join(',')}`, { headers })
    if (!answer.ok) return outcomes[answer.status] ?? 'failed'
    keep(await answer.blob(), 'op-papier.pdf')
    return 'done'
  } catch {
    return 'failed'
  }
}

/** Of a programme to start from. */
export const getTemplateKit = (template: string, parts: readonly KitPart[]): Promise<KitOutcome> =>
  get(`kits/${encodeURIComponent(template)}.pdf`, parts)

/** Of a session, by its facilitator. */
export const getSessionKit = (session: string, parts: readonly KitPart[]): Promise<KitOutcome> =>
  get(`sessions/${session}/kit.pdf`, parts, { authorization: `Bearer ${keyOf('console', session) ?? ''}` })
