// The colours of paper, pen and marker on a board. A name is kept and never a value, so that all draw the same.
import { oneOf } from '#shared/kernel/fields.ts'

export const colourNames = [
  'inkt',
  'blauw',
  'groen',
  'petrol',
  'paars',
  'roze',
  'oranje',
  'geel',
  'wit',
] as const

export type ColourName = (typeof colourNames)[number]

export const colourName = oneOf(colourNames)

/** `ink` is a line of this colour, `paper` a sheet of it, `on` the letters on that sheet (at least 4.5:1). */
export const colours: Readonly<
  Record<ColourName, { readonly ink: string; readonly paper: string; readonly on: string }>
> = {
  inkt: { ink: '#1E2321', paper: '#1E2321', on: '#FFFDF8' },
  blauw: { ink: '#1A68C4', paper: '#1A68C4', on: '#FFFDF8' },
  groen: { ink: '#3C5E17', paper: '#3C5E17', on: '#FFFDF8' },
  petrol: { ink: '#07555E', paper: '#07555E', on: '#FFFDF8' },
  paars: { ink: '#45226F', paper: '#45226F', on: '#FFFDF8' },
  roze: { ink: '#C62C76', paper: '#C62C76', on: '#FFFDF8' },
  oranje: { ink: '#C04A06', paper: '#C04A06', on: '#FFFDF8' },
  // The yellow of a geeltje would not be seen as a line on the board.
  geel: { ink: '#D99A00', paper: '#FFE58A', on: '#1E2321' },
  wit: { ink: '#FFFDF8', paper: '#FFFDF8', on: '#1E2321' },
}
