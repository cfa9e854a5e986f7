// The flaps of Case 1: one statement, 12 notes for and 14 against, 3 groups, one note hidden and put back.
import type { SheetId } from '#shared/activities/flaps/records.ts'
import { Room } from './room.ts'

export const STATEMENT = 'OCO helemaal los van het wijkteam'

export const written: Readonly<Record<SheetId, readonly string[]>> = {
  pro: [
    'Inwoner voelt: deze helper is van mij',
    'Helper hoeft geen regels te bewaken',
    'Je durft eerder nee te zeggen',
    'Klacht indienen wordt makkelijker',
    'Wie ruzie heeft met de gemeente, kan hier terecht zonder dat het wijkteam het hoeft te weten',
    'Duidelijk wie wat beslist',
    'Een eigen deur, dus minder drempel',
    'Geen dubbele pet',
    'Eén vast gezicht',
    'Ook voor wie het wijkteam niet vertrouwt',
    'De adviesraad kan het makkelijker volgen',
    'Je hoort sneller wat er misgaat bij de toegang',
  ],
  con: [
    'Nog een loket erbij',
    'Minder even binnenlopen bij elkaar',
    'Wie kent de buurt dan nog?',
    'Extra huur en extra leiding',
    'Dubbel werk: twee keer je verhaal',
    'Klein team is kwetsbaar bij ziekte',
    'De gemeente betaalt het toch',
    'Verwijzers weten de weg niet',
    'Een cliëntondersteuner alleen mist collega’s om mee te overleggen',
    'Kennis over de Wmo zit bij het wijkteam',
    'Mevrouw Jansen uit de Bloemstraat krijgt dan helemaal niemand meer aan de telefoon',
    'Privacy: gegevens moeten twee keer over de lijn',
    'Het duurt een jaar voor iedereen het weet',
    'Inwoners snappen het verschil niet',
  ],
}

export const groups: readonly (readonly [string, SheetId, readonly number[]])[] = [
  ['Meer vertrouwen', 'pro', [0, 1, 2]],
  ['Verder weg', 'con', [0, 1, 2]],
  ['Het kost meer', 'con', [3, 4, 5]],
]

export const HIDDEN = written.con[10] ?? ''

/** Plays it up to the end of the sorting, with the note hidden and put back; then to a later stage. */
export const playCase1 = (stage: 'sort' | 'weigh' | 'done' = 'sort'): Room => {
  const room = new Room()
  room.act('fac', 'pair.remove', { id: 'p1' })
  const pair = { id: 'c1', statement: STATEMENT, from: 'dilemma', letter: 'E', colour: 'e' }
  room.act('fac', 'pair.add', pair)
  for (const sheet of ['pro', 'con'] as const)
    written[sheet].forEach((text, index) => {
      room.write(index % 2 === 0 ? 'ann' : 'bob', sheet, text, { pair: 'c1' })
    })
  room.enter('s1', 'sort')
  groups.forEach(([name, sheet, members], index) => {
    const [first = 0, ...others] = members
    const textOf = (at: number): string => written[sheet][at] ?? ''
    for (const other of others)
      room.act('ann', 'group.join', {
        note: room.idOf(textOf(other)),
        with: room.idOf(textOf(first)),
        id: `g${index + 1}`,
      })
    room.act('bob', 'group.name', { id: `g${index + 1}`, name })
  })
  room.act('fac', 'note.hide', { id: room.idOf(HIDDEN), reason: 'Er staat een naam in' })
  room.act('fac', 'note.back', { id: room.hidden[0]?.id })
  if (stage !== 'sort') room.enter('s1', 'weigh')
  if (stage === 'done') {
    room.act('ann', 'dots.lay', { id: 'd1', on: ['g2', 'g2', 'g1'] })
    room.act('bob', 'dots.lay', { id: 'd2', on: ['g2', room.idOf('De gemeente betaalt het toch'), 'g1'] })
    room.act('fac', 'dots.lay', { id: 'd3', on: ['g3'] }, { as: 'zoe' })
    room.act('ann', 'remedy.write', { on: 'g2', text: 'Een keer per week spreekuur in de wijk' })
    room.act('ann', 'effect.set', {
      note: room.idOf('Nog een loket erbij'),
      who: 'inwoner',
      effect: 'verliest',
    })
    room.enter('s1', 'done')
  }
  return room
}
