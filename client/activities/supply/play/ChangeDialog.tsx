// Changing the own answers of one domain after they were laid together.
import type { Domain } from '#shared/activities/supply/records.ts'
import { English } from '#client/languages/English.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { DomainList } from '../matrix/DomainList.tsx'
import { MomentNames, WaySwitch } from '../matrix/WaySwitch.tsx'
import css from './Play.module.css'
import { texts } from './texts.ts'
import type { Filling } from './view.ts'

const words = texts.laid

export const ChangeDialog = (props: { filling: Filling; domain: Domain; onClose: () => void }) => {
  const { filling, domain, onClose } = props
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.changeTitle(domain.name)}
      lead={domain.plain}
      actions={
        <Button kind="doe" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <div className={css.part}>
        <English text={domain.english} />
        <MomentNames way={filling.way} moments={filling.config.moments} />
        <DomainList {...filling} domain={domain} />
        <WhoSees soft>{filling.sees}</WhoSees>
        <WaySwitch way={filling.way} as={filling.as} />
      </div>
    </Dialog>
  )
}
