// Who sits where, with names: what only the facilitator knows of the tables and the rounds.
import { useMemo } from 'react'
import { mixed, takesPart } from '#shared/activities/worldcafe/people.ts'
import { personOfRoute, type Route } from '#shared/activities/worldcafe/records.ts'
import type { Person } from '#shared/kernel/facts.ts'
import { useKind, useNames, useNow, useOnline, usePeople, useProgress } from '#client/sync/react.ts'
import { lastRoundOf, roundOf, useConfig, useHosts, useTables, type TableHere } from '../useCafe.ts'
import { mixTables, seatingOf, type Hall, type Stops } from './seating.ts'
import { consoleTexts } from './texts.ts'

/** Somebody who takes part now. `away` = the phone sleeps or lost its connection. */
export type Guest = Person & { readonly name: string; readonly away: boolean }

export type HallHere = Hall & {
  readonly guests: readonly Guest[]
  /** All tables by number, closed ones too. */
  readonly all: readonly TableHere[]
  readonly open: readonly TableHere[]
  readonly stops: Stops
  /** By table who said yes. */
  readonly hosts: ReadonlyMap<string, string>
  /** The round that runs, from 1; undefined in other stages. */
  readonly round: number | undefined
  /** The last round that began, from 1; 0 before the first. */
  readonly begun: number
}

/** In order of their names; those who left or only watch are not seated. */
export const useGuests = (): readonly Guest[] => {
  const people = usePeople()
  const names = useNames()
  const online = useOnline()
  return useMemo(() => {
    const here = new Set(online)
    return people
      .filter(takesPart)
      .map((person) => ({
        ...person,
        name: names[person.id] ?? consoleTexts.unnamed,
        away: !person.proxy && !here.has(person.id),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
  }, [people, names, online])
}

/** Whether the room is in this step; before that it is only prepared. */
export const useIsHere = (step: string): boolean => useNow()?.current === step

const useStops = (step: string): Stops => {
  const routes = useKind<Route>(step, 'route')
  return useMemo(
    () =>
      new Map(
        routes
          .filter(({ masked }) => masked !== true)
          .map(({ id, data }) => [personOfRoute(step, id), data.stops]),
      ),
    [routes, step],
  )
}

export const useHall = (step: string): HallHere => {
  const guests = useGuests()
  const all = useTables(step)
  const asked = useHosts(step)
  const stops = useStops(step)
  const config = useConfig(step)
  const stage = useProgress(step)?.stage ?? ''
  return useMemo(() => {
    const hosts = new Map(
      [...asked].flatMap(([table, { state, person }]) =>
        state === 'yes' && person !== undefined ? [[table, person] as const] : [],
      ),
    )
    const people = guests.map(mixed)
    return {
      guests,
      all,
      open: all.filter(({ data }) => !data.closed),
      stops,
      hosts,
      people,
      tables: mixTables(all, hosts),
      rounds: config.rounds.map((_, round) => seatingOf(people, stops, round)),
      round: roundOf(stage),
      begun: lastRoundOf(stage, config),
    }
  }, [guests, all, asked, stops, config, stage])
}
