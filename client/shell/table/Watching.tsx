// For who only watches: that it is so, and the way to take part after all.
import { SESSION } from '#shared/kernel/facts.ts'
import { useAct, useMe } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { tableTexts } from './texts.ts'
import css from './Watching.module.css'

const texts = tableTexts.watching

export const Watching = () => {
  const me = useMe()
  const act = useAct()
  if (!me?.person?.observer) return null
  const takePart = async (): Promise<void> => {
    const outcome = await act(SESSION, 'person.takePart', { person: me.id })
    if (outcome.ok) announce(texts.joined)
  }
  return (
    <div className={css.watching}>
      <p>{texts.is}</p>
      <Button onClick={() => void takePart()}>{texts.join}</Button>
    </div>
  )
}
