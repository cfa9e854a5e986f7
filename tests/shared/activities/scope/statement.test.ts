// The boundary in words: what is with OCO, what is not and who does that, what is open and what is watched.
import { describe, expect, test } from 'vitest'
import { difficultWords, sentenceLengths } from '#shared/content/b1.ts'
import type { Config, Decision, Item } from '#shared/activities/scope/records.ts'
import { statementOf } from '#shared/activities/scope/statement.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { decision } from './line.ts'

const item = (id: string, block: Item['block'], text: string): Item => ({
  id,
  block,
  text,
  plain: '',
  hint: '',
})
const named = (id: string, name: string) => ({ id, name, plain: '' })

const config: Pick<Config, 'items' | 'moments'> = {
  moments: [named('a', 'Stilstaan'), named('b', 'Krijgen'), named('c', 'Tijdens')],
  items: [
    item('m1', 'moment1', 'Helpen kiezen: wat past bij mij?'),
    item('m2', 'moment2', 'Helpen bij een klacht'),
    item('d1', 'domains', 'Wonen'),
    item('o1', 'others', 'Vrijwilligers.'),
  ],
}
const rec = <T>(id: string, data: T): Rec<T> => ({ id, kind: 'x', step: 's1', rev: 1, data })
const made = (...list: readonly Partial<Decision>[]): Rec<Decision>[] =>
  list.map((one) => rec(one.item ?? '', decision(one)))

const told = (statement: ReturnType<typeof statementOf>): string[] =>
  statement.parts.flatMap(({ heading, groups }) => [
    heading,
    ...groups.flatMap(({ name, lines }) => lines.map((line) => `${name} | ${line}`)),
  ])

describe('the statement', () => {
  test('[SC15] tells by block what is with OCO and what is not, who does it, what is open and what is watched', () => {
    const decisions = made(
      { item: 'm1', verdict: 'oco' },
      { item: 'm2', verdict: 'niet', who: 'het wijkteam.', watch: true, lookAgain: '2027-06-01' },
      { item: 'd1', verdict: 'open' },
      { item: 'o1', verdict: 'ander', who: '', watch: true },
      { item: 'gone', verdict: 'oco' },
    )
    const extras = [rec('x', item('x', 'others', 'De kerk'))]
    expect(told(statementOf(config, extras, decisions, undefined))).toEqual([
      'Bij onafhankelijke cliëntondersteuning hoort:',
      'Stilstaan | Helpen kiezen: wat past bij mij?',
      'Niet daarbij hoort:',
      'Krijgen | Helpen bij een klacht. Dat doet: het wijkteam.',
      'Wie nog meer helpt | Vrijwilligers. Wie dat doet, is nog open.',
      'Nog open is:',
      'Levensgebieden | Wonen',
      ' | Over 1 onderdeel is nog niets besloten.',
      'Hier letten we op:',
      'Krijgen | Helpen bij een klacht. Bij de terugblik vragen we of inwoners de onafhankelijkheid missen. Dat doen we op 1 juni 2027.',
      'Wie nog meer helpt | Vrijwilligers. Bij de terugblik vragen we of inwoners de onafhankelijkheid missen. Wanneer we dat doen, is nog open.',
    ])
  })

  test('[SC15] has a version and a day when it is final, which is also the day of what is watched without its own', () => {
    const decisions = made({ item: 'o1', verdict: 'niet', who: 'de kerk', watch: true })
    const final = { version: 2, lookAgain: '2027-11-22', at: 1 }
    const statement = statementOf(config, [], decisions, final)
    expect([statement.title, statement.lead]).toEqual([
      'Afbakening, versie 2',
      'De groep stelde deze afbakening vast. We kijken opnieuw op 22 november 2027.',
    ])
    expect(told(statement).at(-1)).toContain('Dat doen we op 22 november 2027.')
    const draft = statementOf(config, [], [], undefined)
    expect([draft.title, draft.lead, draft.parts]).toEqual([
      'Afbakening, nog niet vastgesteld',
      'De groep werkt nog aan deze afbakening.',
      [],
    ])
  })

  test('[SC15] is written in short sentences without officialese', () => {
    const decisions = made(
      { item: 'm1', verdict: 'oco' },
      { item: 'm2', verdict: 'niet', who: 'het wijkteam', watch: true, lookAgain: '2027-06-01' },
      { item: 'o1', verdict: 'ander', watch: true },
    )
    const statement = statementOf(config, [], decisions, { version: 1, lookAgain: '2027-11-22', at: 1 })
    const lines = [statement.title, statement.lead, ...told(statement)]
    expect(lines.flatMap(sentenceLengths).filter((length) => length > 15)).toEqual([])
    expect(lines.flatMap(difficultWords)).toEqual([])
  })
})
