// The round and after it: what is told about now, large; or else everything that lies on the table. Never whose it is.
import { useMemo, type CSSProperties } from 'react'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { useLarge, useMadeCount, useQuestion, useTurns, useWorks, type Work } from '../useMoodboard.ts'
import { WorkCard } from '../WorkCard.tsx'
import { Large } from './Large.tsx'
import { hang } from './layout.ts'
import { screenTexts as texts } from './texts.ts'
import { TileWall } from './TileWall.tsx'
import css from './Wall.module.css'

/** How many boards stand beside each other so that all of them fit. */
const columnsFor = (boards: number): number =>
  boards <= 1 ? 1 : boards <= 4 ? 2 : boards <= 9 ? 4 : boards <= 16 ? 5 : boards <= 24 ? 6 : 8

const Boards = ({ step, works }: { step: string; works: readonly Work[] }) => {
  const [only, second] = works
  if (only && !second) return <Large step={step} work={only} />
  return (
    <div
      className={css.boards}
      style={{ '--kolommen': columnsFor(works.length) } as CSSProperties}
      data-many={works.length > 6}
    >
      {works.map((work) => (
        <WorkCard key={work.id} step={step} work={work} />
      ))}
    </div>
  )
}

export const Shown = ({ step, stage }: { step: string; stage: string }) => {
  const question = useQuestion(step)
  const works = useWorks(step)
  const large = useLarge(step)
  const makers = useMadeCount(step)
  const spoken = useTurns(step).filter(({ data }) => data.state === 'spoken').length
  const hung = useMemo(() => {
    const tiles = works.flatMap((work) => (work.form === 'tile' ? [work] : []))
    return tiles.length === 0 ? undefined : hang(tiles)
  }, [works])
  const told = stage === 'round' && makers > 0
  const quiet = !large && hung?.letters === null
  return (
    <RoomPage
      title={question}
      {...(told && { footLeft: texts.spoken(Math.min(spoken, makers), makers) })}
      {...(quiet && { footRight: texts.sentences })}
    >
      {large ? (
        <Large key={large.id} step={step} work={large} />
      ) : hung ? (
        <TileWall hung={hung} />
      ) : works.length === 0 ? (
        <p className={css.empty}>{texts.none}</p>
      ) : (
        <Boards step={step} works={works} />
      )}
    </RoomPage>
  )
}
