// What the people of a practice session do with agreements: three make one, and all say whether they can live with each.
import { practiceTexts } from '#shared/content/nl/practice.ts'
import { hashText } from '#shared/kernel/random.ts'
import {
  firstOf,
  idOf,
  mine,
  plan,
  readable,
  writing,
  type Plan,
  type Player,
  type View,
} from '#shared/practice/deed.ts'
import { add, consent } from './deeds.ts'
import type { Agreement, Consent } from './records.ts'

/** Who make one, by who they are. */
const makers = ['quick', 'host', 'against']

const make: Player = (view) => {
  const text = practiceTexts.agreements[makers.indexOf(view.character.id)]
  if (!text || view.records.get(idOf(view, 'add'))) return undefined
  const agreement = { ...text, lookAgain: '' }
  return firstOf(view, [
    plan('add', add(idOf(view, 'add'), agreement), writing(text.choice, text.why, text.who)),
  ])
}

const cardFor = (view: View, agreement: string): Omit<Consent, 'agreement'> => {
  const [worry, no] = practiceTexts.concerns
  const { critical, against } = view.character
  if (critical && hashText(agreement) % 2 === 0) return { colour: 'rood', concern: no }
  if (critical || (against && hashText(agreement) % 3 === 0)) return { colour: 'oranje', concern: worry }
  return { colour: 'groen', concern: '' }
}

const judge: Player = (view) => {
  const given = new Set(mine<Consent>(view, 'consent').map(({ data }) => data.agreement))
  const open = readable<Agreement>(view, 'agreement').filter(({ id }) => !given.has(id))
  const asked = view.character.half ? open.slice(0, 1 - given.size) : open
  return firstOf(
    view,
    asked.map(({ id }): Plan => {
      const card = cardFor(view, id)
      const seconds = card.concern === '' ? 6 : writing(card.concern)
      return plan(`card-${id}`, consent(idOf(view, `card-${id}`), { agreement: id, ...card }), seconds)
    }),
  )
}

export const practice: Player = (view) => {
  if (view.stage === 'make') return make(view)
  return view.stage === 'consent' ? judge(view) : undefined
}
