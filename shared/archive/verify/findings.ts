// What can be wrong with a package: codes, with where it is. The sentences belong to who shows them.

export const codes = [
  // The ZIP file
  'zip-broken', 'zip-too-large', 'zip-name', 'zip-twice',
  // Where things stand
  'stray', 'folder-without-sidecar', 'file-without-sidecar', 'sidecar-without-file',
  'name-signs', 'name-long', 'name-twice', 'guide-missing',
  // One document
  'xml-broken', 'xml-doctype', 'schema', 'not-mdto', 'wrong-document', 'blank', 'appraisal', 'retention-without-v',
  'retention-end', 'size-form', 'checksum-form', 'checksum-algorithm', 'format-form', 'id-in-document-twice',
  // The documents together, and with their files
  'zone-missing', 'id-twice', 'reference-missing', 'reference-one-way', 'name-differs', 'size-differs',
  'checksum-differs', 'format-unknown', 'format-extension',
  // The list of checksums
  'sums-missing', 'sums-line', 'sums-differ', 'sums-gone', 'sums-unlisted',
  // The delivery note
  'pakbon-broken', 'pakbon-checksum', 'pakbon-count',
] as const // prettier-ignore

export type Code = (typeof codes)[number]

/** `at` is a path in the package, `what` an element, a number or what the schema says. */
export type Finding = { readonly code: Code; readonly at: string; readonly what?: string }
