// Laying, changing and taking away pieces, with undo and redo of what this device did.
import { useCallback, useEffect, useRef, useState } from 'react'
import { nanoid } from 'nanoid'
import type { Link } from '#shared/board/pieces.ts'
import { linksAt } from '#shared/board/links.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { useMe, useSync } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { lookOf, type BoardAdapter, type LinkHere, type Look, type Send, type Whose } from './adapter.ts'
import {
  forget,
  lastPossible,
  noHistory,
  remember,
  stepped,
  type Change,
  type Deed,
  type History,
  type Reader,
  type Thing,
} from './history.ts'
import { boardTexts as texts } from './texts.ts'

export type Acts = {
  /** `said`: what was done, to announce and for "Maak ongedaan". Resolves with whether the server took it. */
  readonly lay: (id: string, look: Look, said: string) => Promise<boolean>
  /** Draws a line between two pieces. */
  readonly join: (from: string, to: string, said: string) => Promise<boolean>
  readonly mayTake: (id: string) => boolean
  /** Takes a piece away with the lines that hang on it, or one line. */
  readonly take: (id: string, said: string) => Promise<boolean>
  /** As `take`, but remembered later: for a gum that goes on. */
  readonly wipe: (id: string) => void
  readonly keep: (said: string) => void
  readonly step: (way: 'undo' | 'redo') => void
  readonly history: History
  /** What is there under this id now. */
  readonly look: Reader
  /** Why the last act was refused. */
  readonly code: ErrorCode | undefined
}

const isLink = (thing: Thing): thing is Link => 'from' in thing

export const useActs = (adapter: BoardAdapter): Acts => {
  const { step, put, take, links } = adapter
  const sync = useSync()
  const role = useMe()?.role
  const [history, setHistory] = useState<History>(noHistory)
  const [code, setCode] = useState<ErrorCode>()
  const wiped = useRef<Change[]>([])
  const latest = useRef(history)
  useEffect(() => {
    latest.current = history
  }, [history])

  const look: Reader = useCallback((id) => (sync.store.record(id)?.data as Thing | undefined) ?? null, [sync])

  const send = useCallback(
    async ({ cmd, input }: Send): Promise<boolean> => {
      setCode(undefined)
      const outcome = await sync.act(step, cmd, input)
      if (outcome.ok) return true
      setCode(outcome.code)
      announce(sentenceFor(outcome.code), 'alert')
      return false
    },
    [sync, step],
  )

  const lays = useCallback(
    async (id: string, thing: Thing | Look): Promise<boolean> => {
      if ('from' in thing) return links ? send(links.add({ id, from: thing.from, to: thing.to })) : false
      const now = look(id)
      const was = now === null || isLink(now) ? null : now.mark
      return send(put({ id, look: lookOf(thing), mark: nanoid(6), was }))
    },
    [send, look, put, links],
  )
  const takes = useCallback(
    (id: string): Send | undefined => {
      const thing = look(id)
      if (!thing) return undefined
      const mine = sync.store.record(id)?.by === sync.store.pieces.me?.id
      const whose: Whose = { id, mine, role }
      return isLink(thing) ? links?.take(whose) : take(whose)
    },
    [look, sync, role, take, links],
  )
  const remove = useCallback(
    async (id: string): Promise<boolean> => {
      const command = takes(id)
      return command ? send(command) : false
    },
    [takes, send],
  )
  /** A piece goes with its lines, which come back after it. */
  const goneWith = useCallback(
    (id: string): Change[] => {
      const all = links ? (sync.store.kind(step, links.kind) as readonly LinkHere[]) : []
      return [id, ...linksAt(all, id).map((link) => link.id)].map((gone) => ({
        id: gone,
        before: look(gone),
        after: null,
      }))
    },
    [sync, step, links, look],
  )

  const note = useCallback(async (deed: Deed, kept: Promise<boolean>): Promise<boolean> => {
    setHistory((now) => remember(now, deed))
    if (await kept) return true
    setHistory((now) => forget(now, deed))
    return false
  }, [])

  const lay = useCallback<Acts['lay']>(
    (id, piece, said) => {
      const before = look(id)
      return note({ said, changes: [{ id, before, after: { ...piece, mark: '' } }] }, lays(id, piece))
    },
    [look, lays, note],
  )
  const join = useCallback<Acts['join']>(
    (from, to, said) => {
      const id = nanoid(12)
      const link = { from, to }
      return note({ said, changes: [{ id, before: null, after: link }] }, lays(id, link))
    },
    [lays, note],
  )
  const takeAway = useCallback<Acts['take']>(
    (id, said) => note({ said, changes: goneWith(id) }, remove(id)),
    [note, goneWith, remove],
  )
  const wipe = useCallback<Acts['wipe']>(
    (id) => {
      wiped.current.push(...goneWith(id))
      void remove(id)
    },
    [goneWith, remove],
  )
  const keep = useCallback<Acts['keep']>((said) => {
    const changes = wiped.current
    if (wiped.current.length > 0) setHistory((now) => remember(now, { said, changes }))
    wiped.current = []
  }, [])

  const back = useCallback<Acts['step']>(
    (way) => {
      const deed = lastPossible(latest.current, way, look)
      if (!deed) return
      for (const { id, before, after } of deed.changes) {
        const target = way === 'undo' ? before : after
        if (target) void lays(id, target)
        else void remove(id)
      }
      setHistory((now) => stepped(now, way, deed))
      announce(way === 'undo' ? texts.tools.undone(deed.said) : texts.tools.redone(deed.said))
    },
    [look, lays, remove],
  )

  return {
    lay,
    join,
    mayTake: (id) => takes(id) !== undefined,
    take: takeAway,
    wipe,
    keep,
    step: back,
    history,
    look,
    code,
  }
}
