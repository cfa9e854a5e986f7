// Laying, changing and taking away pieces, with undo and redo of what this device did.
import { useCallback, useEffect, useRef, useState } from 'react'
import { nanoid } from 'nanoid'
import type { Piece } from '#shared/activities/moodboard/records.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { useMe, useSync } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import {
  lastPossible,
  noHistory,
  remember,
  stepped,
  type Change,
  type Deed,
  type History,
  type Reader,
} from './history.ts'
import { boardTexts as texts } from './texts.ts'

/** A piece as a hand gives it: the mark comes with each act. */
export type Look = Omit<Piece, 'mark'>

export type Acts = {
  /** `said`: what was done, to announce and for "Maak ongedaan". Resolves with whether the server took it. */
  readonly lay: (id: string, look: Look, said: string) => Promise<boolean>
  /** Takes these away as one deed; only one's own, unless a facilitator does it. */
  readonly take: (ids: readonly string[], said: string) => Promise<boolean>
  /** As `take`, but remembered later: for a gum that goes on. */
  readonly wipe: (id: string) => void
  readonly keep: (said: string) => void
  readonly step: (way: 'undo' | 'redo') => void
  readonly history: History
  /** Why the last act was refused. */
  readonly code: ErrorCode | undefined
}

export const useActs = (step: string): Acts => {
  const sync = useSync()
  const role = useMe()?.role
  const [history, setHistory] = useState<History>(noHistory)
  const [code, setCode] = useState<ErrorCode>()
  const wiped = useRef<Change[]>([])
  const latest = useRef(history)
  useEffect(() => {
    latest.current = history
  }, [history])

  const look: Reader = useCallback((id) => (sync.store.record(id)?.data as Piece | undefined) ?? null, [sync])

  const send = useCallback(
    async (cmd: string, input: unknown): Promise<boolean> => {
      setCode(undefined)
      const outcome = await sync.act(step, cmd, input)
      if (outcome.ok) return true
      setCode(outcome.code)
      announce(sentenceFor(outcome.code))
      return false
    },
    [sync, step],
  )

  const put = useCallback(
    (id: string, piece: Look): Promise<boolean> =>
      send('piece.put', { ...piece, id, was: look(id)?.mark ?? null, mark: nanoid(6) }),
    [send, look],
  )
  const remove = useCallback(
    (id: string): Promise<boolean> => {
      const mine = sync.store.record(id)?.by === sync.store.pieces.me?.id
      return send(role === 'facilitator' && !mine ? 'piece.clear' : 'piece.remove', { id })
    },
    [send, role, sync],
  )

  const note = useCallback((deed: Deed): void => {
    setHistory((now) => remember(now, deed))
  }, [])

  const lay = useCallback<Acts['lay']>(
    (id, piece, said) => {
      const before = look(id)
      const done = put(id, piece)
      note({ said, changes: [{ id, before, after: { ...piece, mark: '' } }] })
      return done
    },
    [look, put, note],
  )

  const take = useCallback<Acts['take']>(
    async (ids, said) => {
      const changes = ids.map((id) => ({ id, before: look(id), after: null }))
      note({ said, changes })
      const done = await Promise.all(ids.map(remove))
      return done.every(Boolean)
    },
    [look, note, remove],
  )

  const wipe = useCallback<Acts['wipe']>(
    (id) => {
      wiped.current.push({ id, before: look(id), after: null })
      void remove(id)
    },
    [look, remove],
  )

  const keep = useCallback<Acts['keep']>(
    (said) => {
      if (wiped.current.length > 0) note({ said, changes: wiped.current })
      wiped.current = []
    },
    [note],
  )

  const back = useCallback<Acts['step']>(
    (way) => {
      const deed = lastPossible(latest.current, way, look)
      if (!deed) return
      for (const { id, before, after } of deed.changes) {
        const target = way === 'undo' ? before : after
        if (target) void put(id, target)
        else void remove(id)
      }
      setHistory((now) => stepped(now, way, deed))
      announce(way === 'undo' ? texts.tools.undone(deed.said) : texts.tools.redone(deed.said))
    },
    [look, put, remove],
  )

  return { lay, take, wipe, keep, step: back, history, code }
}
