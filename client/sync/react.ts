// The thin binding of the store to React: each hook draws again only when its own piece changed.
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react'
import {
  personIn,
  progressId,
  SESSION,
  type NowData,
  type Person,
  type ProgressData,
} from '#shared/kernel/facts.ts'
import type { PersonData, StepData } from '#shared/kernel/facts.ts'
import type { Json, PersonId } from '#shared/kernel/record.ts'
import type { Watched } from './previews.ts'
import type { Me, Shown } from './replica.ts'
import { kindTopic, recordTopic, type LateRefusal, type Pieces, type Status, type Topic } from './store.ts'
import type { ActOptions, Outcome, Sync } from './sync.ts'

const SyncContext = createContext<Sync | undefined>(undefined)

/** Gives the session to everything below: `<SyncProvider value={sync}>`. */
export const SyncProvider = SyncContext.Provider

/** The session of this part of the page. Throws outside a SyncProvider: that is a mistake in the code. */
export const useSync = (): Sync => {
  const sync = useContext(SyncContext)
  if (!sync) throw new Error('there is no SyncProvider above this component')
  return sync
}

const useTopic = <T>(topic: Topic, read: (sync: Sync) => T): T => {
  const sync = useSync()
  const subscribe = useCallback((tell: () => void) => sync.store.subscribe(topic, tell), [sync, topic])
  const snapshot = (): T => read(sync)
  return useSyncExternalStore(subscribe, snapshot, snapshot)
}

const usePiece = <K extends keyof Pieces>(key: K): Pieces[K] =>
  useTopic(key, (sync) => sync.store.pieces[key])

/** One record, or undefined when it is not there or not visible. The caller vouches for the type of its data. */
export const useRecord = <T>(id: string): Shown<T> | undefined =>
  useTopic(recordTopic(id), (sync) => sync.store.record(id) as Shown<T> | undefined)

/** All visible records of a kind in a step, in order of first writing. */
export const useKind = <T>(step: string, kind: string): readonly Shown<T>[] =>
  useTopic(kindTopic(step, kind), (sync) => sync.store.kind(step, kind) as readonly Shown<T>[])

/** Where the session is; undefined until the first welcome. */
export const useNow = (): NowData | undefined => useRecord<NowData>('now')?.data

export type Self = Me & { readonly person?: Person }

/** Who this device is; undefined until the first welcome. `person` is absent for a screen. */
export const useMe = (): Self | undefined => {
  const me = usePiece('me')
  const rec = useRecord<PersonData>(me?.id ?? '')
  return useMemo(() => me && { ...me, ...(me.id !== null && rec && { person: personIn(rec) }) }, [me, rec])
}

/** Everybody, in order of arrival. */
export const usePeople = (): readonly Person[] => {
  const list = useKind<PersonData>(SESSION, 'person')
  return useMemo(() => list.map(personIn), [list])
}

export type Step = StepData & { readonly id: string }

/** The steps in the order of the programme. */
export const useProgramme = (): readonly Step[] => {
  const list = useKind<StepData>(SESSION, 'step')
  return useMemo(
    () => list.map((rec) => ({ id: rec.id, ...rec.data })).sort((a, b) => a.order - b.order),
    [list],
  )
}

/** How far a step is; undefined when there is no such step. */
export const useProgress = (step: string): ProgressData | undefined =>
  useRecord<ProgressData>(progressId(step))?.data

/** Connection, what waits, and whether it is kept. */
export const useStatus = (): Status => usePiece('status')

/** Names of those whom this person may know by name. */
export const useNames = (): Readonly<Record<PersonId, string>> => usePiece('names')

/** Who is here now. */
export const useOnline = (): readonly PersonId[] => usePiece('online')

/** Commands of an earlier visit that were refused after all, and the way to put one away. */
export const useLate = (): readonly [readonly LateRefusal[], (late: LateRefusal) => void] => {
  const sync = useSync()
  return [usePiece('late'), useCallback((late: LateRefusal) => sync.dismissLate(late.entry), [sync])]
}

export type Act = (step: string, cmd: string, input: unknown, options?: ActOptions) => Promise<Outcome>

/** Sends a command; shows what it will likely do at once, and resolves with the server's answer. */
export const useAct = (): Act => {
  const sync = useSync()
  return useCallback((step, cmd, input, options) => sync.act(step, cmd, input, options), [sync])
}

/** What others are doing now under this name of the step's `live`. The caller vouches for the type of the data. */
export const useLive = <T = Json>(step: string, name: string): readonly Watched<T>[] => {
  const { previews } = useSync()
  const subscribe = useCallback(
    (tell: () => void) => previews.subscribe(step, name, tell),
    [previews, step, name],
  )
  const snapshot = () => previews.watched(step, name) as readonly Watched<T>[]
  return useSyncExternalStore(subscribe, snapshot, snapshot)
}

/** Shows others what is being done here; call it as often as it changes. */
export const usePreview = (): ((step: string, name: string, data: Json) => void) => {
  const sync = useSync()
  return useCallback((step, name, data) => sync.preview(step, name, data), [sync])
}

/** Estimate of the server's clock in milliseconds since 1970. */
export const useServerNow = (): (() => number) => {
  const sync = useSync()
  return useCallback(() => sync.clock.now(), [sync])
}

/**
 * The text of a field while it is being typed, kept on this device. Give the same key as `draft` to `act`: the draft is
 * cleared when that command is acknowledged, unless typing went on. Without a draft the text is `initial`.
 */
export const useDraft = (
  key: string,
  initial = '',
): readonly [text: string, setText: (text: string) => void, clear: () => void] => {
  const { drafts } = useSync()
  const subscribe = useCallback((tell: () => void) => drafts.subscribe(key, tell), [drafts, key])
  const snapshot = (): string => drafts.get(key) ?? initial
  const text = useSyncExternalStore(subscribe, snapshot, snapshot)
  const setText = useCallback((next: string) => drafts.set(key, next), [drafts, key])
  const clear = useCallback(() => drafts.clear(key), [drafts, key])
  return [text, setText, clear]
}
