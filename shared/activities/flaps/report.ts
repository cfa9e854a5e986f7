// The sheets in the report: chapter 6, as they hung, as text, and as data.
import { paperTexts } from '#shared/activities/onPaper.ts'
import { dilemmaColours } from '#shared/content/colours.ts'
import type { Block, Cell, DataSet, Section } from '#shared/report/document.ts'
import { drawSheets } from './draw.ts'
import { factsOf, groupName, heaviest, type Facts } from './outcome.ts'
import { who, type Note, type SheetId } from './records.ts'
import { START } from './rules.ts'
import type { Item, Sheet } from './sheet.ts'
import { sheetTitles, texts } from './texts.ts'
import { notesIn, toldOf, type Input, type Told } from './told.ts'

const SHEETS = ['pro', 'con'] as const satisfies readonly SheetId[]
const PARTIES = who.options

const heading = (text: string): Block => ({ type: 'heading', level: 3, text })
const note = (text: string): Block => ({ type: 'paragraph', role: 'note', text })
const normal = (text: string): Block => ({ type: 'paragraph', role: 'normal', text })
const items = (texts: readonly string[]): Block => ({ type: 'list', ordered: false, items: texts })

const altOf = (sheets: Told['sheets']): string =>
  [
    texts.altText,
    ...SHEETS.map((id) => {
      const { count, groups, loose } = sheets[id]
      return texts.alt(
        sheetTitles[id],
        count,
        groups.map((pile) => `‘${groupName(pile)}’`),
        loose.length,
      )
    }),
  ].join(' ')

const figures = ({ pair, sheets }: Told, facts: Facts): Block[] => {
  const drawings = drawSheets({
    pair,
    sheets,
    weights: facts.weights,
    intro: texts.intro(pair.letter),
    titles: sheetTitles,
    groupName,
    continued: texts.continued,
    signature: facts.sign,
  })
  return drawings.map((drawing, index): Block => ({
    type: 'figure',
    ...drawing,
    alt: altOf(sheets),
    caption:
      drawings.length === 1
        ? texts.caption(pair.statement)
        : texts.captionPart(pair.statement, index + 1, drawings.length),
  }))
}

const sheetBlocks = (id: SheetId, sheet: Sheet, facts: Facts): Block[] => {
  const line = (one: Item<Note>): string =>
    texts.note(one.data.text, facts.sign(one), facts.weights.get(one.id))
  return [
    heading(sheetTitles[id]),
    ...(sheet.count === 0 ? [note(texts.empty)] : []),
    ...heaviest(sheet.groups, facts).flatMap((pile) => [
      normal(texts.group(groupName(pile), pile.notes.length, facts.weights.get(pile.id))),
      items(pile.notes.map(line)),
    ]),
    ...(sheet.groups.length > 0 && sheet.loose.length > 0 ? [normal(texts.loose)] : []),
    ...(sheet.loose.length > 0 ? [items(heaviest(sheet.loose, facts).map(line))] : []),
  ]
}

/** Each disadvantage that has a remedy: groups by their name, also notes that got one before they came together. */
const remedyRows = (sheet: Sheet, facts: Facts): Cell[][] =>
  [
    ...heaviest(sheet.groups, facts).flatMap((pile) => [
      [groupName(pile), pile.id],
      ...pile.notes.map(({ id, data }) => [data.text, id]),
    ]),
    ...heaviest(sheet.loose, facts).map(({ id, data }) => [data.text, id]),
  ].flatMap(([name = '', id = '']) => {
    const remedy = facts.remedies.get(id)
    return remedy === undefined ? [] : [[name, remedy]]
  })

const effectRows = (sheets: Told['sheets'], facts: Facts): Cell[][] =>
  SHEETS.flatMap((id) => notesIn(sheets[id])).flatMap((one) => {
    const effects = facts.effects.get(one.id)
    return effects ? [[one.data.text, ...PARTIES.map((party) => effects.get(party) ?? '')]] : []
  })

const table = (caption: string, head: readonly string[], rows: Cell[][]): Block[] =>
  rows.length === 0
    ? []
    : [heading(caption), { type: 'table', caption, head: [...head], rows, rowHeaders: true }]

