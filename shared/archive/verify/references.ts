// Whether the documents of a package lead to each other, in both directions, each under a number of its own.
import { numbersOf, type Document } from './document.ts'
import type { Finding } from './findings.ts'
import { childrenOf, textAt } from './read-xml.ts'

/** A relation and the one that must answer it. */
const pairs = [
  ['bevatOnderdeel', 'isOnderdeelVan'],
  ['isOnderdeelVan', 'bevatOnderdeel'],
  ['heeftRepresentatie', 'isRepresentatieVan'],
  ['isRepresentatieVan', 'heeftRepresentatie'],
] as const

const targets = ({ body }: Document, relation: string): string[] =>
  childrenOf(body, relation).map((reference) => {
    const id = textAt(reference, 'verwijzingIdentificatie', 'identificatieKenmerk')
    const source = textAt(reference, 'verwijzingIdentificatie', 'identificatieBron')
    return id === undefined ? (textAt(reference, 'verwijzingNaam') ?? '') : `${id} (${source})`
  })

/** Numbers that two documents share, references to what is not there, and references that are not answered. */
export const checkReferences = (documents: ReadonlyMap<string, Document>): Finding[] => {
  const owners = new Map<string, Document>()
  const findings: Finding[] = []
  for (const [at, document] of documents)
    for (const number of new Set(numbersOf(document.body))) {
      if (owners.has(number)) findings.push({ code: 'id-twice', at, what: number })
      else owners.set(number, document)
    }
  for (const [at, document] of documents)
    for (const [relation, answer] of pairs)
      for (const what of targets(document, relation)) {
        const target = owners.get(what)
        const own = numbersOf(document.body)
        if (target === undefined) findings.push({ code: 'reference-missing', at, what })
        else if (!targets(target, answer).some((back) => own.includes(back)))
          findings.push({ code: 'reference-one-way', at, what })
      }
  return findings
}
