// Measures whether Dutch text stays near level B1: how long sentences are and which officialese is in it.

/** Words and phrases that people outside the town hall do not use. A star stands for any ending. */
export const officialese = [
  'aangaande', 'aanvang', 'aanvangen', 'adequaat', 'adequate', 'alsmede', 'alsook', 'anderzijds', 'beleidsmatig*',
  'benevens', 'betreffende', 'bewerkstellig*', 'bovengenoemd*', 'casuïstiek', 'conform', 'consulter*', 'continuer*',
  'derhalve', 'desalniettemin', 'desbetreffende', 'dien te', 'dienaangaande', 'dienen te', 'dient te', 'doch',
  'door middel van', 'echter', 'effectu*', 'enerzijds', 'facilite*', 'functionaris*', 'gaarne', 'geschied*',
  'hanter*', 'heden', 'hieromtrent', 'implement*', 'in het kader van', 'in verband met', 'indien', 'ingevolge',
  'initië*', 'integraal', 'integrale', 'inzake', 'jegens', 'krachtens', 'met betrekking tot', 'middels', 'mits',
  'noodzakelijk*', 'omtrent', 'onderhavig*', 'optimalis*', 'outreachend*', 'participer*', 'prioriter*', 'realiser*',
  'reeds', 'stakeholder*', 'ten aanzien van', 'ten behoeve van', 'teneinde', 'ter zake', 'tevens', 'thans',
  'toeleid*', 'transparant*', 'verricht*', 'verstrek*', 'voornoemd*', 'wederom', 'wenselijk*', 'zelfredzaam*',
  'zulks',
] as const // prettier-ignore

const asPattern = (entry: string): string =>
  entry.endsWith('*') ? `${entry.slice(0, -1)}\\p{L}*` : `${entry}(?!\\p{L})`

const OFFICIALESE = new RegExp(`(?<!\\p{L})(?:${officialese.map(asPattern).join('|')})`, 'giu')

/**
 * The number of words of each sentence in reading order. A sentence ends at . ! ? or … before white space, at a
 * closing quote or bracket after those, and at a line break; "49.229" and "033" count as words.
 */
export const sentenceLengths = (text: string): number[] =>
  text
    .split(/(?<=[.!?…]['"’”)]*)\s+|\n+/u)
    .map((sentence) => sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length)
    .filter((length) => length > 0)

/** The officialese in a text, in lower case, in the order in which it stands there. */
export const difficultWords = (text: string): string[] =>
  [...text.matchAll(OFFICIALESE)].map(([found]) => found.toLowerCase())
