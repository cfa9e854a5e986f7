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

  copied: (step: string, people: number, lines: number): string => {
    const sheets = people === 1 ? 'van 1 mens' : `van ${people} mensen`
    const written = lines === 1 ? '1 regel' : `${lines} regels`
    const what = [people > 0 ? sheets : '', lines > 0 ? written : ''].filter((part) => part !== '')
    return `Bij ‘${step}’ is van papier overgenomen door de gespreksleider: ${what.join(' en ')}.`
  },
  data: 'Wat van papier is overgenomen',
  dataHead: ['Stap', 'Mensen', 'Regels'],
} as const
