// What a person types or pastes as the code of a session, and what is the matter with it.

const LENGTH = 6

/** Capitals without spaces and dashes; of a pasted address only the code at its end. */
export const cleanCode = (typed: string): string => {
  const inAddress = /\/doe-mee\/([^/?#\s]+)/i.exec(typed)?.[1]
  return (inAddress ?? typed).toUpperCase().replaceAll(/[\s.\-_–—]/g, '')
}

/** The sentence that says what to do, or undefined when it can be a code. Look-alikes are the server's business. */
export const codeProblem = (typed: string): string | undefined => {
  const code = cleanCode(typed)
  const off = code.length - LENGTH
  if (code === '') return 'Vul de code in. Die staat op het grote scherm of in je uitnodiging.'
  if (!/^[A-Z0-9]+$/.test(code)) return 'In de code staan alleen letters en cijfers.'
  if (off === -1) return 'Er mist één teken. De code heeft er zes.'
  if (off < -1) return `Er missen ${-off} tekens. De code heeft er zes.`
  if (off === 1) return 'Er staat één teken te veel. De code heeft er zes.'
  if (off > 1) return `Er staan ${off} tekens te veel. De code heeft er zes.`
  return undefined
}
