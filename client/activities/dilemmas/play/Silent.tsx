// Laying one's own order in silence: by tap, arrows, menu, keys or dragging; all fiches or only a top.
import { faceOf } from '#client/shell/face.ts'
import { focusTitle } from '#client/shell/focusTitle.ts'
import { Browse } from '#client/shell/fiche/Browse.tsx'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import type { ViewProps } from '#client/shell/views.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { playTexts } from '../texts.ts'
import { useGame } from '../useConfig.ts'
import { onlyKnown, placeAt, takeOff } from './order.ts'
import { RankTable } from './RankTable.tsx'
import css from './Silent.module.css'
import { useBallot, useEarlierGame, useMyOrder } from './useBallot.ts'
import { useReady } from './useReady.ts'

const { rank } = playTexts

const ReadyButton = (props: { placed: number; of: number; ready: boolean; say: (on: boolean) => void }) => {
  const { placed, of, ready, say } = props
  if (ready)
    return (
      <Button wide onClick={() => say(false)}>
        {rank.notReady}
      </Button>
    )
  return (
    <Button kind="doe" wide {...(placed === 0 && { notPossible: rank.notYet })} onClick={() => say(true)}>
      {placed > 0 && placed < of ? rank.readyTop(placed) : rank.ready}
    </Button>
  )
}

export const Silent = ({ step, stage }: ViewProps) => {
  const { fiches, again } = useGame(step)
  const { order: laid, lay, error } = useBallot(step)
  const earlier = useMyOrder(useEarlierGame(step) ?? '')
  const [ready, sayReady] = useReady(step, stage)
  const ids = fiches.map(({ id }) => id)
  const order = onlyKnown(laid, ids)
  const nameOf = (id: string): string => fiches.find((fiche) => fiche.id === id)?.title ?? ''
  const move = (id: string, place: number): void => {
    const next = placeAt(order, id, place)
    lay(next)
    announce(rank.moved(nameOf(id), next.indexOf(id) + 1, ids.length))
  }
  const off = (id: string): void => {
    lay(takeOff(order, id))
    announce(rank.offSaid(nameOf(id)))
  }
  const before = again && order.length === 0 && earlier ? onlyKnown(earlier.order, ids) : []
  const begin = (): void => {
    lay(before)
    announce(rank.earlierSaid)
    requestAnimationFrame(focusTitle)
  }
  return (
    <Browse fiches={fiches} back={rank.back}>
      {(open) => (
        <PlayPage
          title={again ? rank.titleAgain : rank.title(fiches.length)}
          lead={ready ? rank.isReady : rank.lead}
          sees={rank.sees}
          ready={<ReadyButton placed={order.length} of={fiches.length} ready={ready} say={sayReady} />}
        >
          {error === undefined ? null : (
            <div className={css.error}>
              <ErrorText>{error}</ErrorText>
            </div>
          )}
          {before.length === 0 ? null : (
            <div className={css.before}>
              <Button icon="undo" wide onClick={begin}>
                {rank.earlier}
              </Button>
            </div>
          )}
          <RankTable
            fiches={fiches.map(faceOf)}
            order={order}
            onMove={move}
            onDrop={(id, place) => lay(placeAt(order, id, place))}
            onOff={off}
            onLook={open}
          />
        </PlayPage>
      )}
    </Browse>
  )
}
