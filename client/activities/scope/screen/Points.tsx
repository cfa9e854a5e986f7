// The points of attention: first only what is asked and who is ready, then the means as bars.
import { lowestTwo } from '#shared/activities/scope/count.ts'
import { ReadyCount } from '#client/shell/screen/ReadyCount.tsx'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { cutEdge } from '#client/ui/cutEdge.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { scopeTexts, scoreWords } from '../texts.ts'
import { useConfig, useScored } from '../useScope.ts'
import { layLines, layRows } from './layout.ts'
import css from './Pages.module.css'
import { screenTexts as texts } from './texts.ts'
import { useSheet } from './useSheet.ts'

const MOST = 3
/** The words of a point beside its bar, how high a row is at least, and all of them. */
const WORDS = 830
const LEAST_ROW = 54
const HIGH = 776

export const PointsAlone = ({ step }: { step: string }) => {
  const { points } = useConfig(step)
  const { size, pages } = layLines(
    points.map(({ text }, at) => `${at + 1}. ${text}`),
    960,
    700,
  )
  const { page, foot } = useSheet(pages)
  return (
    <RoomPage title={texts.points} sub={texts.pointsLead} footLeft={foot}>
      <div className={css.alone}>
        <ul className={css.paper} style={{ '--letters': size } as React.CSSProperties}>
          {page?.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div className={css.count}>
          <ReadyCount />
        </div>
      </div>
    </RoomPage>
  )
}

export const PointsScored = ({ step }: { step: string }) => {
  const { points } = useConfig(step)
  const scored = useScored(step)
  const lowest = new Set(lowestTwo(scored ?? { points: [] }).map(({ point }) => point))
  const rows = points.map((line) => ({
    ...line,
    mean: scored?.points.find(({ point }) => point === line.id)?.mean,
  }))
  const { size, pages, airOf } = layRows(rows, WORDS, LEAST_ROW, HIGH)
  const { page, foot } = useSheet(pages)
  const counted = scored !== undefined && scored.points.length > 0
  return (
    <RoomPage
      title={texts.points}
      sub={counted ? texts.scored(scored.n) : undefined}
      footLeft={foot}
      footRight={texts.help}
    >
      {counted ? (
        <>
          <p className={css.scale} aria-hidden="true">
            {scoreWords.map((word) => (
              <span key={word}>{word}</span>
            ))}
          </p>
          <ol
            className={css.rows}
            style={
              { '--letters': size, '--least': LEAST_ROW, '--air': airOf(page ?? []) } as React.CSSProperties
            }
          >
            {page?.map(({ id, text, mean = 0 }) => (
              <li key={id} className={css.row} data-kind="point" data-apart={lowest.has(id)}>
                <p className={css.text}>{text}</p>
                <span className={css.track} aria-hidden="true">
                  <span
                    className={css.fill}
                    style={{ width: `${(mean / MOST) * 100}%`, clipPath: cutEdge(id) }}
                    hidden={mean === 0}
                  />
                </span>
                <b className={css.mean}>{scopeTexts.meanShort(mean)}</b>
                <p className={css.low}>
                  {lowest.has(id) ? (
                    <>
                      <Icon name="warning" /> {texts.low}
                    </>
                  ) : null}
                </p>
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p className={css.none}>{texts.pointsFew}</p>
      )}
    </RoomPage>
  )
}
