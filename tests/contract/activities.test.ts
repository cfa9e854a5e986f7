// What every activity in the registry must keep to; a new one is covered the day that it is registered.
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { registry } from '#shared/activities/registry.ts'
import { defaultContent } from '#shared/content/load.ts'
import type { Activity, AnyCommand } from '#shared/kernel/activity.ts'
import { progressOf, SESSION, stepOf as stepDataOf, type Role } from '#shared/kernel/facts.ts'
import { run } from '#shared/kernel/run.ts'
import { buildReport } from '#shared/report/build.ts'
import { writeJson } from '#shared/report/json.ts'
import { reportFileSchema } from '#shared/report/document.ts'
import { leader, participant, server, Table } from '../shared/activities/table.ts'
import { at, doSomehow, filled, itemOf, snapshot, stepOf } from './filled.ts'
import { inside, sampleOf } from './sample.ts'

const activities = [...registry.values()]
const roles = ['facilitator', 'participant', 'screen', 'system'] as const satisfies readonly Role[]
const request = { generatedAt: '2026-11-22T16:30:00+01:00', names: {}, minimumGroup: 3 }

const commandsOf = (activity: Activity): [string, AnyCommand][] => Object.entries(activity.commands)

const previewsOf = (activity: Activity): (readonly [string, z.ZodMiniType])[] =>
  Object.entries(activity.live).flatMap(([name, live]) =>
    live ? [[`live ${name}`, live.input] as const] : [],
  )

test('[A1] the name in the log is the name in the registry, in small letters', () => {
  for (const [name, activity] of registry) {
    expect(activity.name).toBe(name)
    expect(name).toMatch(/^[a-z]+$/)
  }
})

