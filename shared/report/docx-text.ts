// Text of people as runs of a Word paragraph.
import { TextRun, type IParagraphOptions, type IRunOptions } from 'docx'
import { startsRightToLeft } from './text.ts'

/** One run per line, with a line break between them. The text has been through `plain`. */
export function runs(text: string, look: IRunOptions = {}): TextRun[] {
  const rightToLeft = startsRightToLeft(text)
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        ...look,
        text: line,
        ...(rightToLeft ? { rightToLeft } : {}),
        break: index === 0 ? 0 : 1,
      }),
  )
}

/** The direction of a paragraph, from its first letter. */
export function direction(text: string): Pick<IParagraphOptions, 'bidirectional'> {
  return startsRightToLeft(text) ? { bidirectional: true } : {}
}
