// How the proposals lie apart: the items of one block, or over all blocks those on which the group is divided.
import { divided } from '#shared/activities/scope/count.ts'
import type { Item, Tally } from '#shared/activities/scope/records.ts'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { Spread } from '../Spread.tsx'
import { scopeTexts } from '../texts.ts'
import { useDifferences, useTallies, type BlockHere } from '../useScope.ts'
import { layRows } from './layout.ts'
import { Legend } from './Legend.tsx'
import css from './Pages.module.css'
import { screenTexts as texts } from './texts.ts'
import { useSheet } from './useSheet.ts'

/** The words of a row beside its bar. */
const WORDS = 780
const LEAST_ROW = 78
const HIGH = 770

type Row = Item & { readonly tally: Tally; readonly apart: boolean }

const rowsOf = (blocks: readonly BlockHere[], tallies: ReadonlyMap<string, Tally>): Row[] =>
  blocks
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      const tally = tallies.get(item.id)
      return tally && tally.n > 0 ? [{ ...item, tally, apart: divided(tally) }] : []
    })

export const Differences = (props: {
  step: string
  blocks: readonly BlockHere[]
  block: BlockHere | undefined
}) => {
  const { step, blocks, block } = props
  const differences = useDifferences(step)
  const all = rowsOf(block ? [block] : blocks, useTallies(step))
  const apart = all.filter((row) => row.apart)
  const rows = block ? all : apart
  const { size, pages, airOf } = layRows(rows, WORDS, LEAST_ROW, HIGH)
  const { page, foot } = useSheet(pages)
  const most = Math.max(0, ...Array.from(differences.values(), ({ n }) => n))
  const title = block ? block.name : apart.length > 0 ? texts.differencesFirst : texts.differencesNone
  const empty = differences.size === 0 ? texts.nothing : all.length === 0 ? texts.tooFew : ''
  return (
    <RoomPage
      title={all.length === 0 && !block ? texts.differences : title}
      sub={most > 0 ? scopeTexts.proposed(block ? (differences.get(block.id)?.n ?? 0) : most) : undefined}
      footLeft={foot}
      footRight={texts.help}
    >
      {all.length === 0 ? (
        <p className={css.none}>
          {empty}
          {differences.size === 0 ? null : <span>{texts.tooFewLead}</span>}
        </p>
      ) : (
        <>
          <Legend />
          <ol
            className={css.rows}
            style={
              { '--letters': size, '--least': LEAST_ROW, '--air': airOf(page ?? []) } as React.CSSProperties
            }
          >
            {page?.map(({ id, text, tally, apart: isApart }) => (
              <li key={id} className={css.row} data-apart={isApart}>
                <p className={css.text}>{text}</p>
                <div className={css.bar}>
                  <Spread tally={tally} divided={isApart} bare />
                </div>
                <p className={css.apart}>
                  {isApart ? (
                    <>
                      <Icon name="cord" /> {scopeTexts.divided}
                    </>
                  ) : null}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </RoomPage>
  )
}
