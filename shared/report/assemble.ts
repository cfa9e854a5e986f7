// Merges what the steps have to tell into one report with the fixed chapters.
import type { Chapter, DataSet, Report, Section } from './document.ts'
import { chapterTexts } from './texts.ts'

export type ReportFront = Pick<Report, 'title' | 'subtitle' | 'status' | 'generatedAt' | 'meta'>

/**
 * One report out of sections in the order of the programme. Sections of the same chapter follow each other;
 * a chapter to which nobody adds a block is absent. Data sets with the same name and the same columns become one
 * (two flaps steps give one file of notes); the same name with other columns gets a number behind it.
 */
export function assemble(sections: readonly Section[], front: ReportFront): Report {
  const chapters: Chapter[] = chapterTexts.map(({ number, id, title }) => ({
    number,
    id,
    title,
    blocks: sections.filter(({ chapter }) => chapter === number).flatMap(({ blocks }) => blocks),
  }))
  return {
    ...front,
    lang: 'nl-NL',
    chapters: chapters.filter(({ blocks }) => blocks.length > 0),
    data: mergeData(sections.flatMap(({ data }) => data)),
  }
}

/** The chapters with the number that stands on paper: 1, 2, 3… over those that exist. */
export function numbered(chapters: readonly Chapter[]): { shown: number; chapter: Chapter }[] {
  return chapters.map((chapter, index) => ({ shown: index + 1, chapter }))
}

function mergeData(sets: readonly DataSet[]): DataSet[] {
  const merged: { kind: string; set: DataSet }[] = []
  for (const set of sets) {
    const first = merged.find((other) => other.kind === set.name && sameHead(other.set.head, set.head))
    if (first === undefined)
      merged.push({ kind: set.name, set: { ...set, name: freeName(set.name, merged) } })
    else first.set = { ...first.set, rows: [...first.set.rows, ...set.rows] }
  }
  return merged.map(({ set }) => set)
}

function sameHead(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((column, index) => column === b[index])
}

function freeName(name: string, taken: readonly { set: DataSet }[]): string {
  const names = new Set(taken.map(({ set }) => set.name))
  let free = name
  for (let number = 2; names.has(free); number += 1) free = `${name}-${number}`
  return free
}
