// Counting characters as a person does.

/** How many characters a person sees in the text (an emoji with parts is one). */
export function countCharacters(text: string): number {
  return [...new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text)].length
}
