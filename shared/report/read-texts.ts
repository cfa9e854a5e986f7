// The Dutch sentences about a report that is opened again: on the page in the browser and of `npm run import`.
import type { Check, ReadCode } from './read.ts'

export const readTexts: Readonly<Record<ReadCode, string>> = {
  empty: 'Dit bestand is leeg. Haal het verslag opnieuw op.',
  'too-large': 'Dit bestand is te groot. Een verslag is nooit zo groot.',
  'not-json': 'Dit is geen verslag. Kies het bestand dat eindigt op .json of op .zip.',
  truncated: 'Dit bestand is niet heel: het einde ontbreekt. Haal het verslag opnieuw op.',
  'other-format': 'Dit is wel een bestand met gegevens, maar geen verslag van de Dilemmatafel.',
  newer: 'Dit verslag komt van een nieuwere Dilemmatafel. Open het daar, of vraag om een update.',
  shape: 'In dit verslag staat iets dat er niet hoort, of er ontbreekt iets. We kunnen het niet openen.',
  'reaches-out': 'Een beeld in dit verslag wil iets ophalen van buiten. Daarom openen we het niet.',
  'zip-broken': 'Dit zip-bestand is niet heel. Haal het opnieuw op.',
  'zip-unsafe': 'In dit zip-bestand staat een naam die niet klopt. Daarom pakken we het niet uit.',
  'zip-without': 'In dit zip-bestand zit geen verslag als gegevens (JSON).',
  'zip-several': 'In dit zip-bestand zitten meer verslagen. Pak het uit en kies er één.',
}

export const checkTexts: Readonly<Record<Check, { readonly title: string; readonly why: string }>> = {
  draft: {
    title: 'Dit verslag is een concept',
    why: 'Een concept heeft geen controlegetal. We kunnen dus niet nagaan of iemand er iets in veranderde.',
  },
  practice: {
    title: 'Dit is het verslag van een oefening',
    why: 'Wat erin staat, is niet echt gebeurd. Er is ook geen controlegetal om iets na te gaan.',
  },
  right: {
    title: 'De controle klopt',
    why: 'Dit verslag is vastgesteld. Het controlegetal hoort bij precies dit bestand. Kijk of het hetzelfde getal is als op papier.',
  },
  changed: {
    title: 'Dit bestand is na het vaststellen veranderd',
    why: 'Het controlegetal hoort niet bij dit bestand. Vraag de gespreksleider om het goede bestand. We maken er geen nieuwe bestanden van.',
  },
}
