// The colours of paper, pen and marker on a moodboard. A name is kept and never a value, so that all draw the same.
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

/** `ink` is the line or the paper itself, `on` the letters on paper of this colour (at least 4.5:1). */
export const colours: Readonly<Record<ColourName, { readonly ink: string; readonly on: string }>> = {
  inkt: { ink: '#1E2321', on: '#FFFDF8' },
  blauw: { ink: '#1A68C4', on: '#FFFDF8' },
  groen: { ink: '#3C5E17', on: '#FFFDF8' },
  petrol: { ink: '#07555E', on: '#FFFDF8' },
  paars: { ink: '#45226F', on: '#FFFDF8' },
  roze: { ink: '#C62C76', on: '#FFFDF8' },
  oranje: { ink: '#C04A06', on: '#FFFDF8' },
  geel: { ink: '#FFE58A', on: '#1E2321' },
  wit: { ink: '#FFFDF8', on: '#1E2321' },
}
