// The closing: what is taken along, what the report holds, how long it is kept.
import * as z from 'zod/mini'
import { defineShape } from '#shared/kernel/activity.ts'

const { activity } = defineShape({
  name: 'closing',
  config: z.object({}),
  stages: ['open'],
  kinds: {},
  see: {},
})

export const closing = activity({ commands: {} })
