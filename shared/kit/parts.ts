// What can be printed, by the names that stand in the address of the file. Sizes of paper are part of what it is.

export const kitParts = [
  'board',
  'pieces',
  'fiches-a5',
  'fiches-a6',
  'weather',
  'ranking',
  'questions',
  'flaps',
  'cloth',
  'matrix',
  'scope',
  'agreements',
  'worries',
  'moodboard',
  'badges',
  'signs',
  'script',
] as const
export type KitPart = (typeof kitParts)[number]

const names: ReadonlySet<string> = new Set(kitParts)

/** The parts that a comma separated list names, in the order of the kit; undefined when it names something else or nothing. */
export const partsIn = (list: string): readonly KitPart[] | undefined => {
  const asked = list.split(',')
  if (!asked.every((one) => names.has(one))) return undefined
  return kitParts.filter((part) => asked.includes(part))
}
