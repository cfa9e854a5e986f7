// The form as it is being filled in, kept in this tab so that a refresh loses nothing.
import { useEffect, useState } from 'react'
import { browserStorage } from '#client/sync/storage.ts'
import type { SharedContent } from '../useContent.ts'
import { emptyPlan, type Plan } from './plan.ts'

const KEY = 'dilemmatafel:maken'
const DEFAULT_TEMPLATE = '90'
const storage = browserStorage(() => sessionStorage)

const kept = (): Plan | undefined => {
  try {
    return { ...emptyPlan, ...(JSON.parse(storage.get(KEY) ?? '') as Partial<Plan>) }
  } catch {
    return undefined
  }
}

const fresh = ({ content, keepDays }: SharedContent): Plan => {
  const { templates, municipality } = content
  const template = templates.find(({ id }) => id === DEFAULT_TEMPLATE) ?? templates[0]
  return {
    ...emptyPlan,
    municipality: municipality?.name ?? '',
    keepDays: String(keepDays),
    template: template?.id ?? '',
    items: template?.items ?? [],
  }
}

/** `edit` changes the given fields. `forget` when the session is made. */
export const usePlan = (shared: SharedContent) => {
  const [plan, setPlan] = useState(() => kept() ?? fresh(shared))
  useEffect(() => {
    const { organiserCode: _, ...rest } = plan
    storage.set(KEY, JSON.stringify(rest))
  }, [plan])
  const edit = (change: Partial<Plan>): void => setPlan((before) => ({ ...before, ...change }))
  return { plan, edit, forget: () => storage.remove(KEY) }
}
