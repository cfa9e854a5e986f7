// The difficult words in the names of groups and domains, each to tap for its meaning: a name itself is already a button.
import { useMemo } from 'react'
import { useContent } from '#client/shell/useContent.ts'
import { Term } from '#client/ui/Term.tsx'
import { splitTerms, type TermEntry } from '#client/ui/terms.ts'
import { texts } from '../texts.ts'
import css from './DomainList.module.css'

export const Meanings = ({ names }: { names: readonly string[] }) => {
  const terms = useContent()?.content.terms
  const text = names.join('. ')
  const found = useMemo(() => {
    const entries = (terms ?? []).flatMap(({ term, also, meaning }): TermEntry[] =>
      [term, ...also].map((word) => ({ word, meaning })),
    )
    return splitTerms(text, entries).filter((piece) => typeof piece !== 'string')
  }, [terms, text])
  if (found.length === 0) return null
  return (
    <p className={css.meanings}>
      <span>{texts.meanings}</span>
      {found.map(({ word, meaning }) => (
        <Term key={word} word={word} meaning={meaning} />
      ))}
    </p>
  )
}
