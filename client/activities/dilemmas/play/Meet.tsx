// Getting to know the fiches: they lie on the table, a tap opens one, and one may bring a dilemma of one's own.
import { useState } from 'react'
import { faceOf } from '#client/shell/face.ts'
import { Browse } from '#client/shell/fiche/Browse.tsx'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useSolo } from '#client/shell/solo.ts'
import type { ViewProps } from '#client/shell/views.ts'
import { Button } from '#client/ui/Button.tsx'
import { FicheButton } from '#client/ui/FicheButton.tsx'
import { playTexts } from '../texts.ts'
import { useGame } from '../useConfig.ts'
import { OwnDilemma } from './OwnDilemma.tsx'
import css from './Meet.module.css'
import { useReady } from './useReady.ts'

const { meet } = playTexts

export const Meet = ({ step, stage }: ViewProps) => {
  const { fiches, again } = useGame(step)
  const [ready, sayReady] = useReady(step, stage)
  // Who is alone has nobody to lay it before.
  const solo = useSolo() !== undefined
  const [own, setOwn] = useState(false)
  return (
    <Browse fiches={fiches} back={meet.back}>
      {(open) => (
        <PlayPage
          title={again ? meet.titleAgain : meet.title(fiches.length)}
          lead={meet.lead}
          {...(ready && { sees: meet.isReady })}
          ready={
            <Button kind={ready ? 'second' : 'doe'} wide onClick={() => sayReady(!ready)}>
              {ready ? meet.notReady : meet.ready}
            </Button>
          }
        >
          <ul className={css.fiches} aria-label={meet.list}>
            {fiches.map((fiche) => (
              <li key={fiche.id}>
                <FicheButton
                  fiche={faceOf(fiche)}
                  sign="right"
                  before={meet.read}
                  onClick={() => open(fiche.id)}
                />
              </li>
            ))}
          </ul>
          {again || solo ? null : (
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
