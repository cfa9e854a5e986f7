// What the people of a practice session do with the flaps: write notes, put them together, lay stickers, find a way out.
import { practiceTexts } from '#shared/content/nl/practice.ts'
import { proofId } from '#shared/kernel/proof.ts'
import { shuffled } from '#shared/kernel/random.ts'
import type { Rec } from '#shared/kernel/record.ts'
import {
  dataOf,
  firstOf,
  idOf,
  mine,
  numbersOf,
  pick,
  plan,
  readable,
  secretOf,
  writing,
  type Plan,
  type Player,
  type View,
} from '#shared/practice/deed.ts'
import { joinGroup, layDots, nameGroup, setEffect, writeNote, writeRemedy } from './deeds.ts'
import type { Dots, Group, Note, Remedy, Rules, SheetId } from './records.ts'
import { rulesId, START } from './rules.ts'
import { targetsOf } from './weigh.ts'

const rulesOf = (view: View): Rules => dataOf<Rules>(view, rulesId(view.step)) ?? START

const write = (view: View): Plan[] => {
  const { character, records, step } = view
  const { sign, closed } = rulesOf(view)
  if (closed) return []
  const sheets: readonly SheetId[] = character.critical ? ['con', 'con', 'pro'] : ['pro', 'con', 'pro']
  const wanted = { nothing: 1, some: character.half ? 1 : 2, much: 3 }[character.writes]
  return records.of(step, 'pair').flatMap(({ id: pair }, at) =>
    sheets.slice(0, wanted).flatMap((sheet, index): Plan[] => {
      const key = `note-${at}-${index}`
      const secret = secretOf(view, `${pair}/${key}`)
      const text = pick(practiceTexts.notes[sheet], view, at + index)
      if (records.get(proofId(secret))) return []
      return [plan(key, writeNote(secret, { pair, sheet, text }, sign), writing(text))]
    }),
  )
}

/** The first loose notes of a sheet, when there are enough for one more group. */
const looseOn = (view: View, sheet: SheetId): Rec<Note>[] => {
  const loose = readable<Note>(view, 'note').filter(({ data }) => data.group === null && data.sheet === sheet)
  const groups = readable<Group>(view, 'group').filter(({ data }) => data.sheet === sheet)
  return groups.length < 2 && loose.length >= 2 ? loose : []
}

/** Some sort: two notes of one sheet together, and a name for what has none. */
const sort = (view: View): (Plan | undefined)[] => {
  const { character } = view
  if (!character.hosts && character.id !== 'quick') return []
  const sheet = character.hosts ? 'pro' : 'con'
  const [first, second] = looseOn(view, sheet)
  const join =
    first && second && plan(`join-${first.id}`, joinGroup(second.id, first.id, idOf(view, first.id)), 15)
  const nameless = readable<Group>(view, 'group').filter(
    ({ data }) => data.name === '' && data.sheet === sheet,
  )
  const names = nameless.map(({ id }, index) => {
    const name = pick(practiceTexts.groups, view, index)
    return plan(`name-${id}`, nameGroup(id, name), writing(name))
  })
  return [...names, join]
}

const lay = (view: View, targets: readonly string[]): Plan | undefined => {
  const { stickers } = rulesOf(view)
  const on = shuffled(targets, numbersOf(view, 'dots')()).slice(0, view.character.half ? 1 : stickers)
  if (on.length === 0 || mine<Dots>(view, 'dots').length > 0) return undefined
  return plan('dots', layDots(idOf(view, 'dots'), on), 20)
}

const weigh = (view: View): (Plan | undefined)[] => {
  const { character } = view
  const notes = readable<Note>(view, 'note')
  const targets = targetsOf(notes, readable<Group>(view, 'group'))
  const against = [...targets].filter(([, { sheet }]) => sheet === 'con').map(([id]) => id)
  const solved = new Set(readable<Remedy>(view, 'remedy').map(({ data }) => data.on))
  const open = against.find((id) => !solved.has(id))
  const text = pick(practiceTexts.remedies, view)
  const [note] = notes
  return [
    lay(view, [...targets.keys()]),
    character.writes === 'much' && open !== undefined
      ? plan('remedy', writeRemedy(open, text), writing(text))
      : undefined,
    character.critical && note ? plan('effect', setEffect(note.id, 'gemeente', 'verliest'), 12) : undefined,
  ]
}

export const practice: Player = (view) => {
  switch (view.stage) {
    case 'silent':
      return view.records.of(view.step, 'pair').length === 0 ? 'wait' : firstOf(view, write(view))
    case 'stick':
      return view.character.late ? firstOf(view, write(view)) : undefined
    case 'sort':
      return firstOf(view, sort(view))
    case 'weigh':
      return firstOf(view, weigh(view))
    default:
      return undefined
  }
}
