// Recreates picture 1: the phone while ranking.
import { useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { FicheStrip, MoveArrows } from '#client/ui/FicheStrip.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { RankList } from '#client/ui/RankList.tsx'
import { StatusChip } from '#client/ui/StatusChip.tsx'
import { Timer } from '#client/ui/Timer.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { ficheOf } from './sample.ts'

/** The order really changes. */
export function Picture1() {
  const [order, setOrder] = useState(['d', 'e', 'b', 'c', 'a', 'f'])
  const swap = (at: number) => () => {
    const next = [...order]
    const moved = next.splice(at, 1)
    next.splice(at + 1, 0, ...moved)
    setOrder(next)
  }
  return (
    <PhonePage
      step="Stap 3 van 9"
      corner={<Timer seconds={400} />}
      title="Leg de zes fiches op volgorde"
      lead="In stilte. Bovenaan: hier wil jij het eerst over praten."
      bottom={
        <>
          <WhoSees status={<StatusChip status={{ kind: 'saved' }} />}>Alleen jij ziet dit</WhoSees>
          <Button kind="doe" wide>
            Ik ben klaar
          </Button>
        </>
      }
    >
      <RankList>
        {order.map((id, at) => (
          <FicheStrip key={id} fiche={ficheOf(id)} grip={{}}>
            <MoveArrows
              name={ficheOf(id).name}
              onUp={at === 0 ? undefined : swap(at - 1)}
              onDown={at === order.length - 1 ? undefined : swap(at)}
            />
          </FicheStrip>
        ))}
      </RankList>
    </PhonePage>
  )
}
