// All fiches of the session, wherever in the programme they are: for what stands large on the projector.
import { useMemo } from 'react'
import type { Fiche } from '#shared/content/schema.ts'
import { useKind, useProgramme } from '#client/sync/react.ts'

type WithFiches = { readonly fiches?: readonly Fiche[]; readonly fiche?: Fiche | null }

/** The step of the first dilemma game carries its own local dilemmas; later ones took them along in their config. */
export const useFiches = (): readonly Fiche[] => {
  const programme = useProgramme()
  const game = programme.find(({ activity }) => activity === 'dilemmas')?.id ?? ''
  const extras = useKind<Fiche>(game, 'extra')
  return useMemo(() => {
    const planned = programme.flatMap(({ config }): readonly Fiche[] => {
      const { fiches = [], fiche = null } = (config ?? {}) as WithFiches
      return fiche ? [fiche, ...fiches] : fiches
    })
    return [...planned, ...extras.map(({ data }) => data)]
  }, [programme, extras])
}