const pairBlocks = (told: Told, facts: Facts, rules: Block[]): Block[] => {
  const { pair, sheets, copied, hidden, waiting } = told
  const fromPaper = copied.pro + copied.con
  const { letter, colour = 'own', statement } = pair
  const count = sheets.pro.count + sheets.con.count
  const title: Block = {
    type: 'heading',
    level: 2,
    text: statement,
    ...(letter !== undefined && { sign: { letter, colour: dilemmaColours[colour] } }),
  }
  const gone = hidden > 0 ? [note(texts.hidden(hidden))] : []
  if (waiting > 0) return [title, note(texts.waiting(waiting)), ...gone]
  if (count === 0) return [title, note(texts.nothing), ...gone]
  return [
    title,
    normal(texts.counts(sheets.pro.count, sheets.con.count)),
    ...(fromPaper > 0 ? [note(paperTexts.notes(fromPaper))] : []),
    ...rules,
    ...gone,
    ...figures(told, facts),
    ...SHEETS.flatMap((id) => sheetBlocks(id, sheets[id], facts)),
    ...table(texts.remedies, texts.remediesHead, remedyRows(sheets.con, facts)),
    ...table(texts.effects, texts.effectsHead, effectRows(sheets, facts)),
  ]
}

const set = (name: string, title: string, head: readonly string[], rows: Cell[][]): DataSet[] =>
  rows.length > 0 ? [{ name, title, head: [...head], rows }] : []

const dataOf = (all: readonly Told[], facts: Facts, { step, names }: Input, sign: string): DataSet[] => {
  const signed = sign === 'side' || (sign === 'name' && Object.keys(names).length > 0)
  const column = sign === 'side' ? texts.dataSide : texts.dataName
  const sheets = all.flatMap(({ pair, sheets }) =>
    SHEETS.map((id) => ({ first: [step.title, pair.statement, sheetTitles[id]], sheet: sheets[id] })),
  )
  const rowOf = (one: Item<Note>, group: string): Cell[] => [
    group,
    one.data.text,
    facts.weights.get(one.id) ?? '',
    ...PARTIES.map((party) => facts.effects.get(one.id)?.get(party) ?? ''),
    facts.remedies.get(one.id) ?? '',
    ...(signed ? [facts.sign(one)] : []),
  ]
  return [
    ...set(
      'flaps-geeltjes',
      texts.dataNotes,
      [...texts.dataNotesHead, ...(signed ? [column] : [])],
      sheets.flatMap(({ first, sheet }) => [
        ...sheet.groups.flatMap((pile) =>
          pile.notes.map((one) => [...first, ...rowOf(one, groupName(pile))]),
        ),
        ...sheet.loose.map((one) => [...first, ...rowOf(one, '')]),
      ]),
    ),
    ...set(
      'flaps-papier',
      texts.dataPaper,
      texts.dataPaperHead,
      all.flatMap(({ pair, copied }) =>
        SHEETS.flatMap((id) =>
          copied[id] > 0 ? [[step.title, pair.statement, sheetTitles[id], copied[id]]] : [],
        ),
      ),
    ),
    ...set(
      'flaps-groepen',
      texts.dataGroups,
      texts.dataGroupsHead,
      sheets.flatMap(({ first, sheet }) =>
        sheet.groups.map((pile) => [
          ...first,
          groupName(pile),
          pile.notes.length,
          facts.weights.get(pile.id) ?? '',
          facts.remedies.get(pile.id) ?? '',
        ]),
      ),
    ),
  ]
}

/** What is written stays out of a preview until the reveal, and comes in when the session is over. */
export const report = (input: Input): readonly Section[] => {
  const told = toldOf(input)
  if (told.length === 0) return []
  const facts = factsOf(input)
  const { sign } = input.all('rules')[0]?.data ?? START
  const rules: Block[] = [
    note(texts.signed(sign)),
    ...(sign === 'side' ? [note(texts.smallSides(input.minimumGroup))] : []),
    ...(facts.tooFew ? [note(texts.fewVoters)] : []),
    ...(facts.voters > 0 && !facts.tooFew ? [note(texts.voters(facts.voters))] : []),
    ...(facts.stays ? [note(texts.stays)] : []),
  ]
  return [
    {
      chapter: 6,
      blocks: told.flatMap((one) => pairBlocks(one, facts, rules)),
      data: dataOf(told, facts, input, sign),
    },
  ]
}
