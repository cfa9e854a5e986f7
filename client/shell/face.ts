// From a fiche of the content to what the parts of the design system show of it.
import type { Fiche } from '#shared/content/schema.ts'
import type { FicheFace, FicheMark } from '#client/ui/fiche.ts'

const marks: Record<Fiche['colour'], FicheMark> = {
  a: 'A',
  b: 'B',
  c: 'C',
  d: 'D',
  e: 'E',
  f: 'F',
  own: 'own',
}

/** How the design system calls the colour of a dilemma. */
export const markOfColour = (colour: Fiche['colour']): FicheMark => marks[colour]

export const faceOf = (fiche: Fiche): FicheFace => ({
  id: fiche.id,
  mark: markOfColour(fiche.colour),
  letter: fiche.letter,
  name: fiche.title,
})
