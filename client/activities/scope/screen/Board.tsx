// The board itself: four printed fields, the first one with a part for each moment.
import type { Decision, Item, Verdict } from '#shared/activities/scope/records.ts'
import { scopeTexts, verdictWords } from '../texts.ts'
import { verdicts } from '../verdicts.ts'
import type { BlockHere } from '../useScope.ts'
import { VerdictMark } from '../VerdictMark.tsx'
import css from './Board.module.css'
import { namesThatFit } from './layout.ts'
import { screenTexts as texts } from './texts.ts'

/** What is left for names beside the word and the number, in the one field that is wide enough. */
const NAMES = 730
/** More cards than this are only told by their number. */
const FAN = 16

export type Decisions = ReadonlyMap<string, Decision>

const Cards = ({ items, named }: { items: readonly Item[]; named: boolean }) => {
  if (!named)
    return (
      <span className={css.fan} aria-hidden="true">
        {items.slice(0, FAN).map(({ id }) => (
          <i key={id} />
        ))}
      </span>
    )
  const { shown, rest } = namesThatFit(
    items.map(({ text }) => text),
    NAMES,
  )
  return (
    <span className={css.names}>
      {shown.map((name) => (
        <span key={name} className={css.name}>
          {name}
        </span>
      ))}
      {rest > 0 && shown.length > 0 ? <span>+{rest}</span> : null}
    </span>
  )
}

const Piles = (props: { items: readonly Item[]; decisions: Decisions; named?: boolean }) => {
  const { items, decisions, named = false } = props
  const verdictOf = ({ id }: Item): Verdict => decisions.get(id)?.verdict ?? 'open'
  return (
    <ul className={css.piles}>
      {verdicts.map((verdict) => {
        const here = items.filter((item) => verdictOf(item) === verdict)
        return (
          <li key={verdict} className={css.pile} data-empty={here.length === 0}>
            <VerdictMark verdict={verdict} size="1.25em" />
            <span className={css.word}>{verdictWords[verdict]}</span>
            <Cards items={here} named={named} />
            <b className={css.n}>{here.length}</b>
          </li>
        )
      })}
    </ul>
  )
}

/** Without `decisions` nothing is decided yet: each field says how many cards lie ready. */
export const Board = (props: { blocks: readonly BlockHere[]; decisions?: Decisions }) => {
  const { blocks, decisions } = props
  const moments = blocks.filter(({ number }) => number <= 3)
  const others = blocks.filter(({ number }) => number > 3)
  const inside = ({ items }: BlockHere, named: boolean) =>
    decisions ? (
      <Piles items={items} decisions={decisions} named={named} />
    ) : (
      <p className={css.ready}>
        <span className={css.fan} aria-hidden="true">
          {items.slice(0, FAN).map(({ id }) => (
            <i key={id} />
          ))}
        </span>
        <span className={css.say}>{texts.items(items.length)}</span>
      </p>
    )
  return (
    <div className={css.board} data-waiting={!decisions}>
      <section className={css.field}>
        <h2 className={css.title}>
          <span className={css.number}>1</span> {scopeTexts.elements[0]}
        </h2>
        {moments.map((block) => (
          <div key={block.id} className={css.moment}>
            <h3>{block.name}</h3>
            {inside(block, false)}
          </div>
        ))}
      </section>
      {others.map((block, at) => (
        <section key={block.id} className={css.field}>
          <h2 className={css.title}>
            <span className={css.number}>{at + 2}</span> {scopeTexts.elements[at + 1]}
          </h2>
          {inside(block, at === 0)}
        </section>
      ))}
    </div>
  )
}
