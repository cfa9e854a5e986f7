// What the projector says in the moodboard.
export const screenTexts = {
  make: {
    tile: 'Kies een beeld op je eigen scherm. In stilte.',
    board: 'Maak een bord op je eigen scherm. In stilte.',
    shared: 'Maak mee op je eigen scherm.',
  },
  made: {
    tile: (n: number): string =>
      n === 0 ? 'Nog geen kaartjes' : n === 1 ? '1 kaartje ligt klaar' : `${n} kaartjes liggen klaar`,
    board: (n: number): string =>
      n === 0 ? 'Nog geen borden' : n === 1 ? '1 bord ligt klaar' : `${n} borden liggen klaar`,
  },
  spoken: (n: number, of: number): string =>
    n === 0
      ? 'Nog niemand heeft verteld'
      : n === 1
        ? `1 van de ${of} heeft verteld`
        : `${n} van de ${of} hebben verteld`,
  sentences: 'Wat erbij staat, lees je op je eigen scherm.',
  none: 'Er ligt nog niets op tafel.',
} as const
