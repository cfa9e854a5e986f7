// What the projector says at the check-in and the check-out.
export const screenTexts = {
  write: 'Kies het weer dat bij je past, op je eigen scherm. In stilte.',
  chosen: (n: number): string =>
    n === 0 ? 'Nog niemand koos' : n === 1 ? '1 persoon koos al' : `${n} mensen kozen al`,
  none: 'Er hangt nog niets.',
  more: (n: number): string => `en nog ${n}`,
  wordless: (n: number): string => `${n} zonder woord`,
} as const
