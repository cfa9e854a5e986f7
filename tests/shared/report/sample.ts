// A realistic report of Case 1, with numbers from the same functions as the product.
import { agreement } from '#shared/analysis/agreement.ts'
import { divided } from '#shared/analysis/divided.ts'
import { rankPoints } from '#shared/analysis/points.ts'
import { sides } from '#shared/analysis/sides.ts'
import { assemble } from '#shared/report/assemble.ts'
import type { Report, Section } from '#shared/report/document.ts'
import { dutchNumber } from '#shared/report/text.ts'
import { sheets } from './figures.ts'
import { case1, case1Ballots, fiches } from '../analysis/case1.ts'

const names: Record<string, { name: string; colour: string }> = {
  A: { name: 'Breed of gespecialiseerd?', colour: '#1A68C4' },
  B: { name: 'Kort, of een waakvlam?', colour: '#C04A06' },
  C: { name: 'Vaste grens, of per persoon?', colour: '#07555E' },
  D: { name: 'De knip tussen Wmo en Wlz', colour: '#45226F' },
  E: { name: 'Echt onafhankelijk?', colour: '#C62C76' },
  F: { name: 'Groot of klein?', colour: '#3C5E17' },
}
const nameOf = (fiche: string) => names[fiche]?.name ?? fiche
const signOf = (fiche: string) => ({ letter: fiche, colour: names[fiche]?.colour ?? '#2F4943' })

function priorities(): Section {
  const ranking = rankPoints(fiches, case1Ballots)
  const found = agreement(fiches, case1Ballots)
  const split = new Map(divided(fiches, case1Ballots).map((row) => [row.fiche, row]))
  const shown = sides(fiches, case1) ?? []
  const rows = ranking.map(({ fiche, place, points, shared }) => [
    `${place}${shared ? ' (gedeeld)' : ''}`,
    `${fiche} · ${nameOf(fiche)}`,
    points,
    split.has(fiche) ? 'ja' : 'nee',
  ])
  return {
    chapter: 3,
    blocks: [
      {
        type: 'paragraph',
        role: 'lead',
        text: `De groep legde de knip tussen Wmo en Wlz vooraan. De overeenstemming is ${found?.words ?? 'niet te zeggen'}.`,
      },
      {
        type: 'bars',
        caption: 'Punten van iedereen (18 stemmen)',
        alt: `Staafdiagram: ${ranking.map(({ fiche, points }) => `${fiche} ${dutchNumber(points)}`).join(', ')}. E is verdeeld.`,
        max: 90,
        rows: ranking.map(({ fiche, points }) => {
          const twist = split.get(fiche)
          return {
            label: nameOf(fiche),
            value: points,
            text: dutchNumber(points),
            sign: signOf(fiche),
            ...(twist === undefined ? {} : { mark: `verdeeld: ${twist.top} hoog, ${twist.bottom} laag` }),
          }
        }),
        table: {
          caption: 'Rangorde van de groep',
          head: ['Plaats', 'Dilemma', 'Punten', 'Verdeeld'],
          rows,
          rowHeaders: true,
        },
      },
      { type: 'heading', level: 2, text: 'Wie vindt wat?' },
      {
        type: 'table',
        caption: 'Punten per kant',
        head: ['Dilemma', 'Gemeente en toegang (7)', 'Aanbieders (5)', 'Inwonerzijde (6)'],
        rows: ranking.map(({ fiche }) => [
          `${fiche} · ${nameOf(fiche)}`,
          ...shown.map(({ ranking }) => ranking.find((row) => row.fiche === fiche)?.points ?? ''),
        ]),
        rowHeaders: true,
      },
      {
        type: 'paragraph',
        role: 'note',
        text: `Elke plaats geeft punten: plaats 1 geeft er 5, plaats 6 geeft er 0. Kendalls W is ${dutchNumber(Number(found?.w.toFixed(2)))}. De telling is een hulpmiddel voor het gesprek, geen besluit.`,
      },
      {
        type: 'paragraph',
        role: 'warning',
        text: 'De gespreksleider koos E in plaats van C. Reden: verdeeld.',
      },
    ],
    data: [
      {
        name: 'rangorde',
        title: 'Rangorde van de groep',
        head: ['Plaats', 'Dilemma', 'Punten', 'Verdeeld'],
        rows,
      },
    ],
  }
}

