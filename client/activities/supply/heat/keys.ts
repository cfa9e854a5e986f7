// Going from cell to cell with the arrow keys, so that the tab key passes the whole map in one step.

type Axes = {
  readonly domains: readonly { readonly id: string }[]
  readonly groups: readonly { readonly id: string }[]
}

/** Where this key leads from here, or undefined when it leads nowhere. */
export const nextCell = (
  key: string,
  { domains, groups }: Axes,
  [domain, group]: readonly [domain: string, group: string],
): readonly [domain: string, group: string] | undefined => {
  const row = domains.findIndex(({ id }) => id === domain)
  const column = groups.findIndex(({ id }) => id === group)
  const to = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: [row, 0],
    End: [row, groups.length - 1],
  }[key]
  const [toRow = -1, toColumn = -1] = to ?? []
  const [nextDomain, nextGroup] = [domains[toRow]?.id, groups[toColumn]?.id]
  return nextDomain === undefined || nextGroup === undefined ? undefined : [nextDomain, nextGroup]
}
