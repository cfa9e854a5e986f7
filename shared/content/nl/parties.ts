// Who belongs at the table, so that the screen can ask who is missing.
import type { Party } from '../schema.ts'

export const parties: Party[] = [
  {
    id: 'beleid',
    name: 'Gemeente: beleid (zorg, wonen, werk, inkomen, onderwijs)',
    side: 'gemeente',
    roles: ['gemeente'],
  },
  { id: 'toegang', name: 'Medewerkers van de toegang of het wijkteam', side: 'gemeente', roles: ['toegang'] },
  { id: 'aanbieders', name: 'Aanbieders van cliëntondersteuning', side: 'aanbieder', roles: ['aanbieder'] },
  {
    id: 'inwoners',
    name: 'Inwoners, of mensen die namens hen praten',
    side: 'inwoner',
    roles: ['inwoner', 'adviesraad'],
  },
  {
    id: 'hulpverleners',
    name: 'Organisaties die zorg of andere hulp geven',
    side: 'anders',
    roles: ['aanbieder', 'anders'],
  },
  { id: 'zorgkantoor', name: 'Het zorgkantoor', side: 'zorgkantoor', roles: ['zorgkantoor'], fiches: ['D'] },
]
