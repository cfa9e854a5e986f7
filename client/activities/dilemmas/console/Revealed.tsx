// The reveal as the facilitator works with it: the ranking, what divides, the sides, and the choice for the talk.
import { useState } from 'react'
import type { Result } from '#shared/activities/dilemmas/records.ts'
import { ficheName, texts as counted } from '#shared/activities/dilemmas/texts.ts'
import { useKind } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { useSaid } from '#client/ui/useSaid.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { HowCounted } from '../play/HowCounted.tsx'
import { useGame } from '../useConfig.ts'
import { Choose } from './Choose.tsx'
import { ShiftTable } from './ShiftTable.tsx'
import { SidesTable } from './SidesTable.tsx'
import { dilemmaConsole as texts } from './texts.ts'
import css from './Console.module.css'

export const Revealed = ({ step }: { step: string }) => {
  const { fiches } = useGame(step)
  const result = useKind<Result>(step, 'result')[0]?.data
  const show = useKind<{ sides: boolean }>(step, 'show')[0]?.data.sides ?? false
  const [explained, explain] = useState(false)
  const [run, code] = useDo()
  const late = result && result.late > 0 ? texts.late(result.late) : ''
  useSaid(late, 'others')
  if (!result) return null
  const nameOf = (id: string): string => {
    const fiche = fiches.find((one) => one.id === id)
    return fiche ? ficheName(fiche) : id
  }
  return (
    <div className={css.part}>
      {result.n > 0 ? (
        <p className={css.summary}>
          <b>{counted.ballots(result.n, result.proxies)}</b>{' '}
          {result.agreement ? texts.agreement(result.agreement.words) : counted.tooFew}
        </p>
      ) : null}
      <Choose step={step} fiches={fiches} result={result} nameOf={nameOf} />
      {late ? <p className={css.soft}>{late}</p> : null}
      {result.sides ? (
        <div className={css.part}>
          <SidesTable sides={result.sides} fiches={fiches} />
          <div>
            <Button onClick={() => void run(step, 'showSides', { on: !show })}>
              {show ? texts.hideSides : texts.showSides}
            </Button>
          </div>
        </div>
      ) : result.shift === undefined && result.n > 0 ? (
        <p className={css.soft}>{counted.sidesHidden}</p>
      ) : null}
      {result.shift ? <ShiftTable shift={result.shift} nameOf={nameOf} /> : null}
      <Refused code={code} />
      <div>
        <Button onClick={() => explain(true)}>{texts.how}</Button>
      </div>
      <HowCounted open={explained} onOpenChange={explain} fiches={fiches.length} result={result} />
    </div>
  )
}
