// One fiche large on every screen, and back.
import { fichesOf } from '#shared/activities/dilemmas/count.ts'
import type { Config } from '#shared/activities/dilemmas/records.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { useKind } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { FicheStrip } from '#client/ui/FicheStrip.tsx'
import { faceOf } from '../face.ts'
import { Refused } from './Refused.tsx'
import { consoleTexts } from './texts.ts'
import type { ToolProps } from './tool.ts'
import { useDo } from './useDo.ts'
import css from './Spotlight.module.css'

const texts = consoleTexts.spotlight

/** The fiches of the dilemma step that is or was played last, else of the first one. */
const useFiches = ({ programme, now }: ToolProps['room']): readonly Fiche[] => {
  const here = programme.findIndex(({ id }) => id === now.current)
  const games = programme.filter(({ activity }) => activity === 'dilemmas')
  const game = games.findLast((step) => programme.indexOf(step) <= here) ?? games[0]
  const extras = useKind<Fiche>(game?.id ?? '', 'extra')
  return game ? fichesOf(game.config as unknown as Config, extras) : []
}

export const Spotlight = ({ room, open, onOpenChange }: ToolProps) => {
  const fiches = useFiches(room)
  const [run, code] = useDo()
  const shown = room.now.spotlight
  const show = (on: string | null): void => void run(SESSION, 'spotlight', { on })
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={texts.title} lead={texts.lead}>
      <Refused code={code} />
      {shown === null ? null : (
        <div className={css.on} role="status">
          <p>{texts.on}</p>
          <Button onClick={() => show(null)}>{texts.stop}</Button>
        </div>
      )}
      {fiches.length === 0 ? <EmptyState title={texts.none} /> : null}
      <ul className={css.fiches}>
        {fiches.map((fiche) => (
          <li key={fiche.id}>
            <FicheStrip fiche={faceOf(fiche)} outlined={shown === fiche.id}>
              <span className={css.show}>
                <Button aria-pressed={shown === fiche.id} onClick={() => show(fiche.id)}>
                  {texts.show}
                </Button>
              </span>
            </FicheStrip>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
