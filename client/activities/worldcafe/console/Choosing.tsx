// While everybody lays stickers: only how many did.
import { useKind } from '#client/sync/react.ts'
import { Goes } from './Goes.tsx'
import css from './Console.module.css'
import { liveTexts } from './texts-live.ts'
import { useGuests } from './useHall.ts'

const texts = liveTexts.choose

export const Choosing = ({ step }: { step: string }) => {
  const laid = useKind(step, 'dots').length
  const people = useGuests().length
  return (
    <div className={css.part}>
      <p>
        <b>{texts.laid(laid, people)}</b> {texts.quiet}
      </p>
      <Goes step={step} />
    </div>
  )
}
