// What later steps take from the supply: where there is nothing, who is there, and what the group wrote down.
import { uniqueNames } from '#shared/analysis/supply/marks.ts'
import { whiteSpots } from '#shared/analysis/supply/white.ts'
import type { ReportInput } from '#shared/kernel/activity.ts'
import type { Json } from '#shared/kernel/record.ts'
import type { Config, shape } from './records.ts'

export type Input = ReportInput<typeof shape.kinds, Config>

/** Of what everyone may see: before the matrices are laid together nothing is judged, so all numbers are 0. */
export const outcome = ({ config, all, stage }: Input): Json => {
  const { domains, groups, forms } = config
  const laid = stage === 'alone' ? [] : all('laid').map(({ data }) => data)
  const isLaid = laid.length > 0
  const white = whiteSpots(config, laid)
  const numbers = (
    list: readonly { readonly id: string; readonly of: number; readonly white: readonly unknown[] }[],
    id: string,
  ) => {
    const slice = isLaid ? list.find((one) => one.id === id) : undefined
    return { empty: slice?.white.length ?? 0, of: slice?.of ?? 0 }
  }
  return {
    domains: domains.map(({ id, name, own }) => ({ id, name, own, ...numbers(white.domains, id) })),
    groups: groups.map(({ id, name, short }) => ({ id, name, short, ...numbers(white.groups, id) })),
    organisations: uniqueNames(laid.flatMap(({ organisations }) => organisations)),
    forms: forms.map((form) => ({ ...form })),
    empty: isLaid ? white.all.white.length : 0,
    cells: isLaid ? white.all.of : 0,
    sentences: all('sentence').map(({ data }) => ({ question: data.question, text: data.text })),
  }
}
