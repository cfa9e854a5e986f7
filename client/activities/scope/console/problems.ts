// Why a file is not the report of an earlier session, and what to do about it.
import type { ReadCode } from '#shared/activities/scope/read-earlier.ts'

export const problems: Readonly<Record<ReadCode, string>> = {
  broken: 'Dit bestand is niet te lezen. Kies het JSON-bestand dat je bij Verslag bewaarde.',
  other: 'Dit is geen verslag van de Dilemmatafel. Kies het JSON-bestand dat je bij Verslag bewaarde.',
  version: 'Dit verslag is met een andere versie gemaakt. Dat kunnen we hier niet lezen.',
  practice: 'Dit is het verslag van een oefening. Dat is niet echt gebeurd.',
  'too-large': 'In dit verslag staat te veel om ernaast te leggen.',
  nothing: 'In dit verslag staat geen volgorde, geen afbakening en geen afspraak. Kies een ander verslag.',
}
