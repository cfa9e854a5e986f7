// The board with the chosen fiches in the middle, and the reason when the choice differs from the ranking.
import { faceOf } from '#client/shell/face.ts'
import { useKind } from '#client/sync/react.ts'
import { Board } from '#client/ui/Board.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { useGame } from '../useConfig.ts'
import { MissingTalks } from './MissingTalks.tsx'
import { dilemmaConsole as texts } from './texts.ts'
import css from './Console.module.css'

export const Middle = ({ step }: { step: string }) => {
  const { fiches, again } = useGame(step)
  const choice = useKind<{ fiches: readonly string[]; reason: string }>(step, 'choice')[0]?.data
  if (!choice) return <EmptyState title={again ? texts.nothingAgain : texts.nothingChosen} />
  return (
    <div className={css.part}>
      <MissingTalks step={step} chosen={fiches.filter(({ id }) => choice.fiches.includes(id))} />
      <div className={css.board}>
        <Board
          fiches={fiches.map(faceOf)}
          middle={choice.fiches}
          words={texts.middle}
          homeLabel={texts.home}
        />
      </div>
      {choice.reason === '' ? null : (
        <Geeltje id={`${step}:reason`} straight text={texts.reasonWas(choice.reason)} />
      )}
    </div>
  )
}
