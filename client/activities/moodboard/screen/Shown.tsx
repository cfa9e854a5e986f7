// The round and after it: what is told about now, large; or else everything that lies on the table. Never whose it is.
import { useMemo, type CSSProperties } from 'react'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { useLarge, useMadeCount, useQuestion, useTurns, useWorks, type Work } from '../useMoodboard.ts'
import { WorkCard } from '../WorkCard.tsx'
import { hangBoards, type HungBoards } from './boards.ts'
import { Large } from './Large.tsx'
import { hang } from './layout.ts'
import { screenTexts as texts } from './texts.ts'
import { TileWall } from './TileWall.tsx'
import css from './Wall.module.css'

const Boards = ({ step, works, hung }: { step: string; works: readonly Work[]; hung: HungBoards }) => {
  const [only, second] = works
  if (only && !second) return <Large step={step} work={only} />
  const style = { '--kolommen': hung.columns, '--breed': `calc(${hung.width} * var(--su))` } as CSSProperties
  return (
    <div className={css.boards} style={style} data-words={hung.words}>
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
  const boards = useMemo(
    () => hangBoards(works.flatMap((work) => (work.form === 'board' ? [work.board] : []))),
    [works],
  )
  const told = stage === 'round' && makers > 0
  const quiet = !large && works.length > 1 && (hung ? hung.letters === null : boards.words !== 'all')
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
        <Boards step={step} works={works} hung={boards} />
      )}
    </RoomPage>
  )
}
