// Every mistake in a list of forms has a sentence that names the line and says what to do.
import { expect, test } from 'vitest'
import { readSupportList } from '#shared/content/supportList.ts'
import { sentenceOf } from '#client/activities/supply/console/listProblems.ts'

const told = (text: string, most = 100): string[] => {
  const read = readSupportList(new TextEncoder().encode(text), most)
  return read.ok ? [] : read.problems.map(sentenceOf)
}

test('[SL5] a mistake is told in Dutch with the number of its line', () => {
  const text = `naam;soort;voor wie\n;formeel;\nMEE;soms;\nRadar;informeel;\nradar;formeel;${'x'.repeat(121)}\n`
  expect(told(text)).toEqual([
    'Regel 2: de naam is leeg. Vul een naam in, of haal de regel weg.',
    'Regel 3: de soort ‘soms’ ken ik niet. Vul in: formeel of informeel.',
    'Regel 5: ‘voor wie’ is te lang. Het mag 120 tekens zijn.',
    'Regel 5: ‘radar’ staat er twee keer, ook op regel 4.',
  ])
})

test('[SL5] so is a mistake of the whole file', () => {
  expect(told('')).toEqual(['Het bestand is leeg.'])
  expect(told('naam;voor wie\nMEE;ouderen')).toEqual([
    'Op de eerste regel mist: soort. Zet daar: naam; soort; voor wie.',
  ])
  expect(told('naam;soort\na;formeel\nb;formeel', 1)).toEqual(['Er staan 2 vormen in. Er passen er 1.'])
  expect(told('PK\u0003\u0004')).toEqual([
    'Dit is een bestand van Excel zelf. Kies in Excel: Opslaan als, en dan CSV.',
  ])
})
