// Lines of one sheet of flaps, copied from paper: one note a line.
import { useState } from 'react'
import { NOTE, type Pair, type SheetId } from '#shared/activities/flaps/records.ts'
import css from '#client/shell/console/List.module.css'
import type { PaperProps } from '#client/shell/console/paper/forms.ts'
import { LinesField, TakeLines } from '#client/shell/console/paper/LinesField.tsx'
import { copyTexts } from '#client/shell/console/paper/texts.ts'
import { useLines } from '#client/shell/console/paper/useLines.ts'
import { useDo } from '#client/shell/console/useDo.ts'
import { useKind, useProgress } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Select } from '#client/ui/Select.tsx'
import { paperTexts as texts } from './paperTexts.ts'

export default function PaperEntry({ step }: PaperProps) {
  const pairs = useKind<Pair>(step.id, 'pair').toSorted((a, b) => a.data.order - b.data.order)
  const [picked, pick] = useState<string>()
  const [sheet, setSheet] = useState<SheetId>('pro')
  const lines = useLines(`paper:${step.id}`, NOTE)
  const quiet = useProgress(step.id)?.stage === 'silent'
  const [run, code] = useDo()
  const pair = pairs.find(({ id }) => id === picked) ?? pairs[0]
  if (!pair) return <p>{texts.noPair}</p>
  const enter = (): void =>
    void run(step.id, 'paper.enter', { pair: pair.id, sheet, notes: lines.sent() }).then((ok) => {
      if (!ok) return
      lines.clear()
      announce(copyTexts.done)
    })
  return (
    <div className={css.form}>
      <div className={css.pair}>
        <Select
          label={texts.pair}
          value={pair.id}
          options={pairs.map(({ id, data }) => ({ value: id, label: data.statement }))}
          onChange={pick}
        />
        <Select
          label={texts.sheet}
          value={sheet}
          options={[
            { value: 'pro', label: texts.pro },
            { value: 'con', label: texts.con },
          ]}
          onChange={setSheet}
        />
      </div>
      <LinesField lines={lines} label={texts.lines} rows={8} whoSees={quiet ? texts.wait : texts.see} />
      <TakeLines
        lines={lines}
        possible={lines.count > 0}
        code={code}
        label={texts.take(lines.count)}
        onTake={enter}
      />
    </div>
  )
}
