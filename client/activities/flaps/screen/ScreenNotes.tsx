// The notes of one page of a sheet: trays with their notes, then loose ones. Each comes in when it is first hung.
import { useState, type CSSProperties } from 'react'
import type { Note } from '#shared/activities/flaps/records.ts'
import type { Item } from '#shared/activities/flaps/sheet.ts'
import { cx } from '#client/ui/cx.ts'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { useSettled } from '../useArriving.ts'
import { sideWords } from '../texts.ts'
import { isBroad, type Block, type Density, type Page } from './layout.ts'
import css from './ScreenNotes.module.css'
import { texts } from './texts.ts'

const APART_MS = 60
const MOST_APART = 14

const ScreenNote = (props: { note: Item<Note>; arrives: number | undefined; weight: number }) => {
  const { note, weight } = props
  const { text, side } = note.data
  const [arrives] = useState(props.arrives)
  return (
    <li
      className={cx(css.note, arrives !== undefined && css.arrives)}
      style={arrives === undefined ? undefined : { animationDelay: `${arrives}ms` }}
      data-broad={isBroad(note.data)}
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

const lookOf = ({ columns, size, line, least, ends, gap, head }: Density): CSSProperties =>
  ({
    '--kolommen': columns,
    '--letter': size,
    '--regel': line,
    '--minst': least,
    '--boven': ends[0],
    '--onder': ends[1],
    '--tussen': gap,
    '--kop': head,
  }) as CSSProperties

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
          arrives={settled ? 0 : arriving ? Math.min(index, MOST_APART) * APART_MS : undefined}
          weight={name === undefined ? weightOf(note.id) : 0}
        />
      ))}
    </ul>
  )
  return (
    <div className={css.page} style={lookOf(density)}>
      {page.map((block) =>
        block.name === undefined ? (
          <div key={block.id} className={css.loose}>
            {notesOf(block)}
          </div>
        ) : (
          <section key={block.id} className={css.tray}>
            <h3 className={css.name}>
              <span className={css.words}>{block.name === '' ? texts.unnamed : block.name}</span>
              <span className={css.count}>{block.count}</span>
              {block.continued ? <span className={css.count}>{texts.continued}</span> : null}
              {weightOf(block.id) === 0 ? null : <Weight n={weightOf(block.id)} />}
            </h3>
            {notesOf(block)}
          </section>
        ),
      )}
    </div>
  )
}
