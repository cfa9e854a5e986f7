// The facilitator's sentence in a break.
export const breakConsole = {
  safe: 'Je hoeft niets te doen. Je laptop mag dicht: de sessie blijft staan en niemand neemt vanzelf over.',
} as const
