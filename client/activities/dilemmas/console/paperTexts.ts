// The words of copying orders from paper.
export const paperTexts = {
  lead: 'Typ per vel de letters, van eerst naar laatst. Of tik ze aan. Enter gaat naar het volgende vel.',
  onSheet: (sheet: number): string => `, op vel ${sheet}`,
  wipe: (sheet: number): string => `Maak vel ${sheet} leeg`,
  wrongLetter: 'Deze letter is geen fiche, of staat er twee keer.',
  sees: 'Gespreksleiders zien deze volgordes. Anderen zien alleen de telling.',
  take: (n: number): string => (n === 1 ? 'Neem 1 vel over' : `Neem ${n} vellen over`),
  few: 'De uitslag is al getoond. Met minder dan drie nieuwe vellen telt hij niet opnieuw: anders zie je wat iemand koos.',
  recount:
    'De uitslag is al getoond. Met deze vellen wordt hij opnieuw geteld, voor iedereen zichtbaar. De kanten staan er dan niet meer bij.',
  stays: 'De vellen zijn bewaard. De uitslag bleef zoals hij was: anders zie je wat iemand koos.',
} as const
