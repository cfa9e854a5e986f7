// The eleven points of attention, alone: how far are we with each, from not yet to wholly.
import { useReady } from '#client/activities/dilemmas/play/useReady.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useMe } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { useScores } from '../useScores.ts'
import { useConfig } from '../useScope.ts'
import css from './Play.module.css'
import { ScoreList } from './ScoreList.tsx'
import { texts } from './texts.ts'

const words = texts.points

export const Points = ({ step, stage }: { step: string; stage: string }) => {
  const me = useMe()?.id ?? undefined
  const { points, solo } = useConfig(step)
  const scores = useScores(step, me)
  const [ready, sayReady] = useReady(step, stage)
  return (
    <PlayPage
      title={words.title}
      lead={ready ? texts.alone.isReady : words.lead}
      sees={solo ? words.seesSolo : words.sees}
      ready={
        <Button kind={ready ? 'second' : 'doe'} wide onClick={() => sayReady(!ready)}>
          {ready ? texts.alone.change : texts.alone.ready}
        </Button>
      }
    >
      <div className={css.page}>
        <Said className={css.onTable}>
          {words.progress(points.filter(({ id }) => scores.answers.has(id)).length, points.length)}
        </Said>
        <ScoreList points={points} scores={scores} onTable />
      </div>
    </PlayPage>
  )
}
