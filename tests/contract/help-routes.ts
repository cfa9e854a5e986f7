// By route of the app the place in the manual that its page leads to. A page that is not here fails the test.
import { helpPlaces } from '#client/shell/help/places.ts'

/** `open` is an address of the page in which `CODE` and `SESSION` are of a session that goes on. */
export type HelpRoute = { readonly open: string; readonly place: string; readonly inMenu?: true }

/** Or why there is no way to help: the page has no controls, or is the help itself. */
export const helpRoutes: Readonly<Record<string, HelpRoute | string>> = {
  '/': { open: '/', place: helpPlaces.home },
  '/doe-mee/:code?': { open: '/doe-mee/CODE', place: helpPlaces.partake },
  '/tafel/:session': { open: '/tafel/SESSION', place: helpPlaces.partake, inMenu: true },
  '/maken': { open: '/maken', place: helpPlaces.create },
  '/oefenen': { open: '/oefenen', place: helpPlaces.practise },
  '/gespreksleider': { open: '/gespreksleider', place: helpPlaces.made },
  '/papier': { open: '/papier', place: helpPlaces.paper },
  '/privacy': { open: '/privacy', place: helpPlaces.partake },
  '/hulp': 'is the manual',
  '/toegankelijkheid': { open: '/toegankelijkheid', place: helpPlaces.partake },
  '/verslag': { open: '/verslag', place: helpPlaces.report },
  '/voorbeeld': { open: '/voorbeeld', place: helpPlaces.example },
  '/leiden/:session': { open: '/leiden/SESSION', place: helpPlaces.lobby },
  // With a code it is the projector, on which there is nothing to press.
  '/scherm/:code?': { open: '/scherm', place: helpPlaces.screen },
  '/alleen': { open: '/alleen', place: helpPlaces.alone },
  '/alleen/hulp': 'is the manual',
  '/alleen/:id': { open: '/alleen/MADE', place: helpPlaces.alone, inMenu: true },
  '/alleen/:id/meenemen': { open: '/alleen/MADE/meenemen', place: helpPlaces.alone },
}
