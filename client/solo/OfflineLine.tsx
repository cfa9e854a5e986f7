// Whether this works without network now, and the way to a newer version.
import { Button } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { refresh, useOffline } from './offline.ts'
import { soloTexts } from './texts.ts'
import css from './Solo.module.css'

export const OfflineLine = () => {
  const offline = useOffline()
  return (
    <div className={css.status}>
      <Said>{soloTexts.offline[offline]}</Said>
      {offline === 'fresh' ? <Button onClick={refresh}>{soloTexts.offline.refresh}</Button> : null}
    </div>
  )
}
