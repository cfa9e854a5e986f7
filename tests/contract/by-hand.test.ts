// Every stage that asks something of a participant is done with the keys alone and with taps alone by a browser test.
import { describe, expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { notAsked, stagesThatAsk } from '#tests/e2e/asked.ts'
import { acts as case1 } from '#tests/e2e/partake.ts'
import { acts as matrix } from '#tests/e2e/partake-matrix.ts'

const acts = new Set([...Object.keys(case1), ...Object.keys(matrix)])
const asking = stagesThatAsk(registry)

describe('by hand', () => {
  test.each(asking)('[AX21] %s is done by hand, or it is said why not', (where) => {
    expect(acts.has(where) || where in notAsked).toBe(true)
  })

  test('[AX21] what is said not to be asked exists, and is not done by hand all the same', () => {
    const stale = Object.keys(notAsked).filter((where) => !asking.includes(where) || acts.has(where))
    expect(stale).toEqual([])
  })
})
