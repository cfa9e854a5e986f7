// What the supply is laid out by: life domains, groups of residents, moments with their tasks, and general tasks.
import type { GeneralTask, LifeDomain, Moment, TargetGroup } from '../schema.ts'

/** The thirteen rows of schema 1 (handreiking, annex 2). The last one gets its words from whoever fills it in. */
export const lifeDomains: LifeDomain[] = [
  { id: 'wonen', name: 'Wonen', plain: 'Waar en hoe je woont', english: 'Where and how you live' },
  { id: 'werken', name: 'Werken', plain: 'Werk vinden en houden', english: 'Finding work and keeping it' },
  {
    id: 'meedoen',
    name: 'Participatie',
    plain: 'Meedoen, mensen ontmoeten',
    english: 'Taking part and meeting people',
  },
  { id: 'onderwijs', name: 'Onderwijs', plain: 'School en leren', english: 'School and learning' },
  {
    id: 'jeugd',
    name: 'Jeugdzorg, met jeugd-ggz',
    plain: 'Hulp voor kinderen en jongeren',
    english: 'Help for children and young people',
  },
  {
    id: 'zorg-wmo',
    name: 'Zorg (Wmo)',
    plain: 'Hulp thuis van de gemeente',
    english: 'Help at home from the municipality',
  },
  {
    id: 'zorg-anders',
    name: 'Zorg (ouderen, gehandicapten, ggz)',
    plain: 'Andere zorg dan die van de gemeente',
    english: 'Care for older people, people with a disability, and mental health',
  },
  { id: 'geld', name: 'Inkomen en schulden', plain: 'Geld', english: 'Money and debts' },
  { id: 'opvoeding', name: 'Opvoeding', plain: 'Kinderen grootbrengen', english: 'Raising children' },
  {
    id: 'preventie',
    name: 'Preventie',
    plain: 'Problemen voorkomen',
    english: 'Stopping problems before they start',
  },
  {
    id: 'vervoer',
    name: 'Mobiliteit',
    plain: 'Vervoer, ergens komen',
    english: 'Getting from place to place',
  },
  {
    id: 'zingeving',
    name: 'Zingeving',
    plain: 'Wat je leven waarde geeft',
    english: 'What makes your life worth living',
  },
  {
    id: 'anders',
    name: 'Anders, namelijk',
    plain: 'Wat hierboven niet staat',
    english: 'Something else, namely',
  },
]

/** `a`: the columns of schema 1. `b` and `c`: the further groups of chapter 1, to choose more columns from. */
export const targetGroups: TargetGroup[] = [
  {
    id: 'ouderen',
    list: 'a',
    name: 'Ouderen van wie de gezondheid achteruitgaat',
    short: 'Ouderen',
    english: 'Older people whose health is getting worse',
  },
  {
    id: 'dementie',
    list: 'a',
    name: 'Mensen met dementie',
    short: 'Dementie',
    english: 'People with dementia',
  },
  {
    id: 'nah',
    list: 'a',
    name: 'Mensen met NAH',
    short: 'NAH',
    english: 'People whose brain was injured later in life',
  },
  {
    id: 'lvb',
    list: 'a',
    name: 'Mensen met een lvb',
    short: 'Lvb',
    english: 'People with a mild learning disability',
  },
  {
    id: 'lichamelijk',
    list: 'b',
    name: 'Mensen met een lichamelijke beperking',
    short: 'Lichamelijk',
    english: 'People with a physical disability',
  },
  {
    id: 'verstandelijk',
    list: 'b',
    name: 'Mensen met een verstandelijke beperking',
    short: 'Verstandelijk',
    english: 'People with a learning disability',
  },
  {
    id: 'psychisch',
    list: 'b',
    name: 'Mensen met psychische problemen',
    short: 'Psychisch',
    english: 'People with mental health problems',
  },
  {
    id: 'verslaving',
    list: 'b',
    name: 'Mensen met een verslaving of zonder eigen plek om te wonen',
    short: 'Verslaving, thuisloos',
    english: 'People with an addiction, or without a home of their own',
  },
  {
    id: 'gezinnen',
    list: 'b',
    name: 'Gezinnen met jonge kinderen en veel problemen',
    short: 'Gezinnen',
    english: 'Families with young children and many problems',
  },
  {
    id: 'jongeren',
    list: 'b',
    name: 'Jongeren met veel problemen',
    short: 'Jongeren',
    english: 'Young people with many problems',
  },
  {
    id: 'mantelzorgers',
    list: 'b',
    name: 'Mantelzorgers',
    short: 'Mantelzorgers',
    english: 'People who care for someone close to them',
  },
  {
    id: 'migranten',
    list: 'c',
    name: 'Migranten',
    short: 'Migranten',
    english: 'People who came from another country',
  },
  {
    id: 'statushouders',
    list: 'c',
    name: 'Statushouders',
    short: 'Statushouders',
    english: 'Refugees who may stay here',
  },
  {
    id: 'laaggeletterd',
    list: 'c',
    name: 'Mensen die moeite hebben met lezen',
    short: 'Moeite met lezen',
    english: 'People who find reading hard',
  },
  {
    id: 'bijstand',
    list: 'c',
    name: 'Mensen die lang bijstand hebben',
    short: 'Lang in bijstand',
    english: 'People who have lived on benefits for a long time',
  },
  {
    id: 'schulden',
    list: 'c',
    name: 'Mensen met grote schulden',
    short: 'Schulden',
    english: 'People with large debts',
  },
]

