// What is taken of what a device shows while it is busy, before there is a command.
import * as z from 'zod/mini'
import { nowOf, personOf, progressOf, stepOf } from './facts.ts'
import type { Json } from './record.ts'
import type { Standing, World } from './visibility.ts'
import { MAX_PREVIEW, type PreviewMessage } from './wire.ts'

const bytesOf = (data: unknown): number => new TextEncoder().encode(JSON.stringify(data)).length

const isOver = (policy: string | undefined): boolean =>
  policy === undefined || policy === 'none' || policy === 'author'

/**
 * The data of a preview as others may watch it, or undefined when it is not taken: no such preview, another role, who only
 * watches, a step
 * that is closed (as all are after the end), a stage at which nobody watches, a pause, data of another shape or larger than MAX_PREVIEW.
 */
export const takePreview = (
  { registry, records }: World,
  { role, me }: Standing,
  { step, name, data }: PreviewMessage,
): Json | undefined => {
  const activity = registry.get(stepOf(records, step)?.activity ?? '')
  const live = activity && Object.hasOwn(activity.live, name) ? activity.live[name] : undefined
  if (!live || role === 'screen' || !live.by.includes(role)) return undefined
  if (me !== undefined && personOf(records, me)?.observer) return undefined
  const progress = progressOf(records, step)
  if (!progress?.open || isOver(live.see[progress.stage]) || nowOf(records)?.paused) return undefined
  const parsed = z.safeParse(live.input, data)
  return parsed.success && bytesOf(parsed.data) <= MAX_PREVIEW ? (parsed.data as Json) : undefined
}
