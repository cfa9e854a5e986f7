// Writes and reads XML as a tree of elements that hold either elements or text.
import { create } from 'xmlbuilder2'
import { plain } from '#shared/report/text.ts'

/** An element: its name, and what is in it. What is undefined is left out. */
export type Element = readonly [name: string, inside: string | readonly (Element | undefined)[]]
type Builder = ReturnType<typeof create>

const add = (parent: Builder, [name, inside]: Element): void => {
  const made = parent.ele(name)
  if (typeof inside === 'string') made.txt(oneLine(inside))
  else for (const child of inside) if (child !== undefined) add(made, child)
}

/** A text in one line that XML can hold, without control characters or invisible reordering. */
export const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim()

/** The document in UTF-8 with `root` as its outermost element. */
export const writeXml = (
  [name, inside]: Element,
  attributes: Readonly<Record<string, string>> = {},
): string => {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  const root = document.ele(name, attributes)
  for (const child of typeof inside === 'string' ? [] : inside) if (child !== undefined) add(root, child)
  return `${document.end({ prettyPrint: true, indent: '  ' })}\n`
}
