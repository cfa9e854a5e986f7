// The words of the welcome, for each seat its own.

export const playTexts = {
  aim: 'Waarom zitten we hier?',
  rules: 'Zo praten we met elkaar',
  promise: 'Dit beloven we je',
  names: 'Bij wat je schrijft staat je naam. Ook in het verslag.',
  noNames: 'De groep ziet niet wie wat schreef. Er komen geen namen in het verslag.',
  sees: 'Onder elk veld staat wie jouw tekst ziet.',
  kept: (days: number): string =>
    `${days} ${days === 1 ? 'dag' : 'dagen'} na het einde wissen we alles van de server.`,
  who: 'Wie leidt dit gesprek?',
} as const
