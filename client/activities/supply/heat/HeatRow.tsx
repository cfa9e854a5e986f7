// One row of the heat map; it is drawn again only when its own record changed.
import { memo, useCallback } from 'react'
import type { Domain, Group, Laid } from '#shared/activities/supply/records.ts'
import { seenOf, strengthOf, type Slice } from './cells.ts'
import { HeatCell } from './HeatCell.tsx'
import css from './HeatMap.module.css'
import { roles } from './roles.ts'

type Props = {
  readonly domain: Domain
  readonly groups: readonly Group[]
  readonly row: Laid | undefined
  readonly slice: Slice
  readonly white: boolean
  readonly offers: boolean
  readonly onPick: ((domain: string, group: string) => void) | undefined
  /** The group of the cell that the tab key reaches, when that is in this row. */
  readonly reached: string | undefined
}

export const HeatRow = memo(function HeatRow(props: Props) {
  const { domain, groups, row, slice, white, offers, onPick, reached } = props
  const { id } = domain
  const pick = useCallback((group: string) => onPick?.(id, group), [onPick, id])
  const cells = groups.map((group) => ({ group, seen: seenOf(row, group.id, slice) }))
  const empty = cells.filter(({ seen }) => seen.state === 'empty').length
  return (
    <tr {...roles.row} className={css.row} data-domain={id}>
      <th {...roles.domain} className={css.domain}>
        <span>{domain.name}</span>
      </th>
      {cells.map(({ group, seen }) => (
        <HeatCell
          key={group.id}
          {...seen}
          group={group.id}
          short={group.short}
          strength={strengthOf(seen, offers)}
          white={white}
          offers={offers}
          onPick={onPick && pick}
          reached={reached === group.id}
        />
      ))}
      {white ? (
        <td {...roles.cell} className={css.sum}>
          {empty}
        </td>
      ) : null}
    </tr>
  )
})
