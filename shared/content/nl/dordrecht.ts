// The forms of support of Dordrecht, as the example of a municipality's own list. Source: Visie Dordrecht, after 2020.
import type { SupportForm } from '../schema.ts'

const informal = (name: string, whom: string): SupportForm => ({ name, kind: 'informeel', whom })
const formal = (name: string, whom: string): SupportForm => ({ name, kind: 'formeel', whom })

/**
 * In the scan that we have, some rows of the table run into each other: whoever uses it must check it. The municipality says itself that its list is not complete. "Formeel" means: it asked them to give client support.
 */
export const dordrechtForms: SupportForm[] = [
  informal('Vrijwilligers, naasten en ondernemers', '0 tot 100 jaar'),
  informal('Sociaal Makelaars', 'Wie steun in de buurt zoekt'),
  informal('Buurtwerk (Sociaal Makelaars)', 'Volwassenen'),
  informal('Jongerenwerk', 'Jongeren'),
  informal('Inzet 078', 'Vrijwilligers en hun organisaties'),
  informal('Bureau sociale raadslieden', 'Volwassenen met vragen over hun recht'),
  informal('Financieel hulphuis', 'Volwassenen met vragen over geld'),
  informal('Vluchtelingenwerk', 'Migranten'),
  informal('Radar', 'Migranten'),
  informal('Ouderplatform ZHZ', 'Psychische, sociale en maatschappelijke gezondheid'),
  informal('Advies- en meldpunt jeugd', 'Toegang tot hulp voor kinderen en jongeren'),
  formal('Sociaal wijkteam, met doorbraakteam', '0 tot 100 jaar: de voordeur voor iedereen'),
  formal('Mantelzorg', 'Mantelzorgers'),
  formal('Team aandachthuishoudens', '0 tot 100 jaar: vastgelopen in wetten en regels'),
  formal('Sociaal pontonnier', 'Gezinnen met kinderen, kwetsbare jongeren en mensen die vastzaten'),
  formal('Onafhankelijke cliëntondersteuning (MEE Plus)', '0 tot 100 jaar: kwetsbare inwoners'),
  formal('Buddyzorg', 'Mensen met een verslaving, zonder thuis of met psychische problemen'),
  formal('Meldpunt zorg en overlast', 'Mensen met psychische problemen en overlast'),
  formal('Team toeleiding bemoeizorg', 'Volwassenen (OGGZ)'),
]
