// The own matrix: what stands in each cell, and writing one cell, a row, a column or all of it.
import { nanoid } from 'nanoid'
import { useMemo, useRef, useState } from 'react'
import type { Mark, Row } from '#shared/activities/supply/records.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { useMe, useSync } from '#client/sync/react.ts'
import type { Shown } from '#client/sync/replica.ts'
import type { Change } from './marks.ts'
import { tidy } from './marks.ts'
import { ownNow, useOwn } from './useSupply.ts'

export type Matrix = {
  readonly rows: readonly Shown<Row>[]
  readonly rowOf: (domain: string) => Shown<Row> | undefined
  readonly markOf: (domain: string, group: string) => Mark | undefined
  /** What stood in a cell before its cross was taken away; as long as this page is open. */
  readonly before: (domain: string, group: string) => Mark | undefined
  readonly set: (changes: readonly Change[]) => void
  /** Says that these rows were looked at; those that have a record already are left as they are. */
  readonly see: (domains: readonly string[]) => void
  /** The id for the record of a row: that of the record, or one that is free. */
  readonly idOf: (domain: string) => string
  /** Why the last writing was refused. */
  readonly code: ErrorCode | undefined
}

const markIn = (row: Shown<Row> | undefined, group: string): Mark | undefined => {
  const cell = row?.data.cells.find((one) => one.group === group)
  if (!cell) return undefined
  const { group: _group, ...mark } = cell
  return tidy(mark) ?? undefined
}

const rowIn = (rows: readonly Shown<Row>[], domain: string): Shown<Row> | undefined =>
  rows.find(({ data }) => data.domain === domain)

/** `as` is a person without a device for whom a facilitator fills in. */
export const useMatrix = (step: string, as?: string): Matrix => {
  const sync = useSync()
  const me = useMe()?.id ?? undefined
  const rows = useOwn<Row>(step, 'row', as)
  const [code, setCode] = useState<ErrorCode>()
  const fresh = useRef(new Map<string, string>())
  const gone = useRef(new Map<string, Mark>())
  return useMemo(() => {
    const options = as === undefined ? {} : { as }
    /** As it is now, not as it was drawn: two keys can come before the next drawing. */
    const now = (): readonly Shown<Row>[] =>
      ownNow(sync.store.kind(step, 'row') as readonly Shown<Row>[], as ?? me)
    const idOf = (domain: string): string => {
      const id = rowIn(now(), domain)?.id ?? fresh.current.get(domain) ?? nanoid(12)
      fresh.current.set(domain, id)
      return id
    }
    const send = async (cmd: string, input: unknown): Promise<void> => {
      setCode(undefined)
      const outcome = await sync.act(step, cmd, input, options)
      if (!outcome.ok) setCode(outcome.code)
    }
    const set = (changes: readonly Change[]): void => {
      if (changes.length === 0) return
      for (const { domain, group } of changes) {
        const old = markIn(rowIn(now(), domain), group)
        if (old?.is === 'yes') gone.current.set(`${domain} ${group}`, old)
      }
      const marks = changes.map((change) => ({ row: idOf(change.domain), ...change }))
      void send('marks.set', { marks })
    }
    const see = (domains: readonly string[]): void => {
      const known = now()
      const open = domains.filter((domain) => rowIn(known, domain) === undefined)
      if (open.length > 0)
        void send('rows.seen', { rows: open.map((domain) => ({ row: idOf(domain), domain })) })
    }
    return {
      rows,
      code,
      idOf,
      set,
      see,
      rowOf: (domain) => rowIn(rows, domain),
      markOf: (domain, group) => markIn(rowIn(now(), domain), group),
      before: (domain, group) => gone.current.get(`${domain} ${group}`),
    }
  }, [sync, step, as, me, rows, code])
}
