// The words of copying the cloth of a table from paper.
export const paperTexts = {
  table: 'Tafel',
  round: 'Ronde',
  nameOf: (number: number, topic: string): string => `${number}. ${topic}`,
  lines: 'Wat staat er op het kleed? Eén geeltje per regel.',
  see: 'Tijdens de rondes ziet de tafel dit, vanaf de oogst iedereen. Zonder naam.',
  stands: (text: string): string => `Er staat al: ‘${text}’. Wat je hier typt, komt daarvoor in de plaats.`,
  harvestSees: 'Na de oogst ziet iedereen dit. Het komt in het verslag.',
  take: 'Neem dit kleed over',
  notYet: 'Er was nog geen ronde. Dan ligt er niets op de kleden.',
} as const
