// The whole matrix as a real table for a laptop: keys, mouse and a screen reader all write the same marks.
import { useState } from 'react'
import type { As, Config } from '#shared/activities/supply/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Button } from '#client/ui/Button.tsx'
import { texts } from '../texts.ts'
import { nameDraft } from './DomainList.tsx'
import css from './Grid.module.css'
import { GridCell } from './GridCell.tsx'
import { GridHead } from './GridHead.tsx'
import type { Place } from './gridKeys.ts'
import { GroupRow } from './GroupRow.tsx'
import { useGrid } from './useGrid.ts'
import type { Matrix } from './useMatrix.ts'
import type { Way } from './useWay.ts'

export interface GridProps {
  readonly step: string
  readonly config: Config
  readonly matrix: Matrix
  readonly as: As
  readonly way: Way
  readonly names: readonly string[]
}

/** Everything of one cell: moments, names, and the agreement of a provider. */
const CellDialog = (props: GridProps & { at: Place; onClose: () => void }) => {
  const { step, config, matrix, as, way, names, at, onClose } = props
  const domain = config.domains[at.row - 1]
  const group = config.groups[at.column - 1]
  if (!domain || !group) return null
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={texts.grid.cell(domain.name, group.short)}
      actions={
        <Button kind="doe" onClick={onClose}>
          {texts.grid.done}
        </Button>
      }
    >
      <ul className={css.one}>
        <GroupRow
          group={group}
          mark={matrix.markOf(domain.id, group.id)}
          before={matrix.before(domain.id, group.id)}
          as={as}
          ways={way.ways}
          layer={way.layer}
          moments={config.moments}
          names={names}
          draft={nameDraft(step, domain.id, group.id)}
          onChange={(mark) => matrix.set([{ domain: domain.id, group: group.id, mark }])}
        />
      </ul>
    </Dialog>
  )
}

export const Grid = (props: GridProps) => {
  const { config, matrix, way } = props
  const { domains, groups } = config
  const [open, setOpen] = useState<Place>()
  const { table, isHere, fill, ...listens } = useGrid(config, matrix, way, setOpen)
  const allDomains = domains.map(({ id }) => id)
  const allGroups = groups.map(({ id }) => id)
  return (
    <>
      {/* A table may be a grid (ARIA in HTML): its cells take the focus one at a time. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table ref={table} role="grid" aria-label={texts.grid.label} className={css.grid} {...listens}>
        <thead>
          <tr>
            <th scope="col" className={css.corner}>
              {texts.grid.corner}
            </th>
            {groups.map((group, index) => (
              <th key={group.id} scope="col" className={css.column}>
                <GridHead
                  at={{ row: 0, column: index + 1 }}
                  here={isHere(0, index + 1)}
                  name={group.name}
                  short={group.short}
                  menu={texts.grid.column(group.name)}
                  onFill={(how) => fill(allDomains, [group.id], how, group.name)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {domains.map((domain, index) => (
            <tr key={domain.id}>
              <th scope="row" className={css.rowHead}>
                <GridHead
                  at={{ row: index + 1, column: 0 }}
                  here={isHere(index + 1, 0)}
                  name={domain.name}
                  menu={texts.grid.row(domain.name)}
                  english={domain.english}
                  onFill={(how) => fill([domain.id], allGroups, how, domain.name)}
                />
              </th>
              {groups.map((group, column) => (
                <GridCell
                  key={group.id}
                  at={{ row: index + 1, column: column + 1 }}
                  mark={matrix.markOf(domain.id, group.id)}
                  way={way.way}
                  layer={way.layer}
                  here={isHere(index + 1, column + 1)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Refused code={matrix.code} />
      {open ? <CellDialog {...props} at={open} onClose={() => setOpen(undefined)} /> : null}
    </>
  )
}
