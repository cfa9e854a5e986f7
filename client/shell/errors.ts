// The Dutch sentence for every refusal: what is the matter and what to do.
import type { ErrorCode } from '#shared/kernel/errors.ts'

const sentences: Record<ErrorCode, string> = {
  'unknown-command': 'Dit kan deze versie niet. Ververs de pagina.',
  'bad-input': 'Dit klopt nog niet. Kijk of je iets te veel of te weinig hebt ingevuld.',
  'not-allowed': 'Dit mag jij hier niet doen. Vraag het de gespreksleider.',
  'not-leading': 'Een ander leidt nu het gesprek. Neem eerst de leiding over.',
  observing: 'Je kijkt mee en vult niets in. Wil je dat wel? Kies dan “Doe toch mee”.',
  'not-yours': 'Dit is van iemand anders. Je kunt het niet veranderen.',
  'not-now': 'Dit kan nu niet. De groep is bij een ander onderdeel.',
  'step-closed': 'Dit onderdeel is dicht. Wat je typte staat nog op dit apparaat.',
  'session-ended': 'De sessie is klaar. Er kan niets meer bij.',
  frozen: 'Het verslag is vastgesteld. Niemand kan nog iets veranderen.',
  practice: 'Dit is een oefening. Die kun je niet vaststellen en niet bewaren in het archief.',
  paused: 'De groep luistert even. Wat je typt blijft staan en gaat straks mee.',
  missing: 'Dit is er niet meer. Misschien heeft iemand het weggehaald.',
  exists: 'Dit is er al.',
  full: 'Er kan hier niets meer bij. Haal eerst iets weg.',
  'changed-since': 'Er is intussen iets veranderd. Kijk even en doe het dan opnieuw.',
  'reason-needed': 'Je kiest anders dan de groep. Schrijf op waarom.',
  'choice-needed': 'Kies eerst iets.',
  'nothing-chosen': 'Er is nog niets gekozen. Leg eerst fiches in het midden, of neem eerst een besluit.',
  'who-missing': 'Bij één of meer keuzes staat nog niet wie het dan doet. Vul dat eerst in.',
  'table-full': 'Deze tafel is vol. Kies een andere tafel.',
  'table-closed': 'Deze tafel is gesloten. Kies een andere tafel.',
  'last-table': 'Dit is de laatste open tafel. Open eerst een andere tafel.',
  'handover-missing':
    'Nog niet elke tafel heeft een overdracht. Wacht op de gastheer of gastvrouw, of sla de overdracht over.',
  'too-fast': 'Dit gaat erg snel. We proberen het zo weer.',
  'not-saved': 'De schijf van de server is vol. We proberen het steeds opnieuw.',
  gone: 'Deze sessie is gewist.',
}

export const sentenceFor = (code: ErrorCode): string => sentences[code]
