// How many things that may point to somebody were not looked at yet, before the report is made final. It stops nobody.
import { Said } from '#client/ui/Said.tsx'
import { useFound } from './useFound.ts'
import { redactTexts as texts } from './texts.ts'
import css from './Redact.module.css'

export const Unseen = ({ session }: { session: string }) => {
  const { found = [] } = useFound(session)
  const n = found.filter(({ spared }) => !spared).length
  return <Said className={css.unseen}>{n > 0 ? texts.unseen(n) : null}</Said>
}
