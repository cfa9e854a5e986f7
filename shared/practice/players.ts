// What the people of a practice session do, by activity. Apart from the registry, so that a phone never loads it.
import { practice as agreements } from '#shared/activities/agreements/practice.ts'
import { practice as checkin } from '#shared/activities/checkin/practice.ts'
import { practice as conversation } from '#shared/activities/conversation/practice.ts'
import { practice as dilemmas } from '#shared/activities/dilemmas/practice.ts'
import { practice as flaps } from '#shared/activities/flaps/practice.ts'
import { practice as moodboard } from '#shared/activities/moodboard/practice.ts'
import { practice as scope } from '#shared/activities/scope/practice.ts'
import { practice as supply } from '#shared/activities/supply/practice.ts'
import { practice as worldcafe } from '#shared/activities/worldcafe/practice.ts'
import type { Player } from './deed.ts'

/** A player may read the config of its own activity: it was checked when the step was made. */
type AnyPlayer = { of(this: void, ...view: Parameters<Player<never>>): ReturnType<Player> }['of']

/** By name of the activity; in one that is not here participants only listen. */
export const players: Readonly<Record<string, AnyPlayer | undefined>> = {
  checkin,
  moodboard,
  dilemmas,
  conversation,
  worldcafe,
  flaps,
  supply,
  scope,
  agreements,
}
