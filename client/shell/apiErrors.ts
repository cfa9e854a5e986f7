// The Dutch sentence for every refusal of the server over HTTP: what is the matter and what to do.
import type { ApiCode } from './api.ts'

const sentences: Record<ApiCode, string> = {
  unknown: 'Deze code kennen we niet. Kijk of je elk teken goed hebt overgenomen.',
  'bad-input': 'Er klopt iets niet in wat je invulde. Kijk het na en probeer het opnieuw.',
  'not-allowed': 'Dit mag hier niet. Vraag het aan wie jou uitnodigde.',
  full: 'Het is vol. Er kan niemand meer bij. Vraag het aan de gespreksleider.',
  closed: 'De deur is dicht. Vraag de gespreksleider om de deur even open te doen.',
  'session-ended': 'Deze sessie is al klaar. Je kunt niet meer meedoen.',
  frozen: 'Het verslag van deze sessie is vastgesteld. Niemand kan nog iets veranderen.',
  'too-fast': 'Dat waren veel pogingen achter elkaar. Wacht een minuut en probeer het opnieuw.',
  'too-large': 'Dit is te veel tekst. Maak het korter.',
  'not-saved': 'De server kan nu niets bewaren. Probeer het zo nog een keer.',
  broken: 'Er ging iets mis bij ons. Probeer het zo nog een keer.',
  offline: 'Er is geen verbinding. Kijk of je internet hebt en probeer het opnieuw.',
}

export const apiSentence = (code: ApiCode): string => sentences[code]
