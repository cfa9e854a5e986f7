// Whether this session is practice. Apart, because who has not joined yet has no session to ask.
import type { MetaData } from '#shared/activities/session/records.ts'
import { useRecord } from '#client/sync/react.ts'

/** Whether this session is practice. */
export const usePractice = (): boolean => useRecord<MetaData>('meta')?.data.practice ?? false
