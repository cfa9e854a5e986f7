// Rows and columns of the matrix as who leads changes them.
import type { TargetGroup } from '#shared/content/schema.ts'
import type { Domain, Group } from './records.ts'

/** A group of residents as a column, without the list from which it comes. */
export const columnOf = (target: TargetGroup): Group => {
  const { list: _, ...group } = target
  return group
}

/** The names by which a column goes: in full, and above the table. */
export type GroupNames = Pick<Group, 'name' | 'short'>

/** A column with other names; the English line told of the old name. */
export const renamedGroup = (group: Group, names: GroupNames): Group =>
  names.name === group.name ? { ...group, ...names } : { id: group.id, ...names }

/**
 * A row with another name is about something fixed, so nobody is asked what it is any more; the English line told of
 * the old name.
 */
export const renamedDomain = (domain: Domain, name: string): Domain =>
  name === domain.name ? domain : { id: domain.id, name, plain: domain.own ? '' : domain.plain, own: false }
