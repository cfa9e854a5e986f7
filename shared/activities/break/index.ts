// A break: only the clock runs.
import * as z from 'zod/mini'
import { defineShape } from '#shared/kernel/activity.ts'

const { activity } = defineShape({
  name: 'break',
  config: z.object({}),
  stages: ['open'],
  kinds: {},
  see: {},
})

export const pauseStep = activity({ commands: {} })
