// The rows of the selection list of municipalities that may fit a session. Data with a date: a municipality can replace it.

/** Selectielijst gemeenten en intergemeentelijke organen 2020. Check the text of the list itself before relying on it. */
export const selectionList2020 = {
  name: 'Selectielijst gemeenten en intergemeentelijke organen 2020',
  date: '2020-01-01',
  rows: [
    {
      number: '19.1.7',
      result: 'Agenda, verslag en besluiten van een onafhankelijke adviescommissie',
      appraisal: 'B' as const,
    },
    { number: '4.1.1', result: 'Evaluatie van beleid met externe werking', appraisal: 'B' as const },
    { number: '3.1.1', result: 'Beleidsplan met externe werking', appraisal: 'B' as const },
    { number: '21.1', result: 'Gegeven advies', appraisal: 'V' as const, term: 'P5Y' },
    { number: '22.1', result: 'Evenement of bijeenkomst', appraisal: 'V' as const, term: 'P5Y' },
    {
      number: '19.1.11',
      result: 'Verslag van ambtelijk overleg met derden',
      appraisal: 'V' as const,
      term: 'P5Y',
    },
    { number: '19.1.24', result: 'Inloggegevens', appraisal: 'V' as const, term: 'P6M' },
  ],
}
