// What one reads while writing down what the group decides about an item.
export const decideTexts = {
  more: 'Vul aan',
  change: 'Verander de uitleg',
  aboutItem: (item: string): string => `: ${item}`,
  title: 'Het besluit van de groep',
  who: 'Wie dan wel?',
  whoHint: 'Bijvoorbeeld: het wijkteam, of de familie',
  whoNeeded: 'Schrijf op wie het wel doet. Zo weet een inwoner waar hij terecht kan.',
  why: 'Waarom?',
  watch: 'We letten op onafhankelijkheid',
  watchLead: 'Bij de terugblik vragen we of inwoners een onafhankelijke helper missen.',
  again: 'Opnieuw kijken op',
  sees: 'Iedereen ziet dit. Het komt in het verslag.',
  save: 'Bewaar',
  because: (why: string): string => `Waarom: ${why}`,
} as const
