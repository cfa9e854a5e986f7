// Making one tile: what lies there now, laying it with a change, and taking it away.
import { nanoid } from 'nanoid'
import { useEffect, useRef, useState } from 'react'
import type { Tile } from '#shared/activities/moodboard/records.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { removePhoto } from '#client/shell/images/upload.ts'
import { useSitting } from '#client/shell/sitting.ts'
import { useAct, useMe, useSync } from '#client/sync/react.ts'
import type { Shown } from '#client/sync/replica.ts'
import { announce } from '#client/ui/announce.ts'
import { isOf, useOwn } from '../useMoodboard.ts'

const EMPTY: Tile = { symbol: null, image: null, alt: '', word: '', because: '' }

export const draftKey = (step: string, person: PersonId, field: 'because' | 'word' | 'alt'): string =>
  `tile:${step}:${person}:${field}`

export type TileMaker = {
  readonly person: PersonId
  readonly mine: Shown<Tile> | undefined
  /** The input of `tile.lay`: what lies there at this very moment, with this change. */
  readonly inputOf: (change: Partial<Tile>) => unknown
  /** Resolves with whether it was accepted. `draft` is the key of the text that this brings along. */
  readonly lay: (change: Partial<Tile>, draft?: string) => Promise<boolean>
  readonly take: () => Promise<boolean>
  /** Why the last one was refused. */
  readonly code: ErrorCode | undefined
}

/** `as` is the person without a device for whom a facilitator makes it. */
export const useTileMaker = (step: string, as?: PersonId): TileMaker => {
  const act = useAct()
  const sync = useSync()
  const { session, token } = useSitting()
  const me = useMe()?.id ?? ''
  const person = as ?? me
  const [fresh] = useState(() => nanoid(12))
  const [code, setCode] = useState<ErrorCode>()
  const mine = useOwn<Tile>(step, 'tile', person)
  const held = useRef(mine)
  useEffect(() => {
    held.current = mine
  }, [mine])
  const laid = (): Shown<Tile> | undefined => {
    const all = sync.store.kind(step, 'tile')
    const found = all.find((rec) => isOf(rec, person)) as Shown<Tile> | undefined
    return found ?? (all.some(({ id }) => id === held.current?.id) ? held.current : undefined)
  }
  const inputOf = (change: Partial<Tile>): unknown => {
    const now = laid()
    // What was written before there was an image goes along with it.
    const because = cleanText(sync.drafts.get(draftKey(step, person, 'because')) ?? '')
    return { id: now?.id ?? fresh, ...(now?.data ?? { ...EMPTY, because }), ...change }
  }
  /** A photo that lies nowhere any more goes from the server too. */
  const forget = (image: string | null | undefined): void => {
    if (image != null && laid()?.data.image !== image) void removePhoto(session, token, image)
  }
  const run = async (cmd: string, input: unknown, draft?: string): Promise<boolean> => {
    const before = laid()?.data.image
    setCode(undefined)
    const outcome = await act(step, cmd, input, {
      ...(as !== undefined && { as }),
      ...(draft !== undefined && { draft }),
    })
    if (outcome.ok) {
      forget(before)
      return true
    }
    setCode(outcome.code)
    announce(sentenceFor(outcome.code), 'alert')
    return false
  }
  return {
    person,
    mine,
    inputOf,
    lay: (change, draft = laid() ? undefined : draftKey(step, person, 'because')) =>
      run('tile.lay', inputOf(change), draft),
    take: async () => {
      const now = laid()
      if (!now) return true
      sync.drafts.set(draftKey(step, person, 'because'), now.data.because)
      return run('tile.take', {})
    },
    code,
  }
}