describe.each(activities.map((activity) => [activity.name, activity] as const))('%s', (name, activity) => {
  test('[A2] lists every kind in `see`, and nothing that does not exist', () => {
    const kinds = Object.keys(activity.kinds)
    const hiddenOnPurpose = kinds.filter((kind) => activity.mask[kind] !== undefined)
    expect([...Object.keys(activity.see), ...hiddenOnPurpose]).toEqual(expect.arrayContaining(kinds))
    for (const list of [activity.see, activity.mask, activity.maskFor, activity.most])
      expect(kinds).toEqual(expect.arrayContaining(Object.keys(list)))
    expect(kinds).toEqual(expect.arrayContaining([...(activity.signed ?? [])]))
    for (const stages of Object.values(activity.see))
      expect(activity.stages).toEqual(expect.arrayContaining(Object.keys(stages ?? {})))
    expect(activity.stages).toEqual(expect.arrayContaining(Object.keys(activity.enter ?? {})))
    const kept = [...kinds, 'person', 'at', 'step']
    expect(kept).toEqual(expect.arrayContaining([...(activity.upkeep?.after ?? [])]))
    for (const live of Object.values(activity.live)) {
      expect(kinds).toContain(live?.of)
      expect(activity.stages).toEqual(expect.arrayContaining(Object.keys(live?.see ?? {})))
    }
  })

  test('[OW1] says of every kind how it is of who wrote it, or why it is no contribution of one person', () => {
    expect(Object.keys(activity.mine ?? {}).sort()).toEqual(Object.keys(activity.kinds).sort())
    const reasons = Object.values(activity.mine ?? {}).filter((own) => typeof own === 'string')
    for (const reason of reasons) expect(reason).toMatch(/^[a-z].{15,}/)
    for (const [kind, own] of Object.entries(activity.mine ?? {})) {
      if (typeof own === 'string') continue
      const table = filled(activity, activity.stages[0] ?? '')
      const [rec] = table.records.of(stepOf(activity), kind)
      const seen = Object.values(activity.see[kind] ?? {})
      expect([kind, seen.every((policy) => policy !== 'none' && policy !== 'facilitator')]).toEqual([
        kind,
        true,
      ])
      for (const field of own.texts) {
        const data = { ...(rec?.data as object), [field]: 'in andere woorden' }
        const taken = activity.kinds[kind] && z.safeParse(activity.kinds[kind], data)
        expect([kind, field, taken?.data]).toEqual([kind, field, data])
      }
    }
  })

  test('[OW3] [OW6] lets who wrote something take it back at its last stage and after the end, for good', () => {
    for (const ended of [false, true]) {
      const kinds = Object.entries(activity.mine ?? {}).filter(([, own]) => typeof own === 'object')
      for (const [kind] of kinds) {
        const table = filled(activity, activity.stages.at(-1) ?? '')
        if (ended) table.do(leader, SESSION, 'end')
        const id = table.records.of(stepOf(activity), kind)[0]?.id ?? ''
        const input = { step: stepOf(activity), ids: [id] }
        expect([kind, table.code(participant('ben'), SESSION, 'own.take', input)]).toEqual([
          kind,
          'not-yours',
        ])
        const ran = table.send(participant('ann'), SESSION, 'own.take', input)
        expect([kind, ran.ok && ran.forgets]).toEqual([kind, 'everything'])
        expect([kind, table.records.get(id)?.by]).toEqual([kind, undefined])
      }
    }
  })

  test('[OW7] is without a trace of somebody who is erased', () => {
    for (const stage of activity.stages) {
      const table = filled(activity, stage)
      table.do(leader, SESSION, 'person.erase', { person: 'ann' })
      const left = [...table.records.values()].filter(({ by, id }) => by === 'ann' || id === 'ann')
      expect([stage, left]).toEqual([stage, []])
      expect(JSON.stringify([...table.records.values()].map(({ data }) => data))).not.toMatch(
        /"person":"ann"/,
      )
    }
  })

  test('[A3] gives every command roles, and stages that exist', () => {
    for (const [, command] of commandsOf(activity)) {
      expect(command.by.length).toBeGreaterThan(0)
      expect(roles).toEqual(expect.arrayContaining([...command.by]))
      if (command.during === 'always') continue
      expect(command.during.length).toBeGreaterThan(0)
      expect(activity.stages).toEqual(expect.arrayContaining([...command.during]))
    }
  })

  test('[A4] takes only commands of the right role and stage, for every role, command and stage', () => {
    for (const stage of activity.stages) {
      const table = at(activity, stage)
      const step = stepOf(activity)
      for (const [cmd, command] of commandsOf(activity))
        for (const role of roles) {
          const mayBy = role !== 'screen' && command.by.includes(role)
          const mayNow = command.during === 'always' || command.during.includes(stage)
          const sender = { person: role === 'facilitator' ? 'f1' : 'ann', role }
          const expected = mayBy ? (mayNow ? 'bad-input' : 'not-now') : 'not-allowed'
          expect([stage, cmd, role, table.code(sender, step, cmd, { unknown: 1 })]).toEqual([
            stage,
            cmd,
            role,
            expected,
          ])
        }
    }
  })

  test('[A5] refuses unknown fields at every depth of every input and every kind', () => {
    const schemas = [
      ...commandsOf(activity).map(([cmd, { input }]) => [cmd, input] as const),
      ...Object.entries(activity.kinds),
      ...previewsOf(activity),
    ]
    const loose = schemas.flatMap(([where, schema]) =>
      inside(schema)
        .filter(([, def]) => def.type === 'object' && def.catchall?.def.type !== 'never')
        .map(([path]) => `${where} ${path}`),
    )
    expect(loose).toEqual([])
  })

  test('[A6] caps every text, list and number that a device may send', () => {
    const inputs = [
      ...commandsOf(activity).map(([cmd, { input }]) => [cmd, input] as const),
      ...previewsOf(activity),
    ]
    const endless = inputs.flatMap(([cmd, input]) => {
      const sample = sampleOf(input, 'A') as Record<string, unknown>
      const takes = (key: string, value: unknown): boolean =>
        z.safeParse(input, { ...sample, [key]: value }).success
      const isEndless = (key: string): boolean => {
        const list: unknown = sample[key]
        const long = Array.isArray(list) && Array.from({ length: 5_000 }, (): unknown => list[0])
        return takes(key, 'A'.repeat(50_000)) || takes(key, 1e12) || (long !== false && takes(key, long))
      }
      return Object.keys(sample)
        .filter(isEndless)
        .map((key) => `${cmd} ${key}`)
    })
    // A config is capped by its activity, and the time of homework by the command: it follows from the clock.
    expect(endless).toEqual(name === SESSION ? ['step.add config', 'homework.set until'] : [])
  })

  test('[A7] keeps every kind through a round of JSON', () => {
    for (const schema of Object.values(activity.kinds)) {
      const parsed = z.parse(schema, sampleOf(schema, 'tekst'))
      const again: unknown = JSON.parse(JSON.stringify(parsed))
      expect(z.parse(schema, again)).toEqual(parsed)
    }
  })

  test('[A8] allows sensible numbers of records of a kind', () => {
    for (const most of Object.values(activity.most)) {
      expect(most).toBeGreaterThanOrEqual(1)
      expect(most).toBeLessThanOrEqual(20_000)
    }
  })

  test('[A9] goes through all its stages with nobody in the room and builds its report at each', () => {
    for (const stage of activity.stages) {
      const runs = name === SESSION ? 'welcome' : name
      const table = new Table([itemOf(runs)])
      table.joinLeaders()
      if (name !== SESSION) table.moveTo('s1', stage)
      for (const end of [false, true]) {
        if (end) table.do(leader, SESSION, 'end')
        const report = buildReport(registry, table.records, request)
        expect(reportFileSchema.safeParse(JSON.parse(writeJson(report))).success).toBe(true)
      }
    }
  })

  test('[A10] tells in its report what was written, in Dutch, and the same for the same records', () => {
    const table = filled(activity, activity.stages.at(-1) ?? '')
    const report = buildReport(registry, table.records, request)
    const written = JSON.stringify(report.chapters)
    expect(reportFileSchema.safeParse(JSON.parse(writeJson(report))).success).toBe(true)
    expect(buildReport(registry, table.records, request)).toEqual(report)
    expect(written).toMatch(/\b(de|het|een|van)\b/)
    expect(written).not.toMatch(/undefined|NaN|\[object|null/)
    expect(written).not.toMatch(/\b(the|and|with|participants?|facilitator|step)\b/i)
  })

  test('[A11] has words for the facilitator at every stage', () => {
    const said = activity.stages.filter((stage) => defaultContent.scripts[`${name}.${stage}`])
    expect(said).toEqual(name === SESSION ? [] : activity.stages)
  })

  test('[A12] starts from a template config that it takes, and is read again as it was kept', () => {
    const table = at(activity, activity.stages[0])
    const step = stepOf(activity)
    const config = stepDataOf(table.records, step)?.config ?? {}
    const parsed = z.safeParse(activity.config, config)
    expect(parsed.success).toBe(true)
    expect(parsed.data).toEqual(config)
    expect(name === SESSION ? undefined : progressOf(table.records, step)?.open).toBe(
      name === SESSION ? undefined : true,
    )
  })

  test('[A13] undoes what is undoable to the records that were there', () => {
    for (const [cmd, command] of commandsOf(activity).filter(([, one]) => one.undoable)) {
      const stage = command.during === 'always' ? activity.stages[0] : (command.during[0] ?? '')
      const table = filled(activity, stage)
      const before = snapshot(table)
      const who = doSomehow(table, stepOf(activity), cmd, command)
      expect([cmd, who]).not.toEqual([cmd, undefined])
      expect(snapshot(table)).not.toEqual(before)
      const trace = table.records.of(SESSION, 'trace').at(-1)?.id
      table.do(leader, SESSION, 'undo', { trace })
      expect([cmd, snapshot(table)]).toEqual([cmd, before])
    }
    expect(commandsOf(activity).filter(([, one]) => one.undoable && one.by.includes('system'))).toEqual([])
  })

  test('[A14] never throws on a well-formed input, whoever sends it at whatever stage', () => {
    for (const stage of activity.stages) {
      const table = at(activity, stage)
      const step = stepOf(activity)
      for (const [cmd, { input }] of commandsOf(activity))
        for (const sender of [participant('ann'), leader, server])
          for (const text of ['A', 'q1', 'ann', 's2', '__proto__', 'constructor']) {
            const { records, now, chance, seq } = table
            const given = { registry, records, now, chance, seq: seq + 1 }
            const envelope = { client: 'c', n: 1, step, cmd, input: sampleOf(input, text) }
            const ran = run(given, sender, envelope)
            expect(typeof ran.ok).toBe('boolean')
          }
    }
  })

  test('[A15] keeps nothing to undo of what is written unsigned', () => {
    const both = commandsOf(activity).filter(([, one]) => one.unsigned && one.undoable)
    expect(both.map(([cmd]) => cmd)).toEqual([])
  })

  test('[LG9] keeps nothing to undo of what makes the log forget', () => {
    const both = commandsOf(activity).filter(([, one]) => one.forgets && one.undoable)
    expect(both.map(([cmd]) => cmd)).toEqual([])
  })
})
