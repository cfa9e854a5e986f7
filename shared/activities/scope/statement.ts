// The boundary in words, so that it could be laid before a council: what is with OCO, what is not, what is open.
import { dayText } from '#shared/activities/days.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { blockName, decidedOf, isElsewhere, itemsOf, type Decided } from './items.ts'
import { blocks, type Config, type Decision, type Final, type Item } from './records.ts'
import { texts } from './texts.ts'

export type StatementPart = {
  readonly id: keyof typeof texts.parts
  readonly heading: string
  /** By block, with its name; the name is empty for what is of no block. */
  readonly groups: readonly { readonly name: string; readonly lines: readonly string[] }[]
}

export type Statement = {
  readonly title: string
  /** Whether it is final, and when it is looked at again. */
  readonly lead: string
  /** Without the parts that have nothing in them. */
  readonly parts: readonly StatementPart[]
}

/** The name of who does it may end with a full stop already. */
const withoutStop = (text: string): string => text.replace(/\.+$/u, '')

const elsewhereLine = ({ item, decision }: Decided): string => {
  const text = withoutStop(item.text)
  const who = withoutStop(decision?.who ?? '')
  return who === '' ? texts.whoOpen(text) : texts.does(text, who)
}

/** The boundary in words. `extras`, `decisions` and `final` as the records of the step hold them. */
export const statementOf = (
  config: Pick<Config, 'items' | 'moments'>,
  extras: readonly Rec<Item>[],
  decisions: readonly Rec<Decision>[],
  final: Final | undefined,
): Statement => {
  const all = decidedOf(itemsOf(config, extras), decisions)
  const undecided = all.filter(({ decision }) => decision === undefined).length

  const groups = (found: readonly Decided[], line: (one: Decided) => string): StatementPart['groups'] =>
    blocks.flatMap((block) => {
      const lines = found.filter(({ item }) => item.block === block).map(line)
      return lines.length > 0 ? [{ name: blockName(config, block), lines }] : []
    })
  const having = (is: (decision: Decision) => boolean): Decided[] =>
    all.filter(({ decision }) => decision !== undefined && is(decision))
  const text = ({ item }: Decided): string => item.text
  const watchLine = ({ item, decision }: Decided): string => {
    const day = decision?.lookAgain === '' ? final?.lookAgain : decision?.lookAgain
    return texts.watch(withoutStop(item.text), dayText(day ?? ''))
  }

  const found: Readonly<Record<StatementPart['id'], StatementPart['groups']>> = {
    with: groups(
      having(({ verdict }) => verdict === 'oco'),
      text,
    ),
    elsewhere: groups(having(isElsewhere), elsewhereLine),
    open: [
      ...groups(
        having(({ verdict }) => verdict === 'open'),
        text,
      ),
      ...(undecided > 0 && undecided < all.length ? [{ name: '', lines: [texts.undecided(undecided)] }] : []),
    ],
    watch: groups(
      having(({ watch }) => watch),
      watchLine,
    ),
  }
  return {
    title: final ? texts.final(final.version) : texts.draft,
    lead: final ? texts.lookAgain(dayText(final.lookAgain)) : texts.notFinal,
    parts: (['with', 'elsewhere', 'open', 'watch'] as const)
      .map((id) => ({ id, heading: texts.parts[id], groups: found[id] }))
      .filter(({ groups: some }) => some.length > 0),
  }
}
