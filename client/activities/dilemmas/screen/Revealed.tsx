// The reveal of the ranking: the group's order with points, what divides it, and the sides when they are shown.
import { useEffect } from 'react'
import { number } from '#shared/activities/dilemmas/texts.ts'
import type { Result } from '#shared/activities/dilemmas/records.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { Message } from '#client/shell/screen/Message.tsx'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { useKind } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Ranking } from './Ranking.tsx'
import { texts } from './texts.ts'
import css from './Revealed.module.css'
import { useTheatre } from './useTheatre.ts'

const spokenOf = (ranking: Result['ranking'], fiches: readonly Fiche[]): string =>
  ranking
    .toReversed()
    .flatMap(({ fiche, place, points }) => {
      const found = fiches.find(({ id }) => id === fiche)
      return found ? [texts.spoken(place, found.letter, found.title, number(points))] : []
    })
    .join(' ')

const Shown = (props: {
  result: Result
  fiches: readonly Fiche[]
  again: boolean
  play: boolean
  sidesOn: boolean
}) => {
  const { result, fiches, again, sidesOn } = props
  const theatre = useTheatre(result.ranking.length, props.play)
  const spoken = spokenOf(result.ranking, fiches)
  useEffect(() => announce(spoken, 'result'), [spoken])
  const shift = result.shift && 'n' in result.shift ? result.shift : undefined
  const foot = shift
    ? texts.footShift(shift.n, shift.changed)
    : sidesOn && result.sides
      ? texts.footSides
      : result.ranking.some(({ shared }) => shared)
        ? texts.footShared
        : undefined
  return (
    <RoomPage
      title={again ? texts.revealedAgain : texts.revealed}
      timer={false}
      sub={
        <>
          {texts.votes(result.n)}
          {result.agreement && theatre.done ? (
            <>
              {' · '}
              <b>{texts.agreement(result.agreement.words)}</b>
            </>
          ) : null}
          {result.late > 0 && theatre.done ? (
            <span className={css.late}>{texts.late(result.late)}</span>
          ) : null}
        </>
      }
      footLeft={theatre.done ? foot : texts.canPause}
      footRight={texts.noDecision}
    >
      <Ranking result={result} fiches={fiches} theatre={theatre} sidesOn={sidesOn} />
    </RoomPage>
  )
}

/** `play`: this projector saw the moment of the reveal. */
export const Revealed = (props: {
  step: string
  fiches: readonly Fiche[]
  again: boolean
  play: boolean
}) => {
  const { step, fiches, again, play } = props
  const result = useKind<Result>(step, 'result')[0]?.data
  const sidesOn = useKind<{ sides: boolean }>(step, 'show')[0]?.data.sides ?? false
  if (!result) return <RoomPage title={again ? texts.revealedAgain : texts.revealed}>{null}</RoomPage>
  if (result.shift && 'hidden' in result.shift)
    return <Message title={texts.hidden} lead={texts.hiddenLead} sub={texts.votes(result.n)} />
  if (result.n === 0) return <Message title={texts.nobody} lead={texts.nobodyLead} />
  return <Shown result={result} fiches={fiches} again={again} play={play} sidesOn={sidesOn} />
}
