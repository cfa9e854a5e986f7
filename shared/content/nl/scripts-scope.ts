// What the facilitator can say, and what to watch, while the group draws the line of what is with OCO.
import type { Script } from '../schema.ts'

export const scopeScripts: Record<string, Script> = {
  'scope.alone': {
    say: [
      'Wat hoort bij onafhankelijke cliëntondersteuning, en wat niet? Kies eerst voor jezelf.',
      'Je ziet vier delen: taken per moment, levensgebieden, groepen en wie nog meer helpt.',
      'Weet je het niet? Kies dan ‘weet ik nog niet’. Niemand ziet wat jij kiest.',
    ],
    watch: [
      'Houd het stil. Praten komt straks.',
      'Alles invullen hoeft niet. Begin bij wat je kent.',
      'Mist er iets? Voeg het zelf toe.',
      'Heeft iemand geen telefoon? Vul dan samen in.',
    ],
  },
  'scope.compare': {
    say: [
      'Zo liggen onze voorstellen naast elkaar. Waar zijn we het eens?',
      'Staat er ‘verdeeld’ bij? Dan wil een deel het bij OCO en een ander deel niet.',
    ],
    watch: [
      'Vraag naar het waarom. Niet naar wie wat koos.',
      'Begin met wat verdeeld is. Daar zit het gesprek.',
      'Er staan pas aantallen als drie mensen iets kozen.',
    ],
  },
  'scope.decide': {
    say: [
      'Nu kiezen we samen. Hoort dit bij OCO, of doet een ander het?',
      'Hoort het er niet bij? Dan schrijven we op wie het wel doet.',
      'Doet een ander het? Dan vragen we later of inwoners de onafhankelijkheid missen.',
    ],
    watch: [
      'Open laten mag. Dat komt ook in het verslag.',
      'Schrijf een rol of organisatie op. Een naam van een mens hoeft niet.',
      'Kies een dag waarop jullie opnieuw kijken.',
    ],
  },
  'scope.points': {
    say: [
      'Dit zijn elf punten om op te letten. Hoe ver zijn wij ermee?',
      'Geef elk punt een cijfer van 0 tot 3. Niemand ziet jouw cijfers.',
    ],
    watch: ['Houd het stil.', 'Een punt overslaan mag.'],
  },
  'scope.done': {
    say: [
      'Deze punten kregen samen de laagste cijfers. Wat gaan we daaraan doen?',
      'Dit is onze afbakening. Klopt het zo?',
    ],
    watch: [
      'Maak van de laagste twee punten een afspraak.',
      'Stel de afbakening pas vast als overal staat wie het doet.',
      'Spreek af wanneer jullie terugkijken.',
    ],
  },
}
