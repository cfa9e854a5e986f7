// One fiche of the ranking: place, emblem and letter, name, bar with points, and the tap that chooses it.
import type { Result } from '#shared/activities/dilemmas/records.ts'
import { number } from '#shared/activities/dilemmas/texts.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { faceOf } from '#client/shell/face.ts'
import { Bar } from '#client/ui/Bar.tsx'
import { Emblem } from '#client/ui/Emblem.tsx'
import { LetterDisc } from '#client/ui/LetterDisc.tsx'
import { StatusChip } from '#client/ui/StatusChip.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { texts as counted } from '#shared/activities/dilemmas/texts.ts'
import { dilemmaConsole as texts } from './texts.ts'
import css from './RankRow.module.css'

/** `most` is the highest possible total; `turn` is the place in the talk, 0 when it is not chosen. */
export const RankRow = (props: {
  fiche: Fiche
  rank: Result['ranking'][number] | undefined
  most: number
  divided: Result['divided'][number] | undefined
  turn: number
  onToggle: () => void
}) => {
  const { fiche, rank, divided, turn } = props
  const face = faceOf(fiche)
  return (
    <li className={css.row} data-fiche={face.mark} data-picked={turn > 0}>
      <span className={css.place}>
        {rank ? (
          <>
            <VisuallyHidden>{texts.place(rank.place, rank.shared)}</VisuallyHidden>
            <span aria-hidden="true">{rank.place}</span>
          </>
        ) : null}
      </span>
      <span className={css.print}>
        <LetterDisc letter={face.letter} className={css.disc} />
        <Emblem mark={face.mark} size={30} />
      </span>
      <span className={css.name}>
        {face.name}
        {divided ? (
          <StatusChip
            status={{ kind: 'divided', mark: face.mark, text: counted.divided(divided.top, divided.bottom) }}
          />
        ) : null}
      </span>
      <span className={css.bar}>
        {rank ? (
          <Bar
            id={fiche.id}
            mark={face.mark}
            share={rank.points / Math.max(1, props.most)}
            value={
              <>
                <span aria-hidden="true">{number(rank.points)}</span>
                <VisuallyHidden>{texts.points(number(rank.points))}</VisuallyHidden>
              </>
            }
          />
        ) : null}
      </span>
      <button type="button" className={css.pick} aria-pressed={turn > 0} onClick={props.onToggle}>
        <VisuallyHidden>{texts.pick(face.name)}</VisuallyHidden>
        {turn > 0 ? turn : ''}
      </button>
    </li>
  )
}
