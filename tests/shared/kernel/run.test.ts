// What the kernel checks before and around every command.
import { describe, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { RecordTable } from '#shared/kernel/records.ts'
import { run } from '#shared/kernel/run.ts'
import { coLeader, item, leader, participant, server, Table } from '../activities/table.ts'
import { toys } from './toy.ts'

const ann = participant('ann')
const ben = participant('ben')
const screen = { person: null, role: 'screen' } as const

const room = (): Table => {
  const table = new Table([item('toy'), item('toy'), item('wall')], { registry: toys })
  table.joinLeaders()
  table.join('ann')
  table.join('ben')
  table.join('els', 'inwoner', 'participant', true)
  table.move('next')
  return table
}

const note = (id: string, text = 'iets') => ({ id, text })

describe('a command', () => {
  test('[K1] that no activity knows is refused with unknown-command, names of Object.prototype included', () => {
    const table = room()
    for (const cmd of ['nothing', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(table.code(ann, 's1', cmd)).toBe('unknown-command')
    for (const step of ['s9', '', 'now', 'ann', '__proto__', 'constructor'])
      expect(table.code(ann, step, 'add', note('n1'))).toBe('unknown-command')
    expect(table.code(ann, SESSION, 'add', note('n1'))).toBe('unknown-command')
  })

  test('[K2] with an unknown, missing or wrong field is refused with bad-input and the field', () => {
    const table = room()
    const wrong = [undefined, null, 7, 'x', [], {}, { id: 'n1' }, { ...note('n1'), more: 1 }, note('a b')]
    for (const input of wrong) expect(table.code(ann, 's1', 'add', input)).toBe('bad-input')
    expect(table.send(ann, 's1', 'add', { id: 'n1', text: 'x'.repeat(41) })).toEqual({
      ok: false,
      code: 'bad-input',
      field: 'text',
    })
    const evil: unknown = JSON.parse('{"id":"n1","text":"iets","__proto__":{"admin":true}}')
    expect(table.code(ann, 's1', 'add', evil)).toBe('bad-input')
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false)
    expect(table.records.of('s1', 'note')).toEqual([])
  })

  test('[K3] of another role is refused with not-allowed; the screen can do nothing', () => {
    const table = room()
    expect(table.code(ann, 's1', 'flood')).toBe('not-allowed')
    expect(table.code(ann, SESSION, 'pause', { on: true })).toBe('not-allowed')
    expect(table.code(server, 's1', 'add', note('n1'))).toBe('not-allowed')
    for (const [cmd, input] of [['add', note('n1')] as const, ['wave', {}] as const])
      expect(table.code(screen, 's1', cmd, input)).toBe('not-allowed')
  })

  test('[K35] of who only watches is refused with observing, until they take part', () => {
    const table = room()
    const guest = { id: 'vera', role: 'participant', side: 'geen', proxy: false, observer: true }
    table.do(server, SESSION, 'person.join', guest)
    const vera = participant('vera')
    expect(table.code(vera, 's1', 'add', note('n1'))).toBe('observing')
    expect(table.code(vera, SESSION, 'ready', { on: true })).toBe('observing')
    expect(table.code(ann, SESSION, 'person.takePart', { person: 'vera' })).toBe('not-yours')
    table.do(vera, SESSION, 'person.takePart', { person: 'vera' })
    expect(table.code(vera, 's1', 'add', note('n1'))).toBe('ok')
  })

  test('[K4] outside its stages is refused with not-now', () => {
    const table = room()
    table.moveTo('s1', 'three')
    expect(table.code(ann, 's1', 'add', note('n1'))).toBe('not-now')
    table.move('back')
    expect(table.code(ann, 's1', 'add', note('n1'))).toBe('ok')
  })

  test('[K5] to a step that is not open is refused with step-closed, before and after its turn', () => {
    const table = room()
    expect(table.code(ann, 's2', 'add', note('n1'))).toBe('step-closed')
    table.moveTo('s2', 'one')
    expect(table.code(ann, 's1', 'add', note('n1'))).toBe('step-closed')
    expect(table.code(leader, 's1', 'wave')).toBe('step-closed')
  })

  test('[K6] of a participant during a pause is refused with paused, which a device tries again', () => {
    const table = room()
    table.do(leader, SESSION, 'pause', { on: true })
    expect(table.code(ann, 's1', 'add', note('n1'))).toBe('paused')
    expect(table.code(leader, 's1', 'add', note('n2'))).toBe('ok')
    expect(table.code(ann, 's1', 'wave')).toBe('ok')
    table.do(coLeader, SESSION, 'pause', { on: false })
    expect(table.code(ann, 's1', 'add', note('n1'))).toBe('ok')
  })

  test('[K7] after the end is refused with session-ended for everyone, until the end is taken back', () => {
    const table = room()
    table.do(leader, SESSION, 'end')
    for (const who of [ann, leader]) {
      expect(table.code(who, 's1', 'add', note('n1'))).toBe('session-ended')
      expect(table.code(who, SESSION, 'park', note('p1'))).toBe('session-ended')
    }
    expect(table.code(leader, SESSION, 'end')).toBe('session-ended')
    table.do(leader, SESSION, 'reopen')
    expect(table.code(ann, 's1', 'add', note('n1'))).toBe('ok')
  })

  test('[K8] for somebody else is taken only from a facilitator and only for a person without a device', () => {
    const table = room()
    expect(table.code(ann, 's1', 'add', note('n1'), 'els')).toBe('not-allowed')
    expect(table.code(leader, 's1', 'add', note('n1'), 'ben')).toBe('not-allowed')
    expect(table.code(leader, 's1', 'add', note('n1'), 'coen')).toBe('missing')
    expect(table.code(leader, 's1', 'add', note('n1'), 'now')).toBe('missing')
    expect(table.code(server, 's1', 'add', note('n1'), 'els')).toBe('not-allowed')
    const ran = table.send(coLeader, 's1', 'add', note('n1'), 'els')
    expect(ran.ok && ran.by).toBe('els')
    expect(table.records.get('n1')?.by).toBe('els')
    expect(table.code(leader, 's1', 'flood', {}, 'els')).toBe('not-allowed')
  })

  test('[K9] changes the record of another person only when it declares that it may', () => {
    const table = room()
    table.do(ann, 's1', 'add', note('n1'))
    expect(table.code(ben, 's1', 'write', note('n1'))).toBe('not-yours')
    expect(table.code(leader, 's1', 'write', note('n1'))).toBe('not-yours')
    expect(table.code(ann, 's1', 'write', note('n1', 'anders'))).toBe('ok')
    table.do(ben, 's1', 'unsigned', note('n2'))
    expect(table.code(ann, 's1', 'write', note('n2'))).toBe('ok')
    expect(table.code(ben, 's1', 'drop', { ids: ['n1'] })).toBe('ok')
  })

  test('[K10] reaches only records of its own step and kind', () => {
    const table = room()
    table.do(ann, 's1', 'add', note('n1'))
    table.moveTo('s2', 'one')
    for (const id of ['n1', 'now', 's1', 'ann', 'nothing'])
      expect(table.code(ann, 's2', 'write', note(id))).toBe('missing')
    expect(table.code(leader, 's2', 'drop', { ids: ['n1'] })).toBe('missing')
  })

  test('[K11] that makes a record under an id in use is refused with exists, whoever has it', () => {
    const table = room()
    table.do(ann, 's1', 'add', note('n1', 'eerst'))
    for (const id of ['n1', 'now', 's1', 's2', 'ann', SESSION])
      expect(table.code(ben, 's1', 'add', note(id))).toBe('exists')
    expect(table.records.get('n1')?.data).toEqual({ text: 'eerst' })
  })

  test('[K12] cannot take an id of the kind that only the kernel and commands make up', () => {
    const table = room()
    for (const id of ['at:s9', 'at:session', 's1:entered', 'trace:9'])
      expect(table.code(ann, 's1', 'add', note(id))).toBe('bad-input')
    table.moveTo('s1', 'two')
    expect(table.records.get('s1:entered')).toMatchObject({ kind: 'entered', data: { times: 1 } })
  })

  test('[K13] is refused with full beyond the most that a kind may hold, or 2,000', () => {
    const table = room()
    for (let n = 0; n < 5; n += 1) table.do(ann, 's1', 'add', note(`n${n}`))
    expect(table.code(ben, 's1', 'add', note('n5'))).toBe('full')
    table.do(ann, 's1', 'drop', { ids: ['n0'] })
    expect(table.code(ben, 's1', 'add', note('n5'))).toBe('ok')
    expect(table.code(leader, 's1', 'flood')).toBe('full')
  })

  test('[K14] that is refused half-way leaves nothing behind', () => {
    const table = room()
    expect(table.code(ann, 's1', 'half', { id: 'n1' })).toBe('reason-needed')
    expect(table.records.get('n1')).toBeUndefined()
  })

  test('[K15] keeps what it writes only when it fits the schema of its kind', () => {
    const table = room()
    table.do(ann, 's1', 'add', note('n1', 'goed'))
    expect(table.code(ann, 's1', 'write', note('n1', 'x'.repeat(41)))).toBe('bad-input')
    expect(table.code(ann, 's1', 'write', note('n1', '   '))).toBe('bad-input')
    expect(table.records.get('n1')?.data).toEqual({ text: 'goed' })
  })

  test('[K16] writes a record with its author and the number of its commit; the same text writes nothing', () => {
    const table = room()
    table.do(ann, 's1', 'add', note('n1', 'a'))
    expect(table.records.get('n1')).toMatchObject({ by: 'ann', rev: table.seq, step: 's1', kind: 'note' })
    expect(table.do(ann, 's1', 'write', note('n1', 'a'))).toEqual([])
    expect(table.do(ann, 's1', 'write', note('n1', 'b'))).toHaveLength(2)
    expect(table.records.get('n1')?.rev).toBe(table.seq)
  })

  test('[K17] changes nothing itself: running it leaves the given records as they were', () => {
    const table = room()
    table.do(ann, 's1', 'add', note('n1'))
    const copy = JSON.stringify([...table.records.values()])
    const given = { registry: toys, records: table.records, now: 1, chance: 0, seq: 99 }
    const envelope = { client: 'c', n: 1, step: 's1', cmd: 'write', input: note('n1', 'nieuw') }
    const first = run(given, ann, envelope)
    expect(first.ok).toBe(true)
    expect(run(given, ann, envelope)).toEqual(first)
    expect(JSON.stringify([...table.records.values()])).toBe(copy)
  })

  test('[K18] is predicted like it runs, without what only the server can do', () => {
    const table = room()
    const records = new RecordTable(table.records.values())
    const given = { registry: toys, records, now: 1, chance: 0.5, seq: 99, predict: true }
    const predict = (cmd: string, input: unknown) =>
      run(given, ann, { client: 'c', n: 1, step: 's1', cmd, input })
    expect(predict('draw', { id: 'n1' })).toEqual({ ok: false, code: 'not-now' })
    expect(predict('add', note('n1'))).toMatchObject({ ok: true, by: 'ann' })
    expect(predict('add', note('n1', ''))).toMatchObject({ ok: false, code: 'bad-input' })
    const write = { client: 'c', n: 2, step: 's1', cmd: 'write', input: note('n2', 'x') }
    records.apply([['put', { id: 'n2', kind: 'note', step: 's1', by: 'ann', rev: 1, data: { text: 'o' } }]])
    const ran = run(given, ann, write)
    expect(ran.ok && ran.ops.map((op) => op[0] === 'put' && op[1].kind)).toEqual(['note'])
  })

  test('[K19] of the server gets its time and its chance', () => {
    const table = room()
    table.now = 12
    table.chance = 0.75
    table.do(ann, 's1', 'draw', { id: 'n1' })
    expect(table.data('s1', 'note')).toEqual([{ text: 'drew 0.75 at 12' }])
  })

  test('[K20] recalls the records of the last earlier step of the same activity that has any', () => {
    const table = new Table([item('toy'), item('toy'), item('wall'), item('toy')], { registry: toys })
    table.joinLeaders()
    table.move('next')
    table.do(leader, 's1', 'recall', { id: 'r1' })
    table.moveTo('s4', 'one')
    table.do(leader, 's4', 'recall', { id: 'r4' })
    expect(table.data('s4', 'note')).toEqual([{ text: 'nothing' }])
    table.move('back')
    table.move('back')
    table.do(leader, 's2', 'unsigned', note('n2', 'twee'))
    table.moveTo('s4', 'one')
    table.do(leader, 's4', 'drop', { ids: ['r4'] })
    table.do(leader, 's4', 'recall', { id: 'r5' })
    expect(table.data('s4', 'note')).toEqual([{ text: 'twee' }])
    table.do(leader, SESSION, 'goto', { from: table.from(), step: 's1' })
    table.do(leader, 's1', 'drop', { ids: ['r1'] })
    table.do(leader, 's1', 'recall', { id: 'r6' })
    expect(table.data('s1', 'note')).toEqual([{ text: 'nothing' }])
  })
})
