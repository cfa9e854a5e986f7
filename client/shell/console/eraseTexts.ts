// What stands on the screen about erasing a session at once.

export const eraseTexts = {
  lead: 'Heb je het verslag en wil je niet wachten? Dan kun je alles nu al wissen.',
  open: 'Nu wissen',
  title: 'Alles van deze sessie wissen?',
  dialogLead: 'Het verslag, alle teksten, foto’s en namen gaan van de server. Je kunt dit niet terugdraaien.',
  code: 'Typ de code van de sessie',
  codeHint: (code: string): string => `De code is ${code}.`,
  codeSees: 'Niemand ziet wat je hier typt.',
  wrong: 'Dit is niet de code van deze sessie. Kijk of je elk teken goed hebt overgenomen.',
  now: 'Wis alles nu',
}
