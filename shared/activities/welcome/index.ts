// The welcome: aim, house rules, who is missing. Everything it shows belongs to the session or the content.
import * as z from 'zod/mini'
import { defineShape } from '#shared/kernel/activity.ts'

const { activity } = defineShape({
  name: 'welcome',
  config: z.object({}),
  stages: ['open'],
  kinds: {},
  see: {},
})

export const welcome = activity({ commands: {} })
