// Filling in alone: the matrix as the facilitator sets it, marks, rows that were looked at, tasks, and for whom.
import { describe, expect, test } from 'vitest'
import { defaultContent, mergeContent } from '#shared/content/load.ts'
import { Override } from '#shared/content/override.ts'
import { supply } from '#shared/activities/supply/index.ts'
import type { Config, Row } from '#shared/activities/supply/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { item, leader, participant, Table } from '../table.ts'
import { domains, groups, residents, Room, small } from './room.ts'

const cells = (room: Room, who: string, domain: string): Row['cells'] | undefined =>
  room.rowOf(who, domain)?.cells

describe('the matrix', () => {
  test('[SU16] has the rows, list A of the groups, the moments and the tasks of the content', () => {
    const { domains, groups, choice, moments, tasks, forms, fill, solo } = new Room(
      {},
      { config: {} },
    ).config()
    expect(domains.map(({ id, own }) => [id, own]).filter(([, own]) => own)).toEqual([['anders', true]])
    expect([domains.length, groups.map(({ id }) => id)]).toEqual([13, ['ouderen', 'dementie', 'nah', 'lvb']])
    expect([choice.length, tasks.length, forms, fill, solo]).toEqual([16, 4, [], 'cross', false])
    expect(moments[0]).toEqual({ id: 'stilstaan', text: 'Stilstaan bij je leven' })
    expect(new Room({}, { config: { fill: 'moments', solo: true } }).config()).toMatchObject({
      fill: 'moments',
      solo: true,
    })
  })

  test('[SU16] follows the content of the municipality, also when it hides all of list A', () => {
    const setup = (override: object): Config =>
      supply.setup?.({}, mergeContent(defaultContent, Override.parse(override))) as unknown as Config
    const own = setup({
      lifeDomains: [{ id: 'sport', name: 'Sport', plain: '' }],
      hide: { lifeDomains: ['anders'] },
    })
    expect(own.domains.at(-1)).toEqual({ id: 'sport', name: 'Sport', plain: '', own: false })
    expect(own.domains.some((domain) => domain.own)).toBe(false)
    const without = setup({ hide: { targetGroups: ['ouderen', 'dementie', 'nah', 'lvb'] } })
    expect(without.groups).toHaveLength(12)
  })

  test('[SU1] is set before the step opens and while everyone fills in, each row and group once', () => {
    const table = new Table([item('welcome'), item('supply', small), item('closing')])
    table.joinLeaders()
    table.join('r1')
    const axes = { domains: domains.slice(1), groups }
    expect(table.code(leader, 's2', 'axes.set', axes)).toBe('ok')
    expect(table.code(participant('r1'), 's2', 'axes.set', axes)).toBe('not-allowed')
    expect(table.code(leader, 's2', 'axes.set', { domains, groups: [...groups, ...groups] })).toBe(
      'bad-input',
    )
    expect(table.code(leader, 's2', 'axes.set', { domains: [], groups })).toBe('bad-input')
    expect(table.code(leader, 's2', 'fill.set', { fill: 'names' })).toBe('ok')
    const room = new Room(residents)
    room.enter('laid')
    expect(room.lead('axes.set', axes)).toBe('not-now')
    expect(room.lead('fill.set', { fill: 'names' })).toBe('not-now')
    const forms = [{ name: 'Buurtwerk', kind: 'informeel', whom: 'Volwassenen' }]
    expect(room.lead('forms.set', { forms })).toBe('ok')
    expect(room.config().forms).toEqual(forms)
  })

  test('[SU1] keeps what was filled in for rows and groups that go, and brings it back', () => {
    const room = new Room(residents)
    for (const who of ['r1', 'r2', 'r3']) room.mark(who, 'wonen', { ouderen: true, nah: true })
    room.lead('axes.set', { domains: domains.slice(1), groups: groups.slice(0, 1) })
    expect(room.mark('r1', 'geld', { ouderen: true, nah: true })).toBe('ok')
    expect(cells(room, 'r1', 'geld')).toEqual([{ group: 'ouderen', is: 'yes' }])
    room.enter('laid')
    expect(room.laid.map(({ domain, cells: of }) => [domain, of.length])).toEqual([
      ['geld', 1],
      ['anders', 1],
    ])
    room.enter('alone')
    room.lead('axes.set', { domains, groups })
    room.enter('laid')
    expect(room.cell('wonen', 'nah').believed?.yes).toBe(3)
  })
})

