// Orders on paper, one field a sheet: letters typed or tapped, all taken over at once so that there is one recount.
import { useRef } from 'react'
import { nanoid } from 'nanoid'
import { MINIMUM } from '#shared/analysis/minimum.ts'
import { fichesOf } from '#shared/activities/dilemmas/count.ts'
import type { Config, Result } from '#shared/activities/dilemmas/records.ts'
import type { Fiche } from '#shared/content/schema.ts'
import css from '#client/shell/console/List.module.css'
import type { PaperProps } from '#client/shell/console/paper/forms.ts'
import { TakeBack } from '#client/shell/console/paper/TakeBack.tsx'
import { copyTexts } from '#client/shell/console/paper/texts.ts'
import { useSheets } from '#client/shell/console/paper/useSheets.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useDraftFields } from '#client/shell/useDraftFields.ts'
import { useKind, useProgress } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Said } from '#client/ui/Said.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { orderOf } from './letters.ts'
import { paperTexts as texts } from './paperTexts.ts'

export default function PaperEntry({ step }: PaperProps) {
  const fiches = fichesOf(step.config as unknown as Config, useKind<Fiche>(step.id, 'extra'))
  const late = useKind<Result>(step.id, 'result')[0]?.data.late ?? 0
  const stage = useProgress(step.id)?.stage
  const people = useSheets(step)
  const waiting = people.filter(({ ids }) => ids.length === 0)
  const {
    fields: typed,
    set,
    clear,
  } = useDraftFields<string>(
    `paper:${step.id}`,
    Object.fromEntries(waiting.map(({ person }) => [person, ''])),
  )
  const fields = useRef(new Map<string, HTMLInputElement>())
  const take = useRef<HTMLDivElement>(null)
  const [run, code] = useDo()
  if (people.length === 0) return <p>{copyTexts.noPeople}</p>
  const sheets = waiting.map((sheet) => {
    const letters = typed[sheet.person] ?? ''
    return { ...sheet, letters, order: orderOf(letters, fiches) }
  })
  const filled = sheets.flatMap(({ person, order }) =>
    order !== undefined && order.length > 0 ? [{ id: nanoid(12), person, order }] : [],
  )
  const shown = stage === 'revealed' || stage === 'chosen'
  const enter = (): void => {
    void run(step.id, 'paper.enter', { ballots: filled }).then((ok) => {
      if (!ok) return
      clear()
      announce(copyTexts.done)
    })
  }
  const follow = (index: number): void => {
    const next = sheets[index + 1]
    if (next) fields.current.get(next.person)?.focus()
    // Later, or the same press of Enter would take the sheets over at once.
    else setTimeout(() => take.current?.querySelector('button')?.focus())
  }
  return (
    <div className={css.form}>
      <p>{texts.lead}</p>
      {sheets.map(({ person, label, number, letters, order }, index) => (
        <div key={person} className={css.sheet}>
          <Field
            ref={(input) => {
              if (input) fields.current.set(person, input)
            }}
            label={label}
            value={letters}
            onChange={(next) => set(person, next.toUpperCase())}
            onEnter={() => follow(index)}
            autoComplete="off"
            spellCheck={false}
            autoCapitalize="characters"
            {...(order === undefined && { error: texts.wrongLetter })}
          />
          <div className={css.buttons}>
            {fiches.map((fiche) => (
              <Button
                key={fiche.id}
                notPossible={order?.includes(fiche.id) === false ? undefined : fiche.letter}
                onClick={() => set(person, letters + fiche.letter)}
              >
                {fiche.letter}
                <VisuallyHidden>{texts.onSheet(number)}</VisuallyHidden>
              </Button>
            ))}
            {letters === '' ? null : <Button onClick={() => set(person, '')}>{texts.wipe(number)}</Button>}
          </div>
        </div>
      ))}
      <WhoSees soft>{texts.sees}</WhoSees>
      {shown && filled.length > 0 ? (
        <Said>{filled.length + late < MINIMUM ? texts.few : texts.recount}</Said>
      ) : null}
      {shown && filled.length === 0 && late > 0 ? <Said>{texts.stays}</Said> : null}
      <Refused code={code} />
      {sheets.length === 0 ? (
        <p>{copyTexts.done}</p>
      ) : (
        <div ref={take}>
          <Button
            kind="doe"
            notPossible={filled.length === 0 ? copyTexts.nothingYet : undefined}
            onClick={enter}
          >
            {texts.take(filled.length)}
          </Button>
        </div>
      )}
      {people.map((sheet) => (
        <TakeBack key={sheet.person} step={step} sheet={sheet} />
      ))}
    </div>
  )
}
