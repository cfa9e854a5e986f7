// The Dutch sentence for every mistake in a list of forms: what is wrong, in which line, and what to do.
import type { ListProblem } from '#shared/content/supportList.ts'

const line = (n: number, sentence: string): string => `Regel ${n}: ${sentence}`

export const sentenceOf = (problem: ListProblem): string => {
  switch (problem.code) {
    case 'no-name':
      return line(problem.line, 'de naam is leeg. Vul een naam in, of haal de regel weg.')
    case 'name-long':
      return line(problem.line, 'de naam is te lang. Hij mag 60 tekens zijn.')
    case 'no-kind':
      return line(problem.line, 'de soort is leeg. Vul in: formeel of informeel.')
    case 'kind':
      return line(
        problem.line,
        `de soort ‘${problem.found.slice(0, 40)}’ ken ik niet. Vul in: formeel of informeel.`,
      )
    case 'whom-long':
      return line(problem.line, '‘voor wie’ is te lang. Het mag 120 tekens zijn.')
    case 'twice':
      return line(
        problem.line,
        `‘${problem.name.slice(0, 60)}’ staat er twee keer, ook op regel ${problem.first}.`,
      )
    case 'too-wide':
      return line(
        problem.line,
        'er staan te veel vakken. Zet tekst met een puntkomma of komma tussen "aanhalingstekens".',
      )
    case 'open-quote':
      return line(
        problem.line,
        'hier klopt een aanhalingsteken niet: het gaat open maar niet dicht, of andersom.',
      )
    case 'empty':
      return 'Het bestand is leeg.'
    case 'no-forms':
      return 'Onder de kop staat niets. Zet er minstens één regel onder.'
    case 'too-big':
      return 'Dit bestand is te groot. Een lijst is een klein tekstbestand. Heb je het goede bestand?'
    case 'spreadsheet':
      return 'Dit is een bestand van Excel zelf. Kies in Excel: Opslaan als, en dan CSV.'
    case 'binary':
      return 'Dit is geen tekstbestand. Kies een bestand dat eindigt op .csv.'
    case 'no-header':
      return `Op de eerste regel mist: ${problem.missing.join(' en ')}. Zet daar: naam; soort; voor wie.`
    case 'too-many':
      return `Er staan ${problem.found} vormen in. Er passen er ${problem.most}.`
  }
}
