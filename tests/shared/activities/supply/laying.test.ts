// Laying together in a room: at the stage, again when answers come late, and for somebody who prepares alone.
import { describe, expect, test } from 'vitest'
import { residents, Room, small } from './room.ts'

const room = (): Room => {
  const made = new Room({
    ...residents,
    r5: 'inwoner',
    r6: 'inwoner',
    r7: 'inwoner',
    p: 'aanbieder',
    q: 'aanbieder',
  })
  for (const who of ['r1', 'r2', 'r3']) {
    made.mark(who, 'wonen', { nah: true })
    made.task(who, 'opzoeken', 'yes')
  }
  made.mark('r4', 'wonen', { nah: { is: 'unsure' } })
  made.mark('p', 'wonen', { nah: { is: 'yes', moments: 1 }, ouderen: { agreed: true } })
  made.task('p', 'opzoeken', 'no')
  made.organisation('p', 'MEE')
  made.enter('laid')
  return made
}

describe('laying together', () => {
  test('[SU6] counts every row and task once it is entered', () => {
    const made = room()
    expect(made.laid.map(({ domain }) => domain)).toEqual(['wonen', 'geld', 'anders'])
    expect(made.laidRow('wonen')).toMatchObject({ organisations: ['MEE'], others: 4, late: 0 })
    expect(made.cell('wonen', 'nah')).toMatchObject({
      offers: [{ organisation: 'MEE', done: true, agreed: false, moments: 1 }],
      believed: { yes: 3, unsure: 1, moments: [0, 0, 0] },
    })
    expect(made.laidRow('geld')).toMatchObject({ organisations: [], others: null })
    expect(made.laidTask('opzoeken')).toMatchObject({
      organisations: [{ name: 'MEE', is: 'no' }],
      others: { n: 3, yes: 3 },
    })
    expect(made.laidTask('wonen').others).toBeNull()
  })

  test('[SU6] holds nothing of who filled in', () => {
    const made = room()
    expect(JSON.stringify([made.all('laid'), made.all('laid-task')])).not.toMatch(/"(r\d|p|q)[-"]/)
    expect(made.all('laid').every(({ by }) => by === undefined)).toBe(true)
  })

  test('[SU5] numbers two providers without a name the same in every row, also after one more answer', () => {
    const made = new Room({ p: 'aanbieder', q: 'aanbieder' })
    made.mark('p', 'wonen', { nah: true })
    made.mark('q', 'wonen', { ouderen: true })
    made.mark('p', 'geld', { ouderen: true })
    made.enter('laid')
    const nameAt = (domain: string, group: string) => made.cell(domain, group).offers[0]?.organisation
    expect(nameAt('wonen', 'nah')).toMatch(/^Aanbieder zonder naam [12]$/)
    for (const late of [null, true] as const) {
      expect(nameAt('geld', 'ouderen')).toBe(nameAt('wonen', 'nah'))
      expect(nameAt('wonen', 'ouderen')).not.toBe(nameAt('wonen', 'nah'))
      made.mark('q', 'anders', { nah: late })
    }
    expect(nameAt('anders', 'nah')).toBe(nameAt('wonen', 'ouderen'))
    made.organisation('q', 'Radar')
    expect([nameAt('wonen', 'nah'), nameAt('geld', 'ouderen')]).toEqual(
      Array(2).fill('Aanbieder zonder naam'),
    )
  })
})

