// The reveal: what the group finds, last place first, with one's own place beside it.
import { useEffect, useState } from 'react'
import { number } from '#shared/activities/dilemmas/texts.ts'
import type { Result } from '#shared/activities/dilemmas/records.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { Loading } from '#client/shell/Loading.tsx'
import { useKind } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { playTexts } from '../texts.ts'
import { useGame } from '../useConfig.ts'
import { HowCounted } from './HowCounted.tsx'
import { RevealRow } from './RevealRow.tsx'
import css from './Revealed.module.css'
import { ShiftTable } from './ShiftTable.tsx'
import { SidesTable } from './SidesTable.tsx'
import { useMyOrder } from './useBallot.ts'
import { useStaged } from './useStaged.ts'

const { reveal } = playTexts

type Line = Result['ranking'][number] & { readonly card: Fiche }

const linesOf = (result: Result, fiches: readonly Fiche[]): Line[] =>
  result.ranking.flatMap((ranked) => {
    const fiche = fiches.find(({ id }) => id === ranked.fiche)
    return fiche ? [{ ...ranked, card: fiche }] : []
  })

const Ranking = (props: { step: string; lines: readonly Line[]; result: Result; live: boolean }) => {
  const { lines, result, live } = props
  const mine = useMyOrder(props.step)?.order
  const shown = useStaged(lines.length, live)
  const most = Math.max(1, ...lines.map(({ points }) => points))
  useEffect(() => {
    if (!live) return
    const sentences = lines
      .toReversed()
      .map(({ place, card, points }) => reveal.said(place, card.title, number(points)))
    announce(sentences.join(' '), 'result')
    // oxlint-disable-next-line react/exhaustive-deps -- said once, when it happens
  }, [live])
  return (
    <ol className={css.rows}>
      {lines.map((line, index) => (
        <RevealRow
          key={line.fiche}
          fiche={line.card}
          place={line.place}
          shared={line.shared}
          points={number(line.points)}
          share={line.points / most}
          divided={result.divided.find(({ fiche }) => fiche === line.fiche)}
          own={mine === undefined ? undefined : mine.indexOf(line.fiche) + 1}
          shown={index >= lines.length - shown}
          live={live}
        />
      ))}
    </ol>
  )
}

export const Revealed = ({ step, live }: { step: string; live: boolean }) => {
  const { fiches, again } = useGame(step)
  const result = useKind<Result>(step, 'result')[0]?.data
  const sidesShown = useKind<{ sides: boolean }>(step, 'show')[0]?.data.sides ?? false
  const [how, setHow] = useState(false)
  if (!result) return <Loading />
  const lines = result.n === 0 ? [] : linesOf(result, fiches)
  const title = again ? reveal.titleAgain : reveal.title
  const words = result.agreement && reveal.agreement[result.agreement.words]
  return (
    <PlayPage
      title={result.n === 0 ? reveal.nobody : title}
      lead={
        result.n === 0 ? (
          reveal.nobodyLead
        ) : (
          <>
            {reveal.votes(result.n)}
            {words === null ? null : <b> · {words}</b>}
          </>
        )
      }
    >
      {lines.length === 0 ? null : <Ranking step={step} lines={lines} result={result} live={live} />}
      {result.late === 0 ? null : <p className={css.tool}>{reveal.late(result.late)}</p>}
      {result.shift ? <ShiftTable shift={result.shift} fiches={fiches} /> : null}
      {sidesShown && result.sides ? (
        <SidesTable sides={result.sides} fiches={lines.map(({ card }) => card)} />
      ) : null}
      {lines.length === 0 ? null : (
        <>
          <p className={css.tool}>{reveal.noDecision}</p>
          <div className={css.how}>
            <Button icon="question" wide onClick={() => setHow(true)}>
              {reveal.how}
            </Button>
          </div>
          <HowCounted open={how} onOpenChange={setHow} fiches={fiches.length} result={result} />
        </>
      )}
    </PlayPage>
  )
}
