// Lists by a key; Map.groupBy is too new for the phones that people bring.

/** The items by what `keyOf` says of them, each list in the order of the whole. */
export const byKey = <T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> => {
  const lists = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const list = lists.get(key)
    if (list) list.push(item)
    else lists.set(key, [item])
  }
  return lists
}
