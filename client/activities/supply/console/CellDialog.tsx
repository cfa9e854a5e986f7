// One cell: who does it, what the others believe, and the way to show it large on the projector.
import type { LaidCell } from '#shared/activities/supply/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Said } from '#client/ui/Said.tsx'
import { ALL, seenOf } from '../heat/cells.ts'
import { heatTexts } from '../heat/texts.ts'
import { aboutOffer } from '../screen/CellLarge.tsx'
import { texts as screenTexts } from '../screen/texts.ts'
import { useConfig, useLaid, useShown } from '../useSupply.ts'
import css from './Console.module.css'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.map
const words = screenTexts.cell

const Offers = ({ offers }: { offers: LaidCell['offers'] }) =>
  offers.length === 0 ? (
    <p className={css.soft}>{words.doesNone}</p>
  ) : (
    <ul className={css.list}>
      {offers.map((offer) => (
        <li key={offer.organisation} className={css.item}>
          <span className={css.words}>
            <b>{offer.organisation}</b>
            <span className={css.soft}>{aboutOffer(offer)}</span>
          </span>
        </li>
      ))}
    </ul>
  )

export const CellDialog = (props: { step: string; domain: string; group: string; onClose: () => void }) => {
  const { step, onClose } = props
  const { domains, groups } = useConfig(step)
  const row = useLaid(step).get(props.domain)
  const shown = useShown(step)
  const [run, code] = useDo()
  const cell = row?.cells.find((one) => one.group === props.group)
  const seen = seenOf(row, props.group, ALL)
  const isShown = shown.view === 'cell' && shown.domain === props.domain && shown.group === props.group
  const named = cell?.named ?? []
  const show = async (): Promise<void> => {
    const { domain, group } = props
    if (await run(step, 'show', { view: 'cell', moment: 0, domain, group, page: 0 })) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={domains.find(({ id }) => id === props.domain)?.name ?? ''}
      lead={groups.find(({ id }) => id === props.group)?.name ?? ''}
      actions={
        isShown ? undefined : (
          <Button icon="screen" wide onClick={() => void show()}>
            {texts.large}
          </Button>
        )
      }
    >
      <p>{heatTexts.says(seen)}</p>
      <h3 className={css.title}>{words.does}</h3>
      <Offers offers={cell?.offers ?? []} />
      {cell?.sides ? (
        <ul className={css.list}>
          {cell.sides.map(({ side, n, yes }) => (
            <li key={side}>
              {words.side[side]}: <b>{words.of(yes, n)}</b> {words.yes}
            </li>
          ))}
        </ul>
      ) : null}
      {named.length === 0 ? null : (
        <p>
          {words.named} {named.map(({ name, n }) => `${name} (${n})`).join(', ')}
        </p>
      )}
      {isShown ? <Said>{texts.shown}</Said> : null}
      <Refused code={code} />
    </Dialog>
  )
}
