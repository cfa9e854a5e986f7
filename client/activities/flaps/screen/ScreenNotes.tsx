// The notes of one page of a sheet: trays with their notes, then loose ones. Each comes in when it is first hung.
import { useState, type CSSProperties } from 'react'
import type { Note } from '#shared/activities/flaps/records.ts'
import type { Item } from '#shared/activities/flaps/sheet.ts'
import { cx } from '#client/ui/cx.ts'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { useSettled } from '../useArriving.ts'
import { sideWords } from '../texts.ts'
import type { Block, Page } from './layout.ts'
import css from './ScreenNotes.module.css'
import { LANE_GAP, spanOf, type Density } from './sizes.ts'
import { texts } from './texts.ts'

const APART_MS = 60
const MOST_APART = 14

const ScreenNote = (props: {
  note: Item<Note>
  broad: boolean
  arrives: number | undefined
  weight: number
}) => {
  const { note, broad, weight } = props
  const { text, side } = note.data
  const [arrives] = useState(props.arrives)
  return (
    <li
      className={cx(css.note, arrives !== undefined && css.arrives)}
      style={arrives === undefined ? undefined : { animationDelay: `${arrives}ms` }}
      data-broad={broad}
    >
      <Geeltje id={note.id} text={text} broad={false} {...(side !== null && { foot: sideWords[side] })} />
      {weight === 0 ? null : <Weight n={weight} />}
    </li>
  )
}

const Weight = ({ n }: { n: number }) => (
  <span className={css.weight}>
    <VisuallyHidden>{texts.stickers(n)}</VisuallyHidden>
    <span aria-hidden="true">{n}</span>
  </span>
)

const lookOf = (density: Density): CSSProperties => {
  const { lanes, columns, size, line, least, ends, sides, gap, name, inset } = density
  return {
    '--banen': lanes,
    '--baan-tussen': LANE_GAP,
    '--kolommen': columns,
    '--letter': size,
    '--regel': line,
    '--minst': least,
    '--boven': ends[0],
    '--onder': ends[1],
    '--opzij': sides / 2,
    '--tussen': gap,
    '--naam': name,
    '--los': inset[0],
    '--in-groep': inset[1],
  } as CSSProperties
}

export const ScreenNotes = (props: {
  page: Page
  density: Density
  /** The silence just ended before the eyes of the room. */
  arriving: boolean
  weightOf: (target: string) => number
}) => {
  const { page, density, arriving, weightOf } = props
  const settled = useSettled()
  const notesOf = ({ notes, name }: Block) => (
    <ul className={css.notes}>
      {notes.map((note, index) => (
        <ScreenNote
          key={note.id}
          note={note}
          broad={spanOf(note.data, density) === 2}
          arrives={settled ? 0 : arriving ? Math.min(index, MOST_APART) * APART_MS : undefined}
          weight={name === undefined ? weightOf(note.id) : 0}
        />
      ))}
    </ul>
  )
  const blockOf = (block: Block) =>
    block.name === undefined ? (
      <div key={block.id} className={css.loose}>
        {notesOf(block)}
      </div>
    ) : (
      <section key={block.id} className={css.tray}>
        <h3 className={css.name}>
          {weightOf(block.id) === 0 ? null : <Weight n={weightOf(block.id)} />}
          <span>{block.name === '' ? texts.unnamed : block.name}</span>
          <span className={css.count}>{block.continued ? texts.continued : block.count}</span>
        </h3>
        {notesOf(block)}
      </section>
    )
  return (
    <div className={css.page} style={lookOf(density)}>
      {page.map((lane, index) => (
        <div key={index} className={css.lane}>
          {lane.map(blockOf)}
        </div>
      ))}
    </div>
  )
}
