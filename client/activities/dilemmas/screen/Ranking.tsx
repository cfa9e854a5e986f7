// The board of the reveal: one row per fiche from the first place to the last.
import type { CSSProperties } from 'react'
import type { Result } from '#shared/activities/dilemmas/records.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { faceOf } from '#client/shell/face.ts'
import { Sheet } from '#client/ui/Sheet.tsx'
import { cx } from '#client/ui/cx.ts'
import { RankRow } from './RankRow.tsx'
import { texts } from './texts.ts'
import type { Theatre } from './useTheatre.ts'
import css from './Ranking.module.css'

/** The height of a row as part of the height that six rows have. */
const scaleOf = (rows: number): number => (rows <= 6 ? 1 : Math.max(0.5, (722 / rows - 9) / 114))

export const Ranking = (props: {
  result: Result
  fiches: readonly Fiche[]
  theatre: Theatre
  sidesOn: boolean
}) => {
  const { result, fiches, theatre, sidesOn } = props
  const shift = result.shift && 'n' in result.shift ? result.shift : undefined
  const sides = shift ? null : result.sides
  const most = Math.max(1, ...result.ranking.map(({ points }) => points))
  const columns = shift ? 'shift' : sides ? `${sides.length}` : '0'
  const fade = theatre.done && (shift !== undefined || sidesOn)
  return (
    <div className={css.edge}>
      <Sheet kind="board" padded={false}>
        <div
          className={css.board}
          data-columns={columns}
          data-held={theatre.held}
          style={{ '--k': scaleOf(result.ranking.length) } as CSSProperties}
        >
          <div className={css.head}>
            <span>{texts.points}</span>
            {sides?.map(({ side, n }) => (
              <b key={side} className={cx(css.late, fade && css.there)} aria-hidden={!fade}>
                {texts.sideHead(texts.sides[side], n)}
              </b>
            ))}
            {shift
              ? [texts.before, texts.moved, texts.people].map((word) => (
                  <b key={word} className={cx(css.late, fade && css.there)}>
                    {word}
                  </b>
                ))
              : null}
          </div>
          <ol className={css.rows}>
            {result.ranking.map((ranked, row) => {
              const fiche = fiches.find(({ id }) => id === ranked.fiche)
              if (!fiche) return null
              return (
                <RankRow
                  key={ranked.fiche}
                  face={faceOf(fiche)}
                  ranked={ranked}
                  share={ranked.points / (most * 1.015)}
                  divided={result.divided.find((one) => one.fiche === ranked.fiche)}
                  sides={sides}
                  shift={shift?.fiches.find((one) => one.fiche === ranked.fiche)}
                  lies={theatre.lies(row)}
                  counts={theatre.counts(row)}
                  done={theatre.done}
                  playing={theatre.playing}
                  fade={fade}
                />
              )
            })}
          </ol>
        </div>
      </Sheet>
    </div>
  )
}