/** The three moments in somebody's life, with what a helper does then (chapter 1 and annex 1). */
export const moments: [Moment, Moment, Moment] = [
  {
    id: 'stilstaan',
    name: 'Stilstaan bij je leven',
    plain: 'Er verandert iets, of dat komt eraan.',
    tasks: [
      { id: 'stilstaan-1', text: 'Laten vertellen en helpen ordenen' },
      { id: 'stilstaan-2', text: 'Vertellen wat er is, ook hulp in de buurt die voor iedereen is' },
      { id: 'stilstaan-3', text: 'Helpen kiezen: wat past bij mij?' },
      {
        id: 'stilstaan-4',
        text: 'Helpen bij de eerste stappen: een formulier, of mee naar een eerste gesprek',
      },
    ],
  },
  {
    id: 'krijgen',
    name: 'Passende hulp krijgen',
    plain: 'Je vraagt hulp aan en iemand beslist daarover.',
    tasks: [
      { id: 'krijgen-1', text: 'Het verhaal ordenen: wat lukt niet, en wat betekent dat?' },
      { id: 'krijgen-2', text: 'Kijken wie er om iemand heen staan, en hen erbij halen' },
      { id: 'krijgen-3', text: 'Vertellen wat er is' },
      { id: 'krijgen-4', text: 'Meedenken: vraag ik ook hulp aan waar een besluit voor nodig is?' },
      {
        id: 'krijgen-5',
        text: 'Helpen bij de aanvraag: papieren, een eigen plan, meegaan en nabespreken',
      },
      { id: 'krijgen-6', text: 'Helpen bij een klacht of bezwaar tegen het besluit' },
      { id: 'krijgen-7', text: 'Helpen een aanbieder te kiezen en te vergelijken' },
      { id: 'krijgen-8', text: 'Helpen bij de stappen daarna: aanmelden, eerste gesprek, plan van aanpak' },
    ],
  },
  {
    id: 'tijdens',
    name: 'Tijdens de hulp',
    plain: 'De hulp loopt. Soms past die niet meer.',
    tasks: [
      { id: 'tijdens-1', text: 'Helpen om de hulp te gebruiken, en bij het zorgplan' },
      { id: 'tijdens-2', text: 'Steun als de hulp wordt bekeken of opnieuw aangevraagd' },
      { id: 'tijdens-3', text: 'Meedenken over een andere aanbieder' },
      { id: 'tijdens-4', text: 'Helpen bij een klacht of bezwaar over de hulp' },
    ],
  },
]

/** The four tasks of schema 2. */
export const generalTasks: GeneralTask[] = [
  {
    id: 'opzoeken',
    name: 'Zelf naar mensen toe gaan',
    plain: 'Op plekken komen waar mensen zijn, en vertellen wat er is',
    english: 'Going to where people are, and telling what help there is',
  },
  {
    id: 'signaleren',
    name: 'Doorgeven wat je ziet',
    plain: 'Wat er ontbreekt, wat misgaat en wat vaker voorkomt',
    english: 'Passing on what is missing and what goes wrong',
  },
  {
    id: 'opkomen',
    name: 'Opkomen voor mensen en bemiddelen',
    plain: 'Naast iemand staan en helpen om het op te lossen, ook als ombudsman',
    english: 'Standing up for people and helping to solve it',
  },
  {
    id: 'samenwerken',
    name: 'Samenwerken met wie beslist',
    plain: 'Met de toegang van de gemeente, met het CIZ en met helpers voor de Wlz',
    english: 'Working with those who decide',
  },
]
