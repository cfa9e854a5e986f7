// One domain of the matrices laid together: a line that opens, with each group in sentences and the own answer beside it.
import type { Domain, Group, Laid, LaidCell } from '#shared/activities/supply/records.ts'
import { isBlank, isThere } from '#shared/analysis/supply/white.ts'
import { English } from '#client/languages/English.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { stateOf } from '../texts.ts'
import { Fold } from './Fold.tsx'
import css from './Laid.module.css'
import { cellWords, rowWords } from './laidWords.ts'
import { texts } from './texts.ts'
import type { Filling } from './view.ts'

const words = texts.laid

const Cell = (props: { cell: LaidCell; row: Laid; group: Group | undefined; filling: Filling }) => {
  const { cell, row, group, filling } = props
  const { config, matrix } = filling
  const mine = matrix.markOf(row.domain, cell.group)
  const there = isThere(cell)
  return (
    <li className={css.cell} data-there={there}>
      <h3 className={css.group}>
        {group?.name ?? cell.group}
        <English text={group?.english} />
      </h3>
      {there || row.others === null ? null : <p className={css.white}>{words.white}</p>}
      {cellWords(cell, row, config.solo).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {mine === undefined || config.solo ? null : (
        <p className={css.mine}>
          <Icon name="lock" size={20} />
          <span>{words.mine(stateOf(mine))}</span>
        </p>
      )}
    </li>
  )
}

const changeWords = ({ as, matrix }: Filling, domain: string): string => {
  if (matrix.rowOf(domain) === undefined) return words.still
  return as === 'offers' ? words.wrong : words.change
}

export const LaidRow = (props: {
  domain: Domain
  row: Laid
  filling: Filling
  onChange: (() => void) | undefined
}) => {
  const { domain, row, filling, onChange } = props
  const groups = new Map(filling.config.groups.map((group) => [group.id, group]))
  return (
    <Fold name={domain.name} english={domain.english} says={rowWords(row)}>
      {row.words.length > 0 ? <p>{words.words(row.words)}</p> : null}
      {isBlank(row) ? null : (
        <ul className={css.cells}>
          {row.cells.map((cell) => (
            <Cell key={cell.group} cell={cell} row={row} group={groups.get(cell.group)} filling={filling} />
          ))}
        </ul>
      )}
      {row.others === null ? <p className={css.soft}>{words.few}</p> : null}
      {row.late > 0 ? <p className={css.soft}>{words.late(row.late)}</p> : null}
      {onChange ? (
        <div>
          <Button onClick={onChange}>{changeWords(filling, row.domain)}</Button>
        </div>
      ) : null}
    </Fold>
  )
}
