// The question before the report is made final: what it means, what cannot be changed any more, what stays as it was.
import { SESSION } from '#shared/kernel/facts.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { finalTexts as texts } from './finalTexts.ts'
import { Unseen } from './redact/Unseen.tsx'
import { Refused } from './Refused.tsx'
import { useDo } from './useDo.ts'
import css from './EndDialog.module.css'

const parts = [
  { heading: texts.means, items: texts.meansItems },
  { heading: texts.fixed, items: texts.fixedItems },
  { heading: texts.stays, items: texts.staysItems },
]

type Props = { session: string; open: boolean; onOpenChange: (open: boolean) => void }

export const FreezeDialog = ({ session, ...props }: Props) => {
  const [run, code] = useDo()
  const freeze = (): void => {
    void run(SESSION, 'freeze', {}).then((ok) => ok && props.onOpenChange(false))
  }
  return (
    <Dialog
      {...props}
      title={texts.title}
      lead={texts.lead}
      actions={
        <>
          <Button onClick={() => props.onOpenChange(false)}>{texts.cancel}</Button>
          <Button kind="danger" onClick={freeze}>
            {texts.sure}
          </Button>
        </>
      }
    >
      <Unseen session={session} />
      {parts.map(({ heading, items }) => (
        <section key={heading} className={css.part}>
          <h3>{heading}</h3>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <Refused code={code} />
    </Dialog>
  )
}
