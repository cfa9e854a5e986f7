// For which organisation each provider filled in, so that people of one organisation are taken together.
import { sameName } from './marks.ts'

/** `content` = all that this person filled in, as text that is the same for the same answers. */
export type Provider = {
  readonly person: string
  readonly name: string | undefined
  readonly content: string
}

/**
 * The organisation by person. Names are merged whatever their capitals and spaces; the first spelling wins. Somebody
 * without a name is an organisation apart. When there are more of those they are numbered by what they filled in, which
 * everyone sees anyway: any other order could tell who is who. `unnamed` makes their name; undefined = the only one.
 */
export const organisationsOf = (
  providers: readonly Provider[],
  unnamed: (number: number | undefined) => string,
): ReadonlyMap<string, string> => {
  const spelling = new Map<string, string>()
  const organisations = new Map<string, string>()
  for (const { person, name } of providers) {
    if (name === undefined) continue
    const key = sameName(name)
    const known = spelling.get(key) ?? name.trim().replaceAll(/\s+/gu, ' ')
    spelling.set(key, known)
    organisations.set(person, known)
  }
  const nameless = providers
    .filter(({ name }) => name === undefined)
    .toSorted((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0))
  nameless.forEach(({ person }, index) =>
    organisations.set(person, unnamed(nameless.length === 1 ? undefined : index + 1)),
  )
  return organisations
}
