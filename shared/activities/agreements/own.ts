// What of the agreements is of one person: what one can live with, and an agreement until others said what they think of it.
import type { Mine } from '#shared/kernel/activity.ts'
import type { shape } from './records.ts'

export const mine: Mine<typeof shape.kinds, Record<string, never>, 'make' | 'consent' | 'shown'> = {
  agreement: {
    texts: ['choice', 'why', 'who', 'when', 'lookAgain'],
    isShared: ({ id }, others) => others('consent').some(({ data }) => data.agreement === id),
    takeBack(ctx, { id }) {
      for (const consent of ctx.all('consent'))
        if (consent.data.agreement === id) ctx.remove('consent', consent.id)
      ctx.remove('agreement', id)
    },
  },
  consent: { texts: ['concern'] },
}
