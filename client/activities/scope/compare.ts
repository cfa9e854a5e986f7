// The earlier session beside this one: what the group decides otherwise now.
import type { Decision, Earlier, Item, Verdict } from '#shared/activities/scope/records.ts'

export type Change = {
  readonly id: string
  readonly text: string
  readonly then: Verdict
  readonly now: Verdict
}

const plain = (text: string): string => text.trim().toLowerCase()

/** In the order of the items. Items are recognised by their words, because the file knows no ids. */
export const changesSince = (
  earlier: Pick<Earlier, 'boundary'>,
  items: readonly Item[],
  decisions: ReadonlyMap<string, Pick<Decision, 'verdict'>>,
): readonly Change[] => {
  const then = new Map(earlier.boundary.map(({ item, verdict }) => [plain(item), verdict]))
  return items.flatMap(({ id, text }) => {
    const before = then.get(plain(text))
    const now = decisions.get(id)?.verdict
    return before === undefined || now === undefined || before === now
      ? []
      : [{ id, text, then: before, now }]
  })
}
