// Reads an XML document as a tree without attributes, and refuses what could do more than be read.
import { create } from 'xmlbuilder2'
import type { Code } from './findings.ts'

/** `text` is what stands in an element without elements of its own. */
export type Node = { readonly name: string; readonly text: string; readonly children: readonly Node[] }

const MOST_SIGNS = 5_000_000
const ELEMENT = 1

type Dom = {
  readonly nodeType: number
  readonly localName: string
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<unknown>
}

const asNode = (element: Dom): Node => {
  const children = ([...element.childNodes] as Dom[])
    .filter(({ nodeType }) => nodeType === ELEMENT)
    .map(asNode)
  return { name: element.localName, text: children.length > 0 ? '' : (element.textContent ?? ''), children }
}

/** The reader does not mind when a document stops half-way. */
const isClosed = (text: string, name: string): boolean => {
  const end = text.trimEnd()
  const closing = end.slice(end.lastIndexOf('</') + 2, -1).trim()
  return end.endsWith('/>') || (end.endsWith('>') && closing === name)
}

/** The outermost element and its namespace, or why there is none. A document type is refused: it could hold a bomb. */
export const readXml = (
  bytes: Uint8Array,
): { readonly root: Node; readonly namespace: string } | { readonly code: Code } => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.length > MOST_SIGNS) return { code: 'xml-broken' }
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { code: 'xml-doctype' }
    const element = create(text).root().node as unknown as Dom & { readonly namespaceURI: string | null }
    if (!isClosed(text, element.nodeName)) return { code: 'xml-broken' }
    return { root: asNode(element), namespace: element.namespaceURI ?? '' }
  } catch {
    return { code: 'xml-broken' }
  }
}

/** All elements with this name among the children. */
export const childrenOf = (node: Node | undefined, name: string): readonly Node[] =>
  node?.children.filter((child) => child.name === name) ?? []

/** The text of the first element at the end of this way down; undefined when the way ends earlier. */
export const textAt = (node: Node | undefined, ...way: readonly string[]): string | undefined => {
  const end = way.reduce<Node | undefined>((from, name) => childrenOf(from, name)[0], node)
  return end?.text
}
