// A round: where one sits, what is talked about, what the group before said, and the cloth one tap away.
import { useCallback, useState } from 'react'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { focusTitle } from '#client/shell/focusTitle.ts'
import { useComeBack } from '#client/shell/useRoomSignals.ts'
import { useLastSeconds } from '#client/shell/useTimer.ts'
import { Button } from '#client/ui/Button.tsx'
import {
  questionOf,
  roundIn,
  useConfig,
  useHost,
  useMyHosting,
  useMyRoute,
  type TableHere,
} from '../useCafe.ts'
import { Badge } from './Badge.tsx'
import { ClothBelow, ClothPage } from './Cloth.tsx'
import { FreeSeats } from './FreeSeats.tsx'
import { HostAsk } from './HostAsk.tsx'
import { HostOffer } from './HostOffer.tsx'
import { HostScript } from './HostScript.tsx'
import { Journey } from './Journey.tsx'
import { Notice } from './Notice.tsx'
import css from './Play.module.css'
import { Points, POINTS } from './Points.tsx'
import { texts } from './texts.ts'
import { useWide } from './useWide.ts'
import { Welcome } from './Welcome.tsx'

const words = texts.round

/** From then on the three points are what matters. */
const POINTS_FROM_S = 5 * 60

/** In the field itself, once what it is in has opened. */
const focusPoints = (): void => {
  const field = document.getElementById(POINTS)?.closest('section')?.querySelector('textarea')
  field?.focus()
}

export const Round = (props: { step: string; table: TableHere; round: number; moved: boolean }) => {
  const { step, table, round, moved } = props
  const config = useConfig(step)
  const route = useMyRoute(step)
  const hosting = useMyHosting(step)
  const wide = useWide()
  const late = useLastSeconds(POINTS_FROM_S)
  const hosted = useHost(step, table.id)?.state === 'yes'
  const [onCloth, setOnCloth] = useState<number>()
  const [folded, fold] = useState<number>()
  const back = useCallback(() => setOnCloth(undefined), [])
  useComeBack(back)
  const rounds = config.rounds.length
  const last = round >= rounds
  const host = hosting?.state === 'yes' && hosting.table === table.id
  const before = route?.stops[round - 2]?.table
  const nearEnd = !last && late
  const flip = (to: number | undefined): void => {
    setOnCloth(to)
    requestAnimationFrame(focusTitle)
  }
  if (onCloth === round && !wide)
    return (
      <ClothPage
        step={step}
        table={table.id}
        number={table.data.number}
        open={false}
        onBack={() => flip(undefined)}
      />
    )
  const main =
    host && nearEnd ? (
      <Button
        kind="doe"
        wide
        onClick={() => {
          fold(round)
          requestAnimationFrame(focusPoints)
        }}
      >
        {words.toPoints}
      </Button>
    ) : wide ? undefined : (
      <Button kind="doe" wide onClick={() => flip(round)}>
        {words.toCloth}
      </Button>
    )
  return (
    <PlayPage
      title={texts.roundTitle(round, table.data.number)}
      lead={wide ? words.leadWide : words.lead}
      main={main}
    >
      <div className={css.page}>
        <Notice step={step} />
        <HostAsk step={step} />
        <Badge table={table} question={questionOf(config, table.data, round)} moved={moved} />
        <Journey step={step} route={route} now={round} moved={moved} />
        <Welcome step={step} table={table.id} round={round} />
        {wide ? <ClothBelow step={step} table={table.id} open={false} /> : null}
        {host ? (
          <HostScript
            key={`script ${round}`}
            step={step}
            table={table.id}
            title={texts.host.title}
            round={round}
            rounds={rounds}
            starts={false}
          />
        ) : null}
        <Points
          step={step}
          now={last ? undefined : { table: table.id, round }}
          before={before === undefined ? undefined : { table: before, round: round - 1 }}
          host={host}
          open={folded === round}
          onToggle={() => fold(folded === round ? undefined : round)}
        />
        {nearEnd && !hosted ? <p className={css.onTable}>{words.nobodyHosts}</p> : null}
        {host && nearEnd && !wide ? (
          <div className={css.buttons}>
            <Button onClick={() => flip(round)}>{words.toCloth}</Button>
          </div>
        ) : null}
        <FreeSeats step={step} round={round} now={roundIn(config, round)?.way === 'free'} />
        {hosting === undefined ? <HostOffer step={step} only={table.id} /> : null}
      </div>
    </PlayPage>
  )
}
