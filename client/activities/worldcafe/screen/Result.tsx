// The choice: how many laid stickers, and at the end what the group finds important and what goes on.
import { ReadyCount } from '#client/shell/screen/ReadyCount.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { cutEdge } from '#client/ui/cutEdge.ts'
import { useTargets } from '../useTargets.ts'
import { byWeight, nameOf } from '../play/lines.ts'
import { cafeTexts } from '../texts.ts'
import { useGoes, useWeights } from '../useCafe.ts'
import { CafePage } from './CafePage.tsx'
import { screenTexts as texts } from './texts.ts'
import css from './Result.module.css'

const CHOICES = 8
const ROWS = 7
/** With so few rows there is room for what a theme was made of. */
const FEW = 3

/** Everybody lays stickers: what lies there to choose from, and who is ready. Not where the stickers are. */
export const Choose = ({ step }: { step: string }) => {
  const targets = useTargets(step)
  const shown = targets.slice(0, CHOICES)
  const more = targets.length - shown.length
  return (
    <CafePage step={step} title={texts.choose} sub={texts.chooseLead}>
      <div className={css.choose}>
        {shown.length === 0 ? (
          <p className={css.none}>{texts.togetherEmpty}</p>
        ) : (
          <div className={css.sheet}>
            <ul className={css.choices} data-many={shown.length > 5}>
              {shown.map((target) => (
                <li key={target.id}>{nameOf(target) || texts.unnamed}</li>
              ))}
            </ul>
            {more > 0 ? <p>{texts.more(more)}</p> : null}
          </div>
        )}
        <div className={css.count}>
          <ReadyCount />
        </div>
      </div>
    </CafePage>
  )
}

/** Most stickers first; what goes on is marked, whatever its place. */
export const Done = ({ step }: { step: string }) => {
  const weights = useWeights(step)
  const goes = useGoes(step)
  const weightOf = (id: string): number => weights?.totals.find(({ on }) => on === id)?.n ?? 0
  const all = byWeight(useTargets(step), weightOf)
  const wanted = all.filter(({ id }) => weightOf(id) > 0 || goes.includes(id))
  // What goes on is never left out for want of room.
  const must = wanted.filter(({ id }) => goes.includes(id)).slice(0, ROWS)
  const others = wanted.filter(({ id }) => !goes.includes(id)).slice(0, ROWS - must.length)
  const rows = wanted.filter((target) => must.includes(target) || others.includes(target))
  const most = Math.max(1, ...rows.map(({ id }) => weightOf(id)))
  const more = wanted.length - rows.length
  return (
    <CafePage
      step={step}
      title={goes.length > 0 ? texts.done : texts.doneNone}
      sub={texts.voters(weights?.voters ?? 0)}
      footRight={texts.help}
    >
      {rows.length === 0 ? <p className={css.none}>{texts.doneEmpty}</p> : null}
      <ol className={css.rows} data-few={rows.length <= FEW}>
        {rows.map((target) => {
          const n = weightOf(target.id)
          return (
            <li key={target.id} className={css.row} data-goes={goes.includes(target.id)}>
              <span className={css.text}>
                {nameOf(target) || texts.unnamed}
                {goes.includes(target.id) ? (
                  <span className={css.goes}>
                    <Icon name="forward" /> {texts.goes}
                  </span>
                ) : null}
                {rows.length <= FEW && target.name !== undefined
                  ? target.lines.slice(0, FEW).map((line) => (
                      <span key={`${line.table} ${line.what}`} className={css.part}>
                        {line.text} ({cafeTexts.table(line.number)})
                      </span>
                    ))
                  : null}
              </span>
              <span className={css.track} aria-hidden="true">
                <span
                  className={css.bar}
                  style={{ width: `${(n / most) * 100}%`, clipPath: cutEdge(target.id) }}
                  hidden={n === 0}
                />
              </span>
              <span className={css.n}>
                {n}
                <span className={css.unit}>{n === 1 ? 'sticker' : 'stickers'}</span>
              </span>
            </li>
          )
        })}
      </ol>
      {more > 0 ? <p className={css.more}>{texts.more(more)}</p> : null}
    </CafePage>
  )
}
