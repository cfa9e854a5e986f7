// A text in which difficult words can be tapped for their meaning, from the word list of the content.
import { useMemo } from 'react'
import { Dutch } from '#client/languages/Dutch.tsx'
import type { TermEntry } from '#client/ui/terms.ts'
import { WithTerms } from '#client/ui/WithTerms.tsx'
import { useContent } from './useContent.ts'

export const Words = ({ text }: { text: string }) => {
  const terms = useContent()?.content.terms
  const entries = useMemo(
    () =>
      (terms ?? []).flatMap(({ term, also, meaning }): TermEntry[] =>
        [term, ...also].map((word) => ({ word, meaning })),
      ),
    [terms],
  )
  return (
    <Dutch>
      <WithTerms text={text} terms={entries} />
    </Dutch>
  )
}
