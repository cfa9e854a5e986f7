// Going through the table with keys and writing in it: one cell at a time can be reached with Tab.
import { useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react'
import type { Config, Mark } from '#shared/activities/supply/records.ts'
import { announce } from '#client/ui/announce.ts'
import { stateOf, texts } from '../texts.ts'
import { deedOf, type Deed, type Place } from './gridKeys.ts'
import {
  emptied,
  fillAll,
  momentNumbers,
  nextState,
  toggleAgreed,
  toggleMoment,
  toggleUnsure,
  type FillAll,
} from './marks.ts'
import type { Matrix } from './useMatrix.ts'
import type { Way } from './useWay.ts'

const placeOf = (target: EventTarget): Place | undefined => {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return element ? { row: Number(element.dataset.row), column: Number(element.dataset.column) } : undefined
}

const changed = (deed: Exclude<Deed, { do: 'go' }>, mark: Mark | undefined, before: Mark | undefined) => {
  switch (deed.do) {
    case 'moment':
      return toggleMoment(mark, deed.moment)
    case 'agreed':
      return toggleAgreed(mark)
    case 'unsure':
      return toggleUnsure(mark)
    case 'empty':
      return emptied(mark)
    default:
      return nextState(mark, before)
  }
}

/** `onOpen` is asked to show everything of one cell. */
export const useGrid = (config: Config, matrix: Matrix, way: Way, onOpen: (at: Place) => void) => {
  const [at, setAt] = useState<Place>({ row: 1, column: 1 })
  const table = useRef<HTMLTableElement>(null)
  const last: Place = { row: config.domains.length, column: config.groups.length }
  const focus = ({ row, column }: Place): void => {
    setAt({ row, column })
    table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus()
  }
  const write = (place: Place, deed: Exclude<Deed, { do: 'go' }>): void => {
    if (deed.do === 'open') return onOpen(place)
    const domain = config.domains[place.row - 1]?.id
    const group = config.groups[place.column - 1]?.id
    if (domain === undefined || group === undefined) return
    const mark = changed(deed, matrix.markOf(domain, group), matrix.before(domain, group))
    matrix.set([{ domain, group, mark }])
    announce(stateOf(mark ?? undefined))
  }
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    // A menu of a header is drawn elsewhere on the page, but its keys come by here.
    if (!(event.target instanceof Node) || !table.current?.contains(event.target)) return
    const place = placeOf(event.target)
    if (!place || event.altKey || event.metaKey) return
    const deed = deedOf(place, last, event.key, event.ctrlKey)
    if (!deed || (deed.do === 'agreed' && !way.layer)) return
    event.preventDefault()
    event.stopPropagation()
    if (deed.do === 'go') focus(deed.to)
    else write(place, deed)
  }
  const onClick = (event: MouseEvent): void => {
    const place = placeOf(event.target)
    if (!place || place.row === 0 || place.column === 0) return
    const apart =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-moment], [data-agreed]')
        : null
    const moment = momentNumbers.find((one) => String(one) === apart?.dataset.moment)
    if (moment !== undefined) return write(place, { do: 'moment', moment })
    if (apart && way.layer) return write(place, { do: 'agreed' })
    write(place, { do: way.way === 'names' ? 'open' : 'next' })
  }
  const onFocus = (event: FocusEvent): void => {
    const place = placeOf(event.target)
    if (place && table.current?.contains(event.target)) setAt(place)
  }
  const fill = (domains: readonly string[], groups: readonly string[], how: FillAll, what: string): void => {
    const pairs = domains.flatMap((domain) => groups.map((group) => ({ domain, group })))
    matrix.set(
      pairs.map(({ domain, group }) => ({
        domain,
        group,
        mark: fillAll(matrix.markOf(domain, group), how),
      })),
    )
    announce(texts.fill.said[how](what))
  }
  const isHere = (row: number, column: number): boolean => at.row === row && at.column === column
  return { table, isHere, fill, onKeyDownCapture, onClick, onFocus }
}
