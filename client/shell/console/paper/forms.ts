// Finds the form with which a step is copied from paper: its activity's own, or sheet by sheet what it asks without a phone.
import { createElement, lazy, type ComponentType } from 'react'
import { registry } from '#shared/activities/registry.ts'
import type { Step } from '#client/sync/react.ts'
import { proxyEntryOf } from '../proxyEntries.ts'
import { SheetsOfPeople } from './SheetsOfPeople.tsx'

export type PaperProps = { readonly step: Step }
type Form = ComponentType<PaperProps>

const loaders = import.meta.glob<{ default: Form }>('../../../activities/*/console/PaperEntry.tsx')
const forms = new Map<string, Form>()

const formFor = (activity: string): Form | undefined => {
  const loader = loaders[`../../../activities/${activity}/console/PaperEntry.tsx`]
  if (loader) return lazy(loader)
  const entry = proxyEntryOf(activity)
  if (!entry || !registry.get(activity)?.paper?.sheets) return undefined
  return ({ step }) => createElement(SheetsOfPeople, { step, form: entry })
}

/** Undefined for an activity in which nothing can be done on paper. */
export const paperFormOf = (activity: string): Form | undefined => {
  const form = forms.get(activity) ?? formFor(activity)
  if (form) forms.set(activity, form)
  return form
}
