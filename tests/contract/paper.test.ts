// What can be copied from paper and the forms for it belong together.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'

const client = join(import.meta.dirname, '../../client/activities')
const has = (activity: string, form: string): boolean =>
  existsSync(join(client, activity, 'console', `${form}.tsx`))

test('[PA19] every activity that takes something from paper has a form for it, and no other has', () => {
  for (const { name, paper, commands } of registry.values()) {
    const form = has(name, 'PaperEntry') || (paper?.sheets !== undefined && has(name, 'ProxyEntry'))
    expect([name, form]).toEqual([name, paper !== undefined])
    const sheets = Object.values(commands).some(({ onPaper }) => onPaper)
    expect([name, paper !== undefined]).toEqual([name, sheets || commands['paper.enter'] !== undefined])
    expect([name, paper?.lines !== undefined]).toEqual([name, commands['paper.enter']?.undoable === true])
  }
})
