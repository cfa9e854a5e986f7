// The line under the field of a note: who will see it and how it is signed. It says what the server does.
import type { Rules } from '#shared/activities/flaps/records.ts'
import type { SideId } from '#shared/kernel/facts.ts'
import { sideWords, texts } from '../texts.ts'

/** `quiet` = before everything is shown. */
export const seesOf = (sign: Rules['sign'], side: SideId, quiet: boolean): string => {
  switch (sign) {
    case 'none':
      return quiet ? texts.sees.none : texts.sees.openNone
    case 'side':
      return (quiet ? texts.sees.side : texts.sees.openSide)(sideWords[side])
    case 'name':
      return quiet ? texts.sees.name : texts.sees.openName
  }
}
