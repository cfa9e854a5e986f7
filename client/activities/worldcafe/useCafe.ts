// What every screen of the wereldcafé reads: the rounds, the tables, who hosts, where one sits, and what was written.
import { useMemo } from 'react'
import {
  filledId,
  harvestId,
  hostId,
  routeId,
  stages,
  type Config,
  type Filled,
  type Handover,
  type Harvest,
  type Host,
  type Round,
  type Route,
  type Table,
  type Theme,
  type Weights,
} from '#shared/activities/worldcafe/records.ts'
import { useKind, useMe, useProgramme, useRecord } from '#client/sync/react.ts'
import type { Shown } from '#client/sync/replica.ts'

export type TableHere = Shown<Table>

const nothing: Config = { sources: [], rounds: [] }

/** Without rounds while the step is not known; the config was parsed when it was written. */
export const useConfig = (step: string): Config => {
  const found = useProgramme().find(({ id }) => id === step)
  return found?.activity === 'worldcafe' ? (found.config as unknown as Config) : nothing
}

/** 1 to 4 in a round, else undefined. */
export const roundOf = (stage: string): number | undefined => {
  const number = /^round([1-4])$/.exec(stage)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** In which round it is or was: before the rounds 0, after them the last one. */
export const lastRoundOf = (stage: string, { rounds }: Config): number => {
  const before: string = stages[0]
  return roundOf(stage) ?? (stage === before ? 0 : rounds.length)
}

/** Round `round` (from 1) as it was planned. */
export const roundIn = ({ rounds }: Config, round: number): Round | undefined => rounds[round - 1]

/** What a table talks about in a round (from 1): its own question, else that of the round; may be empty. */
export const questionOf = (config: Config, table: Table | undefined, round: number): string => {
  const own = table?.questions[round - 1] ?? ''
  return own === '' ? (roundIn(config, round)?.question ?? '') : own
}

/** By number; closed ones too, because their cloth stays. */
export const useTables = (step: string): readonly TableHere[] => {
  const tables = useKind<Table>(step, 'table')
  return useMemo(() => tables.toSorted((a, b) => a.data.number - b.data.number), [tables])
}

export const useTable = (id: string | null | undefined): TableHere | undefined => useRecord<Table>(id ?? '')

/** Where this person sits now. */
export const useMyTable = (): TableHere | undefined => useTable(useMe()?.person?.table)

const useFull = <T>(id: string): T | undefined => {
  const record = useRecord<T>(id)
  return record?.masked === true ? undefined : record?.data
}

/** The way of somebody along the tables; of another person only for facilitators. */
export const useRoute = (step: string, person: string | null | undefined): Route | undefined =>
  useFull<Route>(routeId(step, person ?? ''))

export const useMyRoute = (step: string): Route | undefined => useRoute(step, useMe()?.id)

/** How many people sit at a table in a round (from 1). */
export const useFilled = (step: string): ((table: string, round: number) => number) => {
  const filled = useKind<Filled>(step, 'filled')
  return useMemo(() => {
    const byId = new Map(filled.map(({ id, data }) => [id, data.n]))
    return (table, round) => byId.get(filledId(step, table))?.[round - 1] ?? 0
  }, [filled, step])
}

/** `person` is known to that person and to facilitators only. */
export type HostHere = { readonly state: Host['state']; readonly person?: string }

/** Who hosts a table or was asked to. */
export const useHost = (step: string, table: string | undefined): HostHere | undefined =>
  useRecord<HostHere>(hostId(step, table ?? ''))?.data

export const useHosts = (step: string): ReadonlyMap<string, HostHere> => {
  const hosts = useKind<Omit<Host, 'person'> & HostHere>(step, 'host')
  return useMemo(() => new Map(hosts.map(({ data }) => [data.table, data])), [hosts])
}

/** The table of which this person is host (`yes`), or for which they were asked. */
export const useMyHosting = (step: string): (HostHere & { readonly table: string }) | undefined => {
  const me = useMe()?.id
  const hosts = useHosts(step)
  const [mine] = [...hosts].filter(([, { person }]) => person !== undefined && person === me)
  return mine && { table: mine[0], ...mine[1] }
}

/** What one group left for the next, by table and round; only those whose words may be read. */
export const useHandovers = (step: string): readonly Handover[] => {
  const all = useKind<Handover>(step, 'handover')
  return useMemo(
    () =>
      all
        .filter(({ masked }) => masked !== true)
        .map(({ data }) => data)
        .toSorted((a, b) => a.round - b.round),
    [all],
  )
}

export const noPoints: Handover['points'] = ['', '', '']

export const pointsIn = (handovers: readonly Handover[], table: string, round: number): Handover['points'] =>
  handovers.find((one) => one.table === table && one.round === round)?.points ?? noPoints

/** What a table harvested, for those who may read it. */
export const useHarvest = (step: string, table: string | undefined): Harvest | undefined =>
  useFull<Harvest>(harvestId(step, table ?? ''))

/** Harvests that may be read, in the order of the tables. */
export const useHarvests = (step: string): readonly Harvest[] => {
  const all = useKind<Harvest>(step, 'harvest')
  const tables = useTables(step)
  return useMemo(() => {
    const open = all.filter(({ masked }) => masked !== true)
    return tables.flatMap(({ id }) => open.flatMap(({ data }) => (data.table === id ? [data] : [])))
  }, [all, tables])
}

/** How many of the three lines of the harvest every table has. */
export const useHarvested = (step: string): ((table: string) => number) => {
  const all = useKind<Harvest & { readonly filled?: number }>(step, 'harvest')
  return useMemo(() => {
    const lines = new Map(
      all.map(({ data, masked }) => [
        data.table,
        masked === true
          ? (data.filled ?? 0)
          : [data.insight, data.question, data.wish].filter((line) => line !== '').length,
      ]),
    )
    return (table) => lines.get(table) ?? 0
  }, [all])
}

export const useThemes = (step: string): readonly Shown<Theme>[] => useKind<Theme>(step, 'theme')

/** Undefined until the choosing is closed. */
export const useWeights = (step: string): Weights | undefined =>
  useKind<Weights>(step, 'weights').find(({ masked }) => masked !== true)?.data

/** What goes on: ids of themes and of loose lines. */
export const useGoes = (step: string): readonly string[] =>
  useKind<{ readonly on: readonly string[] }>(step, 'goes')[0]?.data.on ?? none

const none: readonly string[] = []

/** What the facilitator says to all tables; empty when nothing. */
export const useNotice = (step: string): string =>
  useKind<{ readonly text: string }>(step, 'notice')[0]?.data.text ?? ''
