// The Dutch sentences of `npm run import`.

export const importTexts = {
  usage: 'Gebruik: npm run import -- VERSLAG.json of PAKKET.zip, en daarna een MAP voor de nieuwe bestanden',
  unreadable: (file: string): string => `${file} is niet te lezen.`,
  inPackage: (at: string): string => `In het pakket: ${at}`,
  found: (title: string, chapters: number, tables: number): string =>
    `Verslag: ${title}. Hoofdstukken: ${chapters}. Tabellen: ${tables}.`,
  hash: (hash: string): string => `Controlegetal (SHA-256): ${hash}`,
  taken: (file: string): string => `${file} bestaat al. We schrijven er niet overheen.`,
  notWritten: (folder: string): string => `In ${folder} kunnen we niet schrijven.`,
  written: (folder: string, names: readonly string[]): string => `Gemaakt in ${folder}: ${names.join(', ')}.`,
  noPdf: 'Een PDF maken kan op deze computer niet.',
} as const