const talk: Section = {
  chapter: 4,
  blocks: ['D', 'B', 'E'].flatMap((fiche) => [
    { type: 'heading' as const, level: 2 as const, text: nameOf(fiche), sign: signOf(fiche) },
    { type: 'heading' as const, level: 3 as const, text: 'Waarom schuurt dit bij ons?' },
    {
      type: 'paragraph' as const,
      role: 'normal' as const,
      text: 'Inwoners horen pas na het besluit wie hen verder helpt. Twee helpers vragen dan hetzelfde, en niemand heeft het hele verhaal.',
    },
    {
      type: 'paragraph' as const,
      role: 'quote' as const,
      text: 'Mijn moeder moest drie keer hetzelfde vertellen. De derde keer ging ik niet meer mee.',
    },
    {
      type: 'paragraph' as const,
      role: 'quote' as const,
      text: 'Wij weten vaak niet dat iemand al een Wlz-aanvraag doet.',
    },
    { type: 'heading' as const, level: 3 as const, text: 'Niet besproken' },
    {
      type: 'list' as const,
      ordered: false,
      items: ['Wie betaalt een Wlz-helper vóór het besluit?', 'Hoe leren de helpers elkaar kennen?'],
    },
  ]),
  data: [],
}

const agreements: Section = {
  chapter: 9,
  blocks: [1, 2, 3].flatMap((number) => [
    { type: 'heading' as const, level: 2 as const, text: `Afspraak ${number}` },
    {
      type: 'facts' as const,
      items: [
        ['Wat we kiezen', 'De cliëntondersteuner blijft betrokken tot de Wlz-helper er is.'],
        ['Waarom', 'Niemand valt tussen wal en schip.'],
        ['Wie', 'Beleidsadviseur Wmo'],
        ['Wanneer', '1 maart 2027'],
        ['We kijken opnieuw', '1 september 2027'],
      ] as [string, string][],
    },
  ]),
  data: [
    {
      name: 'afspraken',
      title: 'Afspraken',
      head: ['Keuze', 'Wie', 'Wanneer'],
      rows: [1, 2, 3].map(() => [
        'De cliëntondersteuner blijft betrokken',
        'Beleidsadviseur Wmo',
        '2027-03-01',
      ]),
    },
  ],
}

export const sample: Report = assemble(
  [
    {
      chapter: 1,
      blocks: [
        {
          type: 'paragraph',
          role: 'lead',
          text: 'Achttien mensen bespraken samen wat onafhankelijke cliëntondersteuning in Dordrecht moet zijn.',
        },
        {
          type: 'table',
          caption: 'Wie er waren',
          head: ['Rol', 'Aantal'],
          rows: [
            ['Gemeente', 5],
            ['Toegang', 2],
            ['Aanbieder', 5],
            ['Adviesraad', 4],
            ['Inwoner of ervaringsdeskundige', 2],
            ['Zorgkantoor (ontbrak)', 0],
          ],
          rowHeaders: true,
        },
      ],
      data: [],
    },
    priorities(),
    talk,
    { chapter: 6, blocks: [sheets], data: [] },
    agreements,
    {
      chapter: 10,
      blocks: [
        { type: 'heading', level: 2, text: 'Zorgen' },
        {
          type: 'paragraph',
          role: 'quote',
          text: 'Ik mis het zorgkantoor. Zonder hen kunnen we dit niet afspreken.',
        },
        { type: 'heading', level: 2, text: 'Parkeerplaats' },
        {
          type: 'list',
          ordered: true,
          items: ['Eén folder voor alle inwoners', 'Hoe betrekken we scholen?'],
        },
      ],
      data: [],
    },
    {
      chapter: 11,
      blocks: [
        {
          type: 'paragraph',
          role: 'normal',
          text: 'De namen van deelnemers staan niet in dit verslag. Eén stem kwam via de gespreksleider.',
        },
      ],
      data: [],
    },
  ],
  {
    title: 'Naar een doorlopende lijn voor inwoners',
    subtitle: 'Dilemmatafel in Dordrecht',
    status: 'concept',
    generatedAt: '2026-11-22T15:30:00+01:00',
    meta: [
      ['Gemeente', 'Dordrecht'],
      ['Datum', '22 november 2026'],
      ['Deelnemers', '18, van wie 1 via de gespreksleider'],
      ['Geleid door', 'Bureau Samenspraak, in opdracht van de gemeente'],
      ['Bewaard tot', '22 december 2026'],
    ],
  },
)
