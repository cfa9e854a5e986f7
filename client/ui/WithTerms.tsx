// A text in which the first place of each difficult word can be tapped for its meaning.
import { Fragment } from 'react'
import { Term } from './Term.tsx'
import { splitTerms, type TermEntry } from './terms.ts'

/** Use it only inside running text that is not itself a button or link. */
export function WithTerms({ text, terms }: { text: string; terms: readonly TermEntry[] }) {
  let at = 0
  return splitTerms(text, terms).map((piece) => {
    const key = at
    at += typeof piece === 'string' ? piece.length : piece.word.length
    return (
      <Fragment key={key}>
        {typeof piece === 'string' ? piece : <Term word={piece.word} meaning={piece.meaning} />}
      </Fragment>
    )
  })
}
