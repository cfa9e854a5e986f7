// The fiches that the group will talk about lie in the middle of the board.
import { faceOf } from '#client/shell/face.ts'
import { Browse } from '#client/shell/fiche/Browse.tsx'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useKind } from '#client/sync/react.ts'
import { Board } from '#client/ui/Board.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { playTexts } from '../texts.ts'
import { useGame } from '../useConfig.ts'
import css from './Chosen.module.css'

const { chosen } = playTexts

export const Chosen = ({ step }: { step: string }) => {
  const { fiches } = useGame(step)
  const choice = useKind<{ fiches: readonly string[]; reason: string }>(step, 'choice')[0]?.data
  const middle = choice?.fiches ?? []
  return (
    <Browse fiches={fiches} back={chosen.back}>
      {(open) => (
        <PlayPage title={chosen.title} lead={middle.length === 0 ? chosen.none : chosen.lead}>
          {choice === undefined || choice.reason === '' ? null : (
            <div className={css.why}>
              <h2 className={css.title}>{chosen.why}</h2>
              <Geeltje id={`${step} reden`} text={choice.reason} straight />
            </div>
          )}
          <Board
            fiches={fiches.map(faceOf)}
            middle={middle}
            words={chosen.title}
            homeLabel={chosen.home}
            onOpen={open}
          />
        </PlayPage>
      )}
    </Browse>
  )
}
