// What there is to decide about: the items of the canvas by block, and what the blocks are called.
import type { Content } from '#shared/content/schema.ts'
import { hashText } from '#shared/kernel/random.ts'
import type { Rec } from '#shared/kernel/record.ts'
import { blocks, MOST_ITEMS, type Block, type Config, type Decision, type Item } from './records.ts'
import { texts } from './texts.ts'

const MOST_ID = 40

/** The row of the matrix that leaves its name open; here people add an item of their own instead. */
const OPEN_DOMAIN = 'anders'

/** The same word may be the id of a domain and of a group, so the block stands before it. */
export const itemId = (block: Block, id: string): string => {
  const whole = `${block}-${id}`
  return whole.length <= MOST_ID ? whole : `${block}-${hashText(id).toString(36)}`
}

export const toItem = (block: Block, id: string, text: string, plain = '', english?: string): Item => ({
  id: itemId(block, id),
  block,
  text,
  plain,
  hint: '',
  ...(english !== undefined && { english }),
})

/** Adds what is not there yet under that id, up to the most that there can be, and keeps blocks together. */
export const withItems = (items: readonly Item[], more: readonly Item[]): Item[] => {
  const all = new Map<string, Item>()
  for (const one of [...items, ...more]) if (!all.has(one.id)) all.set(one.id, one)
  const some = [...all.values()].slice(0, MOST_ITEMS * 2)
  return blocks.flatMap((block) => some.filter((one) => one.block === block))
}

/** What the content of the municipality gives for the four elements. */
export const itemsFrom = (content: Content): Item[] => {
  const tasks = (['moment1', 'moment2', 'moment3'] as const).flatMap((block, index) =>
    (content.moments[index]?.tasks ?? []).map(({ id, text }) => toItem(block, id, text)),
  )
  return withItems(tasks, [
    ...content.lifeDomains
      .filter(({ id }) => id !== OPEN_DOMAIN)
      .map(({ id, name, plain, english }) => toItem('domains', id, name, plain, english)),
    ...content.targetGroups.map(({ id, name, english }) => toItem('groups', id, name, '', english)),
    ...content.helpers.map(({ id, text }) => toItem('others', id, text)),
  ])
}

/** All items in order of the canvas: in each block those of the programme, then those that were added. */
export const itemsOf = (config: Pick<Config, 'items'>, extras: readonly Rec<Item>[]): Item[] => {
  const all = [...config.items, ...extras.map(({ data }) => data)]
  return blocks.flatMap((block) => all.filter((one) => one.block === block))
}

/** What a block is called: the name of its moment, or of its element. */
export const blockName = ({ moments }: Pick<Config, 'moments'>, block: Block): string => {
  switch (block) {
    case 'moment1':
      return moments[0].name
    case 'moment2':
      return moments[1].name
    case 'moment3':
      return moments[2].name
    case 'domains':
    case 'groups':
    case 'others':
      return texts.blocks[block]
  }
}

export type Decided = { readonly item: Item; readonly decision: Decision | undefined }

/** Every item with what the group decided about it. */
export const decidedOf = (items: readonly Item[], decisions: readonly Rec<Decision>[]): Decided[] => {
  const byItem = new Map(decisions.map(({ data }) => [data.item, data]))
  return items.map((item) => ({ item, decision: byItem.get(item.id) }))
}

/** Whether it is not with OCO, so that somebody else must do it. */
export const isElsewhere = (decision: Pick<Decision, 'verdict'> | undefined): boolean =>
  decision?.verdict === 'niet' || decision?.verdict === 'ander'
