// What the projector says in a break.
export const texts = { title: 'Pauze' } as const
