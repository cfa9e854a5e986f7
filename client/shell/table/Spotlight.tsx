// One fiche large on every screen, because the facilitator asks for it.
import { useMemo, useState } from 'react'
import { Fiche } from '#shared/content/schema.ts'
import { useProgramme, useSync } from '#client/sync/react.ts'
import * as z from 'zod/mini'
import { FichePage } from '../fiche/FichePage.tsx'
import { tableTexts } from './texts.ts'

const WithFiches = z.object({ fiches: z.optional(z.array(Fiche)), fiche: z.optional(z.nullable(Fiche)) })

/** The fiche with this id, wherever in the programme it lies: in a game, in a talk, or added by the group. */
export const useFiche = (id: string | null): Fiche | undefined => {
  const { store } = useSync()
  const programme = useProgramme()
  return useMemo(() => {
    for (const { id: step, config } of programme) {
      const parsed = z.safeParse(WithFiches, config)
      const extras = store.kind(step, 'extra').map(({ data }) => data as Fiche)
      const all = parsed.success ? [...(parsed.data.fiches ?? []), parsed.data.fiche ?? []].flat() : []
      const found = [...all, ...extras].find((fiche) => fiche.id === id)
      if (found) return found
    }
    return undefined
  }, [id, programme, store])
}

export const Spotlight = ({ fiche, onBack }: { fiche: Fiche; onBack: () => void }) => {
  const [turned, setTurned] = useState(false)
  return <FichePage fiche={fiche} turned={turned} onTurn={setTurned} back={tableTexts.back} onBack={onBack} />
}
