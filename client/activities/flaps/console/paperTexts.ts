// The words of copying the sheets of flaps from paper.
export const paperTexts = {
  pair: 'Stelling',
  sheet: 'Flap',
  pro: 'Voor',
  con: 'Tegen',
  lines: 'Wat staat er op het vel? Eén geeltje per regel.',
  see: 'Iedereen ziet deze geeltjes, zonder naam.',
  wait: 'Na de stilte ziet iedereen deze geeltjes, zonder naam.',
  take: (n: number): string => (n === 1 ? 'Neem 1 geeltje over' : `Neem ${n} geeltjes over`),
  noPair: 'Er is nog geen stelling. Maak die eerst bij de flappen.',
} as const
