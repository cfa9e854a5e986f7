// One fiche large on every screen, and back.
import { SESSION } from '#shared/kernel/facts.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { FicheStrip } from '#client/ui/FicheStrip.tsx'
import { Said } from '#client/ui/Said.tsx'
import { faceOf } from '../face.ts'
import { Refused } from './Refused.tsx'
import { consoleTexts } from './texts.ts'
import type { ToolProps } from './tool.ts'
import { useDo } from './useDo.ts'
import { useFiches, useLarge } from './useFiches.ts'
import css from './Spotlight.module.css'

const texts = consoleTexts.spotlight

export const Spotlight = ({ room, open, onOpenChange }: ToolProps) => {
  const fiches = useFiches(room)
  const [run, code] = useDo()
  const shown = useLarge(room)?.id ?? null
  const show = (on: string | null): void => void run(SESSION, 'spotlight', { on })
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={texts.title} lead={texts.lead}>
      <Refused code={code} />
      {shown === null ? null : (
        <Said as="div" className={css.on}>
          <p>{texts.on}</p>
          <Button onClick={() => show(null)}>{texts.stop}</Button>
        </Said>
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
