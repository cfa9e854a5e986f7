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
  const findings: Finding[] = []
  const owners = new Map<string, Document>()
  const told = new Map<Document, ReadonlyMap<string, ReadonlySet<string>>>()
  for (const [at, document] of documents) {
    told.set(document, new Map(pairs.map(([relation]) => [relation, new Set(targets(document, relation))])))
    for (const number of new Set(numbersOf(document.body))) {
      if (owners.has(number)) findings.push({ code: 'id-twice', at, what: number })
      else owners.set(number, document)
    }
  }
  for (const [at, document] of documents) {
    const own = numbersOf(document.body)
    for (const [relation, answer] of pairs)
      for (const what of told.get(document)?.get(relation) ?? []) {
        const target = owners.get(what)
        const back = target && told.get(target)?.get(answer)
        if (target === undefined) findings.push({ code: 'reference-missing', at, what })
        else if (!own.some((number) => back?.has(number)))
          findings.push({ code: 'reference-one-way', at, what })
      }
  }
  return findings
}
