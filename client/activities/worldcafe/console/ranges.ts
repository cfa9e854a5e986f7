// Numbers of tables as somebody would say them. Pure.

/** "1", "1 en 2", "1 t/m 4, 6 en 8": three or more in a row are taken together. `numbers` from low to high. */
export const rangesOf = (numbers: readonly number[]): string => {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  const parts = runs.flatMap(([from, to]) =>
    to - from > 1 ? [`${from} t/m ${to}`] : from === to ? [`${from}`] : [`${from}`, `${to}`],
  )
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`
}
