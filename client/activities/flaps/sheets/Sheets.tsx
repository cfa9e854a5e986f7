// The two sheets with everything that hangs on them, to be read, moved and sorted by everyone.
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { sheetOf, type Item } from '#shared/activities/flaps/sheet.ts'
import type { Note } from '#shared/activities/flaps/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useNames } from '#client/sync/react.ts'
import { useSettled } from '../useArriving.ts'
import { TwoSheets } from '../TwoSheets.tsx'
import { texts } from '../texts.ts'
import type { SheetId } from '#shared/activities/flaps/records.ts'
import {
  countOf,
  useEffects,
  useGroups,
  useHidden,
  useNotes,
  type NoteHere,
  type PairHere,
} from '../useFlaps.ts'
import { footOf } from './footOf.ts'
import { GroupDialog } from './GroupDialog.tsx'
import { NoteDialog } from './NoteDialog.tsx'
import { NoteItem } from './NoteItem.tsx'
import { Tray } from './Tray.tsx'
import { useDragging } from './useDragging.ts'
import { useKeepFocus } from './useKeepFocus.ts'
import css from './Notes.module.css'

/** The first notes come in one after another; what is further down is there when one gets there. */
const APART_MS = 45
const MOST_APART = 16

export type SheetsProps = {
  readonly step: string
  readonly stage: string
  readonly pair: PairHere
  readonly onTable?: boolean
  /** The silence just ended before the eyes of who looks. */
  readonly arriving?: boolean
  /** Under each sheet, for instance to write one more. */
  readonly renderBelow?: (sheet: SheetId) => ReactNode
  /** More that a facilitator can do with one note. */
  readonly renderNoteExtra?: (note: NoteHere, close: () => void) => ReactNode
  readonly renderGroupExtra?: (group: string) => ReactNode
}

export const Sheets = (props: SheetsProps) => {
  const { step, stage, pair, arriving = false } = props
  const notes = useNotes(step)
  const groups = useGroups(step)
  const effects = useEffects(step)
  const hidden = useHidden(step).filter(({ data }) => data.pair === pair.id)
  const names = useNames()
  const [picked, pick] = useState<string>()
  const [opened, open] = useState<string>()
  const settled = useSettled()
  const board = useRef<HTMLDivElement>(null)
  const findFocus = useKeepFocus(board)
  const moving = stage === 'stick' || stage === 'sort'
  const { press, code } = useDragging(step, notes, pair.id, stage === 'sort', moving)
  const sheets = useMemo(
    () => ({
      pro: sheetOf(notes, groups, pair.id, 'pro'),
      con: sheetOf(notes, groups, pair.id, 'con'),
    }),
    [notes, groups, pair.id],
  )
  const writers = useMemo(() => new Map(notes.map(({ id, by }) => [id, by])), [notes])
  const nameOf = (id: string): string | undefined => names[writers.get(id) ?? '']
  const note = notes.find(({ id }) => id === picked)
  const group = groups.find(({ id }) => id === opened)
  const close = useCallback((): void => {
    pick(undefined)
    open(undefined)
    requestAnimationFrame(findFocus)
  }, [findFocus])
  const item = (one: Item<Note>, index: number): ReactNode => (
    <NoteItem
      key={one.id}
      id={one.id}
      text={one.data.text}
      foot={footOf(one.data, nameOf(one.id), effects.get(one.id) ?? [])}
      grip={moving}
      arrives={settled ? 0 : arriving ? Math.min(index, MOST_APART) * APART_MS : undefined}
      onOpen={pick}
    />
  )
  return (
    <div>
      <Refused code={code} onTable={props.onTable ?? false} />
      <TwoSheets
        counts={countOf(notes, pair.id)}
        boardRef={board}
        onPointerDown={press}
        {...(props.onTable !== undefined && { onTable: props.onTable })}
      >
        {(sheet) => {
          const { groups: piles, loose, count } = sheets[sheet]
          const gone = hidden.filter(({ data }) => data.sheet === sheet).length
          return (
            <>
              {piles.map(({ id, name, notes: inside }) => (
                <Tray
                  key={id}
                  id={id}
                  name={name}
                  count={inside.length}
                  onOpen={stage === 'stick' ? undefined : open}
                >
                  <ul className={css.list}>{inside.map(item)}</ul>
                </Tray>
              ))}
              <ul className={css.list}>{loose.map(item)}</ul>
              {count === 0 ? <p className={css.empty}>{texts.stick.empty}</p> : null}
              {gone === 0 ? null : <p className={css.empty}>{texts.hidden(gone)}</p>}
              {props.renderBelow?.(sheet)}
            </>
          )
        }}
      </TwoSheets>
      {note ? (
        <NoteDialog
          key={note.id}
          step={step}
          stage={stage}
          note={note}
          onClose={close}
          extra={props.renderNoteExtra?.(note, close)}
        />
      ) : null}
      {group ? (
        <GroupDialog
          key={group.id}
          step={step}
          stage={stage}
          group={group}
          onClose={close}
          extra={props.renderGroupExtra?.(group.id)}
        />
      ) : null}
    </div>
  )
}
