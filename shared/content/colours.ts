// The ink of each dilemma, as on the fiches; the same values stand in the client's tokens.
import type { Fiche } from './schema.ts'

export const dilemmaColours: Readonly<Record<Fiche['colour'], `#${string}`>> = {
  a: '#1A68C4',
  b: '#C04A06',
  c: '#07555E',
  d: '#45226F',
  e: '#C62C76',
  f: '#3C5E17',
  own: '#48525C',
}
