// After the report was made final nothing changes: every command of every activity, by everyone, in every way.
import { describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { SESSION, type Role } from '#shared/kernel/facts.ts'
import { run, type Sender } from '#shared/kernel/run.ts'
import { leader, participant, server, type Table } from '../shared/activities/table.ts'
import { at, doSomehow, filled, snapshot, stepOf } from './filled.ts'
import { sampleOf } from './sample.ts'

const hash = '0a'.repeat(32)
const senders: Readonly<Record<Role, Sender>> = {
  facilitator: leader,
  participant: participant('ann'),
  system: server,
  screen: { person: null, role: 'screen' },
}

const freeze = (table: Table): void => {
  table.do(leader, SESSION, 'end')
  table.do(leader, SESSION, 'freeze')
}

describe.each([...registry.values()].map((activity) => [activity.name, activity] as const))(
  '%s',
  (_, activity) => {
    test('[AR10] [K34] refuses every command of everyone with frozen, signed or not, for oneself or for another', () => {
      for (const stage of activity.stages) {
        const table = at(activity, stage)
        table.join('els', 'inwoner', 'participant', true)
        freeze(table)
        table.do(server, SESSION, 'frozen', { hash })
        const { records } = table
        const setting = { registry, records, now: table.now + 1, chance: 0.5, seq: table.seq + 1 }
        for (const [cmd, command] of Object.entries(activity.commands))
          for (const sender of Object.values(senders))
            for (const unsigned of [false, true])
              for (const as of sender === leader ? [undefined, 'els'] : [undefined]) {
                const input = cmd === 'frozen' ? { hash } : sampleOf(command.input, 'A')
                const envelope = { client: 'c', n: 1, step: stepOf(activity), cmd, input, as, unsigned }
                const allowed = cmd === 'frozen' && sender !== server
                expect([cmd, sender.role, run(setting, sender, envelope)]).toEqual([
                  cmd,
                  sender.role,
                  {
                    ok: false,
                    code: allowed ? 'not-allowed' : unsigned && cmd === 'frozen' ? 'changed-since' : 'frozen',
                  },
                ])
              }
      }
    })

    test('[AR10] [K34] keeps all its records, also from what did change them before', () => {
      for (const [cmd, command] of Object.entries(activity.commands)) {
        const table = filled(activity, activity.stages[0] ?? '')
        table.records.put({
          id: 'frozen',
          kind: 'frozen',
          step: SESSION,
          rev: table.seq,
          data: { at: table.now, hash },
        })
        const before = snapshot(table)
        expect([cmd, doSomehow(table, stepOf(activity), cmd, command)]).toEqual([cmd, undefined])
        expect(snapshot(table)).toEqual(before)
      }
    })
  },
)
