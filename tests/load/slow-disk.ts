// What group commit gives on a slow disk.
import type { Part } from './part.ts'
import { held, Stage } from './stage.ts'

/** Ten sessions of 20 on a disk whose sync takes 2 ms more: writing together against command by command. */
export const slowDisk: Part = async ({ path, ms, climb, tell }) => {
  tell('10 sessions of 20 on a slow disk')
  const stage = new Stage(path)
  const shape = { sessions: 10, people: 20, syncMs: 2 }
  await stage.server('group', shape)
  await stage.server('single', { ...shape, group: false })
  for (const name of ['group', 'single']) await stage.enter(name)
  const most = await held(stage, ['group', 'single'], { ...climb, from: climb.from / 8, ms })
  await stage.close()
  const group = most.get('group') ?? 0
  const single = most.get('single') ?? 0
  return [
    {
      key: 'ratioGroupCommit',
      what: '10 sessions of 20 on a disk with 2 ms more per sync, deliveries held',
      against: 'one transaction per command',
      value: group / single,
      unit: '×',
      reach: 7,
      fail: 4,
    },
    {
      key: 'slowDiskPerSecond',
      what: 'deliveries per second held there',
      against: '',
      value: group,
      unit: '/s',
    },
  ]
}
