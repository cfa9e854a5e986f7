// The fonts that a file carries along, so that text looks the same on every computer.

/** A font to carry along: woff2 as base64. */
export type EmbeddedFont = { readonly family: string; readonly weight: string; readonly woff2: string }

/** The CSS that makes the font known. */
export function fontFace({ family, weight, woff2 }: EmbeddedFont): string {
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${woff2}) format('woff2');font-display:swap}`
}