describe('late answers', () => {
  test('[SU9] of a provider count at once, with a new name of the organisation everywhere', () => {
    const made = room()
    made.mark('p', 'wonen', { nah: null })
    expect(made.cell('wonen', 'nah').offers).toEqual([])
    made.mark('q', 'geld', { nah: true })
    expect(made.laidRow('geld').organisations).toEqual(['Aanbieder zonder naam'])
    made.organisation('p', 'MEE Plus')
    expect(made.laidRow('wonen').organisations).toEqual(['MEE Plus'])
    expect(made.laidTask('opzoeken').organisations).toEqual([{ name: 'MEE Plus', is: 'no' }])
    expect(made.cell('wonen', 'nah').believed?.yes).toBe(3)
  })

  test('[SU9] of one or two others wait, and count together with a third', () => {
    const made = room()
    made.mark('r5', 'wonen', { nah: true })
    expect([made.laidRow('wonen').late, made.cell('wonen', 'nah').believed]).toMatchObject([
      1,
      { yes: 3, unsure: 1 },
    ])
    made.see('r6', 'wonen')
    expect(made.laidRow('wonen')).toMatchObject({ late: 2, others: 4 })
    made.mark('p', 'wonen', { ouderen: null })
    expect(made.laidRow('wonen')).toMatchObject({ late: 2, others: 4 })
    made.mark('r7', 'wonen', { nah: { names: ['Radar'] } })
    expect(made.laidRow('wonen')).toMatchObject({ late: 0, others: 7 })
    expect(made.cell('wonen', 'nah')).toMatchObject({
      believed: { yes: 5, unsure: 1 },
      named: [{ name: 'Radar', n: 1 }],
    })
    made.mark('r4', 'wonen', { nah: true })
    expect(made.laidRow('wonen')).toMatchObject({ late: 1, others: 7 })
    made.mark('r4', 'wonen', { nah: { is: 'unsure' } })
    expect(made.laidRow('wonen')).toMatchObject({ late: 0, others: 7 })
  })

  test('[SU9] are held against what was shown also after going back to filling in', () => {
    const made = room()
    made.enter('alone')
    made.mark('r4', 'wonen', { nah: true })
    made.enter('laid')
    expect([made.laidRow('wonen').late, made.cell('wonen', 'nah').believed?.yes]).toEqual([1, 3])
    made.enter('alone')
    for (const who of ['r1', 'r2']) made.mark(who, 'wonen', { nah: null })
    made.enter('laid')
    expect([made.laidRow('wonen').late, made.cell('wonen', 'nah').believed?.yes]).toEqual([0, 2])
  })

  test('[SU9] also hold when the row went from the matrix and came back', () => {
    const made = room()
    const { domains, groups } = small
    made.enter('alone')
    made.lead('axes.set', { domains: domains.slice(1), groups })
    made.enter('laid')
    made.enter('alone')
    made.lead('axes.set', { domains, groups })
    made.mark('r4', 'wonen', { nah: true })
    made.enter('laid')
    expect(made.laidRow('wonen')).toMatchObject({ late: 1, others: null })
    expect(made.cell('wonen', 'nah').believed).toBeNull()
  })

  test('[SU9] of a task wait in the same way, and a row with the same name is something else', () => {
    const made = room()
    made.task('r4', 'opzoeken', 'no', 'Buren')
    expect(made.laidTask('opzoeken')).toMatchObject({ late: 1, others: { n: 3, no: 0 }, who: [] })
    made.task('r5', 'opzoeken', 'no')
    made.task('r6', 'opzoeken', 'no')
    expect(made.laidTask('opzoeken')).toMatchObject({ late: 0, others: { n: 6, no: 3 }, who: ['Buren'] })
    made.task('r1', 'opzoeken', null)
    expect(made.laidTask('opzoeken').late).toBe(1)
    for (const who of ['r1', 'r2', 'r3']) made.task(who, 'wonen', 'yes')
    expect([made.laidTask('wonen').others?.n, made.laidRow('wonen').others]).toEqual([3, 4])
    made.mark('r4', 'wonen', { nah: true })
    expect([made.laidTask('wonen').late, made.laidRow('wonen').late]).toEqual([0, 1])
  })

  test('[SU9] that arrive when the room is in another step count as well', () => {
    const made = room()
    made.enter('done')
    made.move('next')
    made.mark('p', 'geld', { nah: true })
    for (const who of ['r1', 'r2', 'r3']) made.mark(who, 'geld', { nah: true })
    expect(made.laidRow('geld')).toMatchObject({ organisations: ['MEE'], others: 3 })
  })

  test('[SU9] before it is laid together are only kept', () => {
    const made = new Room(residents)
    for (const who of ['r1', 'r2', 'r3']) made.mark(who, 'wonen', { nah: true })
    expect([made.laid, made.all('counted')]).toEqual([[], []])
  })
})

describe('who prepares alone', () => {
  test('[SU7] sees every answer counted, also each that comes later', () => {
    const made = new Room({ b: 'gemeente' }, { config: { ...small, solo: true } })
    made.mark('b', 'wonen', { nah: true })
    made.enter('laid')
    expect(made.laidRow('wonen')).toMatchObject({ others: 1, late: 0 })
    made.mark('b', 'wonen', { nah: { is: 'unsure' } })
    expect(made.cell('wonen', 'nah')).toMatchObject({ believed: { yes: 0, unsure: 1 }, sides: null })
    expect(made.laidRow('wonen').late).toBe(0)
  })

  test('[SU7] is bound to the rules of a group as soon as there is anybody else in the session', () => {
    const made = new Room({ b: 'gemeente', c: 'inwoner' }, { config: { ...small, solo: true } })
    made.mark('b', 'wonen', { nah: true })
    made.enter('laid')
    expect(made.laidRow('wonen')).toMatchObject({ others: null })
    expect(JSON.stringify(made.report())).not.toMatch(/Voorbereiding van 1 persoon|gevuld"/)
  })
})
