// The cloth of a table, copied from paper: its lines as notes, and what the table brings home.
import { useState } from 'react'
import { MOST_TEXT } from '#shared/board/pieces.ts'
import { HARVEST_LINE, whats, type Harvest, type What } from '#shared/activities/worldcafe/records.ts'
import css from '#client/shell/console/List.module.css'
import type { PaperProps } from '#client/shell/console/paper/forms.ts'
import { LinesField, TakeLines } from '#client/shell/console/paper/LinesField.tsx'
import { copyTexts } from '#client/shell/console/paper/texts.ts'
import { useLines } from '#client/shell/console/paper/useLines.ts'
import { useDo } from '#client/shell/console/useDo.ts'
import { useDraftFields } from '#client/shell/useDraftFields.ts'
import { useKind, useProgress } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Field } from '#client/ui/Field.tsx'
import { Select } from '#client/ui/Select.tsx'
import { roundOf, useConfig, useTables } from '../useCafe.ts'
import { cafeTexts } from '../texts.ts'
import { paperTexts as texts } from './paperTexts.ts'

const nothing: Readonly<Record<What, string>> = { insight: '', question: '', wish: '' }

const Cloth = ({ step, table, round }: { step: string; table: string; round: number }) => {
  const lines = useLines(`paper:${step}:${table}`, MOST_TEXT.note)
  const { fields: harvest, set, clear } = useDraftFields(`paper:${step}:${table}:harvest`, nothing)
  const known = useKind<Harvest>(step, 'harvest').find(({ data }) => data.table === table)?.data
  const [run, code] = useDo()
  const enter = (): void =>
    void run(step, 'paper.enter', { table, round, notes: lines.sent(), harvest }).then((ok) => {
      if (!ok) return
      lines.clear()
      clear()
      announce(copyTexts.done)
    })
  const empty = lines.count === 0 && whats.every((what) => harvest[what].trim() === '')
  return (
    <>
      <LinesField lines={lines} label={texts.lines} rows={6} optional whoSees={texts.see} />
      {whats.map((what) => {
        const stands = known?.[what] ?? ''
        return (
          <Field
            key={what}
            label={cafeTexts.what[what]}
            value={harvest[what]}
            maxLength={HARVEST_LINE}
            optional
            onChange={(value) => set(what, value)}
            {...(stands !== '' && { hint: texts.stands(stands) })}
            {...(what === 'wish' && { whoSees: texts.harvestSees, onEnter: enter })}
          />
        )
      })}
      <TakeLines lines={lines} possible={!empty} code={code} label={texts.take} onTake={enter} />
    </>
  )
}

export default function PaperEntry({ step }: PaperProps) {
  const tables = useTables(step.id)
  const { rounds } = useConfig(step.id)
  const stage = useProgress(step.id)?.stage ?? ''
  const [picked, pick] = useState<string>()
  const [inRound, setRound] = useState<string>()
  const table = tables.find(({ id }) => id === picked) ?? tables[0]
  if (stage === 'tables' || !table) return <p>{texts.notYet}</p>
  const last = roundOf(stage) ?? rounds.length
  const round = Number(inRound ?? last)
  return (
    <div className={css.form}>
      <div className={css.pair}>
        <Select
          label={texts.table}
          value={table.id}
          options={tables.map(({ id, data }) => ({
            value: id,
            label: texts.nameOf(data.number, data.topic),
          }))}
          onChange={pick}
        />
        <Select
          label={texts.round}
          value={String(round)}
          options={rounds
            .slice(0, last)
            .map((_, index) => ({ value: String(index + 1), label: String(index + 1) }))}
          onChange={setRound}
        />
      </div>
      <Cloth key={table.id} step={step.id} table={table.id} round={round} />
    </div>
  )
}
