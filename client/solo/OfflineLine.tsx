// Whether this works without network now, and the way to a newer version.
import { Button } from '#client/ui/Button.tsx'
import { refresh, useOffline } from './offline.ts'
import { soloTexts } from './texts.ts'
import css from './Solo.module.css'

export const OfflineLine = () => {
  const offline = useOffline()
  return (
    <div className={css.status}>
      <p role="status">{soloTexts.offline[offline]}</p>
      {offline === 'fresh' ? <Button onClick={refresh}>{soloTexts.offline.refresh}</Button> : null}
    </div>
  )
}
