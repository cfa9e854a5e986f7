// Who does it instead, why, and whether to watch the independence: what stands under a decision.
import { useState } from 'react'
import { isElsewhere } from '#shared/activities/scope/items.ts'
import type { Decision, Item } from '#shared/activities/scope/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useDraft } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Checkbox } from '#client/ui/Checkbox.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { verdictWords } from '../texts.ts'
import { VerdictMark } from '../VerdictMark.tsx'
import css from './Decide.module.css'
import { fieldsIn, lacksWho, type Fields } from './fields.ts'
import { decideTexts as texts } from './texts.ts'

const WHO = 120
const WHY = 300

export type Deciding = 'decide' | 'paper.enter'

/** What is typed stays on this device until it is saved, also when the dialog is closed in between. */
export const DecideDialog = (props: {
  step: string
  item: Item
  decision: Decision
  cmd?: Deciding
  onClose: () => void
}) => {
  const { step, item, decision, cmd = 'decide', onClose } = props
  const { item: _item, ...kept } = decision
  const [draft, setDraft, clear] = useDraft(`decide:${step}:${item.id}`)
  const [tried, setTried] = useState(false)
  const [run, code] = useDo()
  const fields = fieldsIn(draft, kept)
  const away = isElsewhere(fields)
  const set = (change: Partial<Fields>): void => {
    const { verdict: _verdict, ...rest } = { ...fields, ...change }
    setDraft(JSON.stringify(rest))
  }
  const lacks = lacksWho({ ...fields, who: fields.who.trim() })
  const save = async (): Promise<void> => {
    if (lacks && !tried) return setTried(true)
    if (!(await run(step, cmd, { item: item.id, ...fields }))) return
    clear()
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={item.text}
      actions={
        <Button kind="doe" wide onClick={() => void save()}>
          {texts.save}
        </Button>
      }
    >
      <p className={css.verdict} data-verdict={fields.verdict}>
        <VerdictMark verdict={fields.verdict} /> {verdictWords[fields.verdict]}
      </p>
      {away ? (
        <Field
          label={texts.who}
          hint={texts.whoHint}
          value={fields.who}
          onChange={(who) => set({ who })}
          onEnter={() => void save()}
          maxLength={WHO}
          {...(tried && lacks && { error: texts.whoNeeded })}
        />
      ) : null}
      <TextArea
        label={texts.why}
        value={fields.why}
        onChange={(why) => set({ why })}
        max={WHY}
        rows={2}
        optional
      />
      {away ? (
        <div>
          <Checkbox checked={fields.watch} onChange={(watch) => set({ watch })} explanation={texts.watchLead}>
            {texts.watch}
          </Checkbox>
          {fields.watch ? (
            <Field
              label={texts.again}
              type="date"
              value={fields.lookAgain}
              onChange={(lookAgain) => set({ lookAgain })}
            />
          ) : null}
        </div>
      ) : null}
      <WhoSees soft icon="eye">
        {texts.sees}
      </WhoSees>
      <Refused code={code} />
    </Dialog>
  )
}
