// What a preparation calls things by itself: in its report, its programme, and in what is taken along to a group.
export const soloWords = {
  title: 'Voorbereiding van 1 persoon',
  kept: 'Deze voorbereiding staat alleen op het apparaat waarop die is gemaakt, tot je die daar wist.',
  /** In place of what a report says of a group. */
  report: {
    important: 'Wat jij belangrijk vindt',
    talks: 'Jouw gedachten per dilemma',
    order: 'Je eigen volgorde',
    method: (fiches: number): string =>
      `Je legde de fiches op je eigen volgorde. De eerste plaats geeft ${fiches - 1} punten, de laatste 0. ` +
      'Fiches die je niet koos, delen het gemiddelde van de plaatsen die over zijn.',
    chosen: 'Hier wil je over nadenken',
    sentences: 'Wat je opschreef over het aanbod',
    nothing: 'Hier schreef je niets op.',
    boundary: 'Dit is je eigen voorstel. Het is nog niet vastgesteld.',
    findings: 'Voorstellen uit de kaart die je niet overnam',
    unnamed: 'Er staan geen namen in dit verslag.',
  },
  somewhere: 'Onze gemeente',
  /** In front of what is taken along: where it comes from. */
  about: {
    question: 'Je eigen vraag',
    order: 'Je volgorde',
    supply: 'Aanbod in kaart',
    agreement: 'Afspraak',
  },
  order: (letters: readonly string[]): string => `Volgorde uit de voorbereiding: ${letters.join(', ')}`,
  steps: {
    dilemmas: ['Volgorde leggen', 'Je ziet waar jij het eerst over wilt praten.'],
    conversation: ['Drie vragen', 'Je weet waarom het schuurt.'],
    supply: ['Aanbod in kaart', 'Je ziet waar weinig hulp is.'],
    scope: ['Afbakening', 'Je weet wat volgens jou bij OCO hoort.'],
    agreements: ['Afspraken', 'Je weet wat je wilt voorstellen.'],
  },
  group: {
    welcome: ['Welkom', 'Iedereen weet waarom we hier zijn en hoe we met elkaar praten.'],
    dilemmas: ['Volgorde leggen', 'We zien samen wat we belangrijk vinden en waar we verschillen.'],
    conversation: ['Gesprek', 'We begrijpen waarom het schuurt en wat er al gekozen is.'],
    supply: ['Aanbod in kaart', 'We zien wat er is, voor wie, en waar niets is.'],
    scope: ['Afbakening', 'We kiezen samen wat bij OCO hoort, en wie de rest doet.'],
    agreements: ['Afspraken', 'We spreken af wat we doen, wie dat doet en wanneer we terugkijken.'],
    closing: ['Afsluiten', 'Iedereen weet wat we meenemen en wat er in het verslag komt.'],
  },
} as const
