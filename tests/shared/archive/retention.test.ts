// How long something is kept: the selection list, and the day on which a period ends.
import { describe, expect, test } from 'vitest'
import { planPackage } from '#shared/archive/plan.ts'
import { dutchTime, endOfPeriod, isPeriod } from '#shared/archive/retention.ts'
import { ArchiveSettings } from '#shared/archive/settings.ts'
import { writeZip } from '#shared/archive/zip.ts'
import * as z from 'zod/mini'
import { inputOf, settingsOf, textOf } from './sample.ts'

describe('the end of a period', () => {
  test.each([
    ['2026-11-20', 'P5Y', '2031-11-20'],
    ['2024-02-29', 'P5Y', '2029-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2023-02-28', 'P1Y', '2024-02-28'],
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2027-08-31', 'P6M', '2028-02-29'],
    ['2026-12-31', 'P1Y2M', '2028-02-29'],
    ['2024-02-28', 'P1D', '2024-02-29'],
    ['2100-02-28', 'P1D', '2100-03-01'],
    ['2026-01-31', 'P1M1D', '2026-03-01'],
    ['2015-04-05', 'P75Y', '2090-04-05'],
  ])('[AR8] %s and %s is %s', (day, length, end) => {
    expect(endOfPeriod(day, length)).toBe(end)
  })

  test.each([
    ['2026-02-29', 'P5Y'],
    ['2026-13-01', 'P5Y'],
    ['20261120', 'P5Y'],
    ['2026-11-20', 'P'],
    ['2026-11-20', '5Y'],
    ['9999-01-01', 'P1Y'],
  ])('[AR8] is not there for %s and %s', (day, length) => {
    expect(endOfPeriod(day, length)).toBeUndefined()
  })

  test('[AR8] is of whole years, months and days only', () => {
    expect(['P5Y', 'P6M', 'P1Y6M10D'].filter((text) => !isPeriod(text))).toEqual([])
    expect(['P', 'PT5M', 'P5', 'P-5Y', 'p5y', 'P5.5Y'].filter(isPeriod)).toEqual([])
  })
})

describe('Dutch time', () => {
  test.each([
    ['2026-11-20T15:30:00Z', '2026-11-20T16:30:00+01:00'],
    ['2026-07-01T22:30:00.999Z', '2026-07-02T00:30:00+02:00'],
    ['2026-03-29T00:59:59Z', '2026-03-29T01:59:59+01:00'],
    ['2026-03-29T01:00:00Z', '2026-03-29T03:00:00+02:00'],
    ['2026-10-25T00:30:00Z', '2026-10-25T02:30:00+02:00'],
    ['2026-10-25T01:30:00Z', '2026-10-25T02:30:00+01:00'],
  ])('[AR10] of %s is %s', (utc, local) => {
    expect(dutchTime(Date.parse(utc))).toBe(local)
  })
})

describe('the selection list', () => {
  const dossierWith = (selection: string | undefined): string => {
    const settings = settingsOf(selection === undefined ? {} : { selection })
    return textOf(writeZip(planPackage(inputOf({ settings })).entries), 'dilemma-s.MDTO.xml')
  }

  test.each([
    ['19.1.7', 'B', undefined],
    ['4.1.1', 'B', undefined],
    ['3.1.1', 'B', undefined],
    ['21.1', 'V', '2031-11-20'],
    ['22.1', 'V', '2031-11-20'],
    ['19.1.11', 'V', '2031-11-20'],
    ['19.1.24', 'V', '2027-05-20'],
    [undefined, 'N', undefined],
  ])('[AR8] with %s gives %s until %s', (selection, code, end) => {
    const xml = dossierWith(selection)
    expect(/<waardering>.*?<begripCode>(.)</s.exec(xml)?.[1]).toBe(code)
    expect(/<termijnEinddatum>(.*?)</.exec(xml)?.[1]).toBe(end)
    expect(xml.includes('<informatiecategorie>')).toBe(selection !== undefined)
  })

  test('[AR8] may be replaced, but a period goes with V and only with V, and a selection must be on it', () => {
    const list = (row: unknown) => ({
      selectionList: { name: 'Eigen lijst', date: '2027-01-01', rows: [row] },
    })
    const reasons = (given: unknown): string[] =>
      z.safeParse(ArchiveSettings, given).error?.issues.map(({ path }) => path.join('.')) ?? []
    const row = { number: '1', result: 'Advies' }
    expect(reasons({ selection: '1', ...list({ ...row, appraisal: 'V', term: 'P7Y' }) })).toEqual([])
    expect(reasons(list({ ...row, appraisal: 'V' }))).toEqual(['selectionList.rows.0.term'])
    expect(reasons(list({ ...row, appraisal: 'B', term: 'P7Y' }))).toEqual(['selectionList.rows.0.term'])
    expect(reasons(list({ ...row, appraisal: 'V', term: '7 jaar' }))).toEqual(['selectionList.rows.0.term'])
    expect(reasons({ selection: '99.9' })).toEqual(['selection'])
  })
})
