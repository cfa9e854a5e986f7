// The colour of the table of a municipality that has one of its own, as one more stylesheet of the page.
import { tableColours } from '#shared/content/contrast.ts'

/** Where the page asks for it. */
export const ACCENT_PATH = '/municipality.css'

/** The strong contrast that somebody chose on a device goes before it: that rule is more specific. */
export const accentStyles = (accent: string): string => {
  const { table, up, deep, onTableSoft } = tableColours(accent)
  return `:root{--tafel:${table};--tafel-op:${up};--tafel-diep:${deep};--op-tafel-zacht:${onTableSoft}}\n`
}

/** The page with this stylesheet after all others. */
export const withAccent = (page: string): string =>
  page.replace('</head>', `  <link rel="stylesheet" href="${ACCENT_PATH}">\n  </head>`)
