// The two sheets with everything that hangs on them, to be read, moved and sorted by everyone.
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { sheetOf, type Item } from '#shared/activities/flaps/sheet.ts'
import type { Note } from '#shared/activities/flaps/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useSettled } from '../useArriving.ts'
import { TwoSheets } from '../TwoSheets.tsx'
import { texts } from '../texts.ts'
import type { SheetId } from '#shared/activities/flaps/records.ts'
import { countOf, useGroups, useHidden, useNotes, type PairHere } from '../useFlaps.ts'
import { NoteItem } from './NoteItem.tsx'
import { Opened, type Extras } from './Opened.tsx'
import { Tray } from './Tray.tsx'
import { useDragging } from './useDragging.ts'
import { useFoot } from './useFoot.ts'
import { useKeepFocus } from './useKeepFocus.ts'
import css from './Notes.module.css'

/** The first notes come in one after another; what is further down is there when one gets there. */
const APART_MS = 45
const MOST_APART = 16

export type SheetsProps = Extras & {
  readonly step: string
  readonly stage: string
  readonly pair: PairHere
  readonly onTable?: boolean
  /** The silence just ended before the eyes of who looks. */
  readonly arriving?: boolean
  /** Under each sheet, for instance to write one more. */
  readonly renderBelow?: (sheet: SheetId) => ReactNode
}

export const Sheets = (props: SheetsProps) => {
  const { step, stage, pair, arriving = false } = props
  const notes = useNotes(step)
  const groups = useGroups(step)
  const hidden = useHidden(step).filter(({ data }) => data.pair === pair.id)
  const footOf = useFoot(step)
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
  const close = useCallback((): void => {
    open(undefined)
    requestAnimationFrame(findFocus)
  }, [findFocus])
  const item = (one: Item<Note>, index: number): ReactNode => (
    <NoteItem
      key={one.id}
      id={one.id}
      text={one.data.text}
      foot={footOf(one)}
      grip={moving}
      arrives={settled ? 0 : arriving ? Math.min(index, MOST_APART) * APART_MS : undefined}
      onOpen={open}
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
      <Opened {...props} id={opened} onClose={close} />
    </div>
  )
}
