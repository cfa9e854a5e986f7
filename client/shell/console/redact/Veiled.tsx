// The words that the public version does not have, each with the way back.
import { SESSION } from '#shared/kernel/facts.ts'
import { useKind } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import list from '../List.module.css'
import { redactTexts as texts } from './texts.ts'
import { useRedact } from './useRedact.ts'
import css from './Redact.module.css'

export const Veiled = ({ onDone }: { onDone: (says: string) => void }) => {
  const veiled = useKind<{ words: string }>(SESSION, 'veiled')
  const { unveil } = useRedact(onDone)
  if (veiled.length === 0) return null
  return (
    <section className={css.part}>
      <h3>{texts.veiled}</h3>
      <p>{texts.veiledLead}</p>
      <ul className={list.list}>
        {veiled.map(({ id, data }) => (
          <li key={id} className={list.row}>
            <span className={list.words}>{data.words}</span>
            <Button onClick={() => unveil(id)}>
              {texts.unveil}
              <VisuallyHidden>: {data.words}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
