// The colours of the product as far as paper needs them. Source: the design tokens.

export const palette = {
  table: '#2F4943',
  tableDeep: '#223832',
  onTable: '#FFFDF8',
  onTableSoft: '#CFDDD6',
  board: '#EEE6D4',
  boardPrint: '#D9CDB3',
  paper: '#FFFDF8',
  paper2: '#F6F1E5',
  edge: '#7D7260',
  hair: '#DDD3BE',
  ink: '#1E2321',
  inkSoft: '#4D5450',
  yellow: '#FFE58A',
  yellowSide: '#E3BF4B',
  warn: '#8A4300',
  warnTint: '#FFE9C9',
  ok: '#1F6B45',
  okTint: '#DDEFE3',
  link: '#0B4FC4',
} as const

/** Titles and shown numbers; reading. The named fonts first, then what every computer has. */
export const fonts = {
  title: "'Young Serif', 'Georgia', 'Noto Serif', serif",
  text: "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', 'Verdana', 'Noto Sans', sans-serif",
} as const
