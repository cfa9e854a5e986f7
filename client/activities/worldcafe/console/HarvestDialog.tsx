// Writing or changing the harvest of a table as facilitator; only what was changed is sent, and kept here until it is.
import { HARVEST_LINE, whats } from '#shared/activities/worldcafe/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useDraftFields } from '#client/shell/useDraftFields.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { useHarvest, useHarvested, type TableHere } from '../useCafe.ts'
import css from './Console.module.css'
import { liveTexts } from './texts-live.ts'

const texts = liveTexts.harvest

export const HarvestDialog = (props: {
  step: string
  table: TableHere
  together: boolean
  onClose: () => void
}) => {
  const { step, table, together, onClose } = props
  const kept = useHarvest(step, table.id)
  const closed = useHarvested(step)(table.id) > 0 && kept === undefined
  const { insight = '', question = '', wish = '' } = kept ?? {}
  const { typed, fields, set, clear } = useDraftFields(`harvest:${step}:${table.id}`, {
    insight,
    question,
    wish,
  })
  const [run, code] = useDo()
  const save = async (): Promise<void> => {
    if (Object.keys(typed).length === 0) return onClose()
    if (!(await run(step, 'harvest.write', { table: table.id, ...typed }))) return
    clear()
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={texts.editTitle(table.data.number)}
      actions={
        closed ? undefined : (
          <Button kind="doe" onClick={() => void save()}>
            {texts.save}
          </Button>
        )
      }
    >
      {closed ? (
        <p>{texts.closed}</p>
      ) : (
        <div className={css.fields}>
          {whats.map((what) => (
            <TextArea
              key={what}
              label={texts[what]}
              value={fields[what]}
              onChange={(text) => set(what, text)}
              max={HARVEST_LINE}
              rows={2}
              whoSees={together ? texts.sees : texts.seesTable}
            />
          ))}
        </div>
      )}
      <Refused code={code} />
    </Dialog>
  )
}
