// The matrices laid together as one real table: domains are rows, groups are columns. For projector, laptop and phone.
import { useId, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react'
import type { Domain, Group } from '#shared/activities/supply/records.ts'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import type { LaidRows } from '../useSupply.ts'
import { seenOf, type Slice } from './cells.ts'
import css from './HeatMap.module.css'
import { roles } from './roles.ts'
import { HeatRow } from './HeatRow.tsx'
import { nextCell } from './keys.ts'
import { heatTexts as texts } from './texts.ts'

export type HeatMapProps = {
  readonly domains: readonly Domain[]
  readonly groups: readonly Group[]
  readonly laid: LaidRows
  readonly slice: Slice
  /** Shows what is empty instead of how much there is, and counts it per row and column. */
  readonly white?: boolean
  /** Makes every cell a button; keep this function the same. */
  readonly onPick?: (domain: string, group: string) => void
  /** Sizes as the projector counted them, see screen/fit.ts; without it the map follows the room that it gets. */
  readonly fit?: CSSProperties & { readonly upright?: boolean }
}

/** Whether any organisation takes part in what was laid. */
const withOffers = (laid: LaidRows): boolean =>
  Array.from(laid.values()).some(({ organisations }) => organisations.length > 0)

export const HeatMap = (props: HeatMapProps) => {
  const { domains, groups, laid, slice, white = false, onPick, fit } = props
  const hint = useId()
  const table = useRef<HTMLTableElement>(null)
  const [reached, reach] = useState<readonly [domain: string, group: string]>()
  const offers = useMemo(() => withOffers(laid), [laid])
  const [atDomain, atGroup] = reached ?? [domains[0]?.id, groups[0]?.id]
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = nextCell(event.key, { domains, groups }, [atDomain ?? '', atGroup ?? ''])
    if (!to) return
    event.preventDefault()
    reach(to)
    const row = table.current?.querySelector(`[data-domain="${CSS.escape(to[0])}"]`)
    row?.querySelector<HTMLElement>(`[data-group="${CSS.escape(to[1])}"]`)?.focus()
  }
  const { upright, ...sizes } = fit ?? {}
  const emptyOf = (group: string): number =>
    domains.filter(({ id }) => seenOf(laid.get(id), group, slice).state === 'empty').length
  return (
    <div className={css.room} data-fit={fit !== undefined} style={sizes}>
      <table
        ref={table}
        {...roles.table}
        className={css.map}
        data-upright={upright ?? groups.length > 6}
        data-wide={groups.length <= 6}
        style={{ '--kolommen': groups.length } as CSSProperties}
        {...(onPick && { onKeyDown, 'aria-describedby': hint })}
      >
        <caption>
          <VisuallyHidden>{texts.caption}</VisuallyHidden>
        </caption>
        <thead {...roles.part}>
          <tr {...roles.row} className={css.heads}>
            <th {...roles.column} className={css.corner}>
              <VisuallyHidden>{texts.domains}</VisuallyHidden>
            </th>
            {groups.map((group) => (
              <th key={group.id} {...roles.column} className={css.group} title={group.name}>
                <span>{group.short}</span>
              </th>
            ))}
            {white ? (
              <th {...roles.column} className={css.sumHead}>
                {texts.emptyCount(groups.length)}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody {...roles.part}>
          {domains.map((domain) => (
            <HeatRow
              key={domain.id}
              domain={domain}
              groups={groups}
              row={laid.get(domain.id)}
              slice={slice}
              white={white}
              offers={offers}
              onPick={onPick}
              reached={domain.id === atDomain ? atGroup : undefined}
            />
          ))}
        </tbody>
        {white ? (
          <tfoot {...roles.part}>
            <tr {...roles.row} className={css.sums}>
              <th {...roles.domain} className={css.sumHead}>
                {texts.emptyCount(domains.length)}
              </th>
              {groups.map(({ id }) => (
                <td {...roles.cell} key={id} className={css.sum}>
                  {emptyOf(id)}
                </td>
              ))}
              <td {...roles.cell} className={css.sum} />
            </tr>
          </tfoot>
        ) : null}
      </table>
      {onPick ? (
        <p id={hint} hidden>
          {texts.pick}
        </p>
      ) : null}
    </div>
  )
}
