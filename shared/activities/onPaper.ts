// How the report says that something was done on paper and copied afterwards, the same in every chapter.

export const paperTexts = {
  counted: (n: number, paper: number): string =>
    `n = ${n}, waarvan ${paper} van papier overgenomen door de gespreksleider.`,
  notes: (n: number): string =>
    n === 1
      ? '1 briefje is van papier overgenomen door de gespreksleider.'
      : `${n} briefjes zijn van papier overgenomen door de gespreksleider.`,

  agreements: (n: number): string =>
    n === 1
      ? '1 afspraak is van papier overgenomen door de gespreksleider.'
      : `${n} afspraken zijn van papier overgenomen door de gespreksleider.`,
  column: 'Van papier',
} as const
