// Getting to know the fiches: they lie on the table, a tap opens one, and one may bring a dilemma of one's own.
import { useState } from 'react'
import { faceOf } from '#client/shell/face.ts'
import { Browse } from '#client/shell/fiche/Browse.tsx'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import type { ViewProps } from '#client/shell/views.ts'
import { Button } from '#client/ui/Button.tsx'
import { FicheStrip } from '#client/ui/FicheStrip.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { playTexts } from '../texts.ts'
import { useGame } from '../useConfig.ts'
import { OwnDilemma } from './OwnDilemma.tsx'
import css from './Meet.module.css'
import { useReady } from './useReady.ts'

const { meet } = playTexts

export const Meet = ({ step, stage }: ViewProps) => {
  const { fiches, again } = useGame(step)
  const [ready, sayReady] = useReady(step, stage)
  const [own, setOwn] = useState(false)
  return (
    <Browse fiches={fiches} back={meet.back}>
      {(open) => (
        <PlayPage
          title={again ? meet.titleAgain : meet.title(fiches.length)}
          lead={meet.lead}
          {...(ready && { sees: meet.isReady })}
          main={
            <Button kind={ready ? 'second' : 'doe'} wide onClick={() => sayReady(!ready)}>
              {ready ? meet.notReady : meet.ready}
            </Button>
          }
        >
          <ul className={css.fiches} aria-label={meet.list}>
            {fiches.map((fiche) => (
              <li key={fiche.id}>
                <button type="button" className={css.open} onClick={() => open(fiche.id)}>
                  <VisuallyHidden>{meet.read} </VisuallyHidden>
                  <FicheStrip fiche={faceOf(fiche)}>
                    <span className={css.go}>
                      <Icon name="right" size={24} />
                    </span>
                  </FicheStrip>
                </button>
              </li>
            ))}
          </ul>
          {again ? null : (
            <div className={css.own}>
              <Button icon="plus" wide onClick={() => setOwn(true)}>
                {playTexts.own.title}
              </Button>
            </div>
          )}
          <OwnDilemma step={step} open={own} onOpenChange={setOwn} />
        </PlayPage>
      )}
    </Browse>
  )
}