describe('marks', () => {
  test('[SU2] of a whole matrix come in one command, in one record for each row', () => {
    const room = new Room(residents)
    const marks = domains.flatMap(({ id }) =>
      groups.map((group) => ({ row: `x-${id}`, domain: id, group: group.id, mark: { is: 'yes' } })),
    )
    expect(room.act('r1', 'marks.set', { marks })).toBe('ok')
    expect(room.all('row').map(({ id, by }) => [id, by])).toEqual([
      ['x-wonen', 'r1'],
      ['x-geld', 'r1'],
      ['x-anders', 'r1'],
    ])
    expect(
      room.act('r1', 'marks.set', { marks: marks.map((one) => ({ ...one, row: `other-${one.domain}` })) }),
    ).toBe('ok')
    expect(room.all('row')).toHaveLength(3)
    expect(room.act('r2', 'marks.set', { marks })).toBe('exists')
  })

  test('[SU2] are tidied, taken away by null or by nothing, and change nothing when they are the same', () => {
    const room = new Room(residents)
    const names = ['MEE', ' mee ', '', 'Radar']
    room.mark('r1', 'wonen', { nah: { is: 'unsure', moments: 3, names } })
    expect(cells(room, 'r1', 'wonen')).toEqual([
      { group: 'nah', is: 'unsure', moments: 3, names: ['MEE', 'Radar'] },
    ])
    const [before] = room.all('row')
    room.mark('r1', 'wonen', { nah: { is: 'unsure', moments: 3, names } })
    expect(room.all('row')[0]?.rev).toBe(before?.rev)
    room.mark('r1', 'wonen', { nah: null, ouderen: {} })
    expect(room.rowOf('r1', 'wonen')).toEqual({ domain: 'wonen', as: 'believes', cells: [], words: '' })
    room.mark('r1', 'wonen', { nah: { moments: 0, names: [] } })
    expect(cells(room, 'r1', 'wonen')).toEqual([])
  })

  test('[SU2] for a row or group that is not there are passed over, and refused when nothing is left', () => {
    const room = new Room(residents)
    expect(room.mark('r1', 'wonen', { toren: true, nah: true })).toBe('ok')
    expect(cells(room, 'r1', 'wonen')).toEqual([{ group: 'nah', is: 'yes' }])
    expect([room.mark('r1', 'toren', { nah: true }), room.mark('r1', 'wonen', { toren: true })]).toEqual([
      'missing',
      'missing',
    ])
    expect([room.see('r1', 'toren'), room.see('r1', 'toren', 'geld')]).toEqual(['missing', 'ok'])
    expect(room.all('row')).toHaveLength(2)
  })

  test('[SU2] leave a row that was looked at as it is, and words go in a row of one`s own only', () => {
    const room = new Room(residents)
    room.mark('r1', 'wonen', { nah: true })
    room.see('r1', 'wonen', 'geld')
    expect([cells(room, 'r1', 'wonen')?.length, cells(room, 'r1', 'geld')]).toEqual([1, []])
    const words = (domain: string) => room.act('r1', 'words.set', { row: 'w', domain, words: 'Sport' })
    expect([words('wonen'), words('toren'), words('anders')]).toEqual(['bad-input', 'missing', 'ok'])
    expect(room.rowOf('r1', 'anders')?.words).toBe('Sport')
  })

  test('[SU2] are taken at every stage, and after the room went on', () => {
    const room = new Room(residents)
    for (const stage of ['alone', 'laid', 'reflect', 'done']) {
      room.enter(stage)
      expect(room.mark('r1', 'wonen', { nah: stage === 'laid' ? null : true })).toBe('ok')
    }
    room.move('next')
    expect(room.mark('r1', 'geld', { nah: true })).toBe('ok')
    expect(room.task('r1', 'opzoeken', 'yes')).toBe('ok')
  })
})

describe('on whose behalf', () => {
  test('[SU3] a provider says what its organisation does and the others what they believe', () => {
    const room = new Room({ p: 'aanbieder', r: 'inwoner', g: 'gemeente' })
    for (const who of ['p', 'r', 'g']) {
      room.mark(who, 'wonen', { nah: true })
      room.task(who, 'opzoeken', 'yes')
    }
    expect(['p', 'r', 'g'].map((who) => room.rowOf(who, 'wonen')?.as)).toEqual([
      'offers',
      'believes',
      'believes',
    ])
    expect(room.all('task').map(({ data }) => (data as Row).as)).toEqual(['offers', 'believes', 'believes'])
    expect([room.organisation('p', 'MEE'), room.organisation('r', 'MEE')]).toEqual(['ok', 'not-allowed'])
    expect([room.organisation('p', 'MEE Plus'), room.all('organisation').length]).toEqual(['ok', 1])
  })

  test('[SU3] all that somebody filled in follows the side while alone, and stays what it was later', () => {
    const room = new Room({ p: 'inwoner', q: 'inwoner' })
    const side = (who: string, to: string) => room.do(participant(who), SESSION, 'person.side', { side: to })
    for (const who of ['p', 'q']) {
      room.mark(who, 'wonen', { nah: true })
      room.task(who, 'opzoeken', 'yes')
    }
    side('p', 'aanbieder')
    room.mark('p', 'geld', { nah: true })
    expect(room.all('row').map(({ data }) => (data as Row).as)).toEqual(['offers', 'believes', 'offers'])
    expect(room.all('task').map(({ data }) => (data as Row).as)).toEqual(['offers', 'believes'])
    room.enter('laid')
    side('q', 'aanbieder')
    room.mark('q', 'wonen', { nah: null })
    room.mark('q', 'geld', { nah: true })
    expect([room.rowOf('q', 'wonen')?.as, room.rowOf('q', 'geld')?.as]).toEqual(['believes', 'offers'])
  })

  test('[SU3] who prepares alone believes, from whatever side', () => {
    const room = new Room({ p: 'aanbieder' }, { config: { ...small, solo: true } })
    room.mark('p', 'wonen', { nah: true })
    expect(room.rowOf('p', 'wonen')?.as).toBe('believes')
  })
})

describe('a general task', () => {
  test('[SU13] has one answer of each person, and only when it is in the list', () => {
    const room = new Room(residents)
    expect([room.task('r1', 'opzoeken', 'no'), room.task('r1', 'onbekend', 'no')]).toEqual(['ok', 'missing'])
    expect(room.act('r1', 'task.set', { id: 'another', task: 'opzoeken', is: 'yes', who: 'MEE' })).toBe('ok')
    expect(room.all('task').map(({ data }) => data)).toEqual([
      { task: 'opzoeken', as: 'believes', is: 'yes', who: 'MEE' },
    ])
  })
})
