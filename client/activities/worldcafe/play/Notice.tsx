// The message of the facilitator to all tables: read aloud when it comes, and it stays until it is taken away.
import { Icon } from '#client/ui/Icon.tsx'
import { useSaid } from '#client/ui/useSaid.ts'
import { useNotice } from '../useCafe.ts'
import css from './Notice.module.css'
import { texts } from './texts.ts'

export const Notice = ({ step }: { step: string }) => {
  const text = useNotice(step)
  useSaid(text === '' ? '' : `${texts.notice} ${text}`, 'step')
  return (
    <div className={css.place}>
      {text === '' ? null : (
        <p className={css.notice}>
          <Icon name="speech" size={24} />
          <span>
            <b>{texts.notice}</b> {text}
          </span>
        </p>
      )}
    </div>
  )
}
