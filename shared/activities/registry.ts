// All activities. A new one is a folder here, a folder in the client, and its line in this list.
import { makeRegistry } from '#shared/kernel/registry.ts'
import { agreements } from './agreements/index.ts'
import { pauseStep } from './break/index.ts'
import { checkin } from './checkin/index.ts'
import { closing } from './closing/index.ts'
import { conversation } from './conversation/index.ts'
import { dilemmas } from './dilemmas/index.ts'
import { moodboard } from './moodboard/index.ts'
import { flaps } from './flaps/index.ts'
import { scope } from './scope/index.ts'
import { session } from './session/index.ts'
import { supply } from './supply/index.ts'
import { welcome } from './welcome/index.ts'
import { worldcafe } from './worldcafe/index.ts'

export const registry = makeRegistry([
  session,
  welcome,
  checkin,
  moodboard,
  dilemmas,
  conversation,
  worldcafe,
  flaps,
  supply,
  scope,
  agreements,
  pauseStep,
  closing,
])
