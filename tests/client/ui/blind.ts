// What people see who miss one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1.0).
import { lightOf, type Triple } from '#shared/content/oklab.ts'

const MATRICES = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const

export const kinds = ['protan', 'deutan', 'tritan'] as const
export type Kind = (typeof kinds)[number]

/** The colour #RRGGBB as light, as somebody of this kind sees it. */
export const seenBy = (kind: Kind, hex: string): Triple => {
  const light = lightOf(hex)
  const [red, green, blue] = MATRICES[kind].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, factor, i) => sum + factor * (light[i] ?? 0), 0),
      ),
    ),
  )
  return [red ?? 0, green ?? 0, blue ?? 0]
}
