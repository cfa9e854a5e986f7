// The boundary on the projector, as someone sees it eight metres away: every view within its edges, empty and full.
import { afterEach, expect, test } from 'vitest'
import { blocks, type Verdict } from '#shared/activities/scope/records.ts'
import { screenTexts } from '#client/activities/scope/screen/texts.ts'
import { calm } from './axe.ts'
import { openHall } from './openHall.ts'
import { outOfSight, scopeAhead, soon, type Scope } from './scopes.ts'
import { screenPage } from './seats.ts'
import { stillWrong } from './still.ts'

const hall = openHall()
/** For a view to come in before it is looked at. */
const SETTLE_MS = 250
let scope: Scope

afterEach(() => scope.room.close())

const LONG =
  'Meevoelen en meedenken bij een klacht over vervoer, wonen en werk, ook als er nog geen besluit is genomen door de gemeente'

test(
  '[SC21] the projector shows each view within its edges, empty and full',
  { timeout: 240_000 },
  async () => {
    scope = await scopeAhead(hall, 4)
    const { room, step } = scope
    const projector = await screenPage(hall, room)
    await projector.emulateMedia({ reducedMotion: 'reduce' })
    const problems: string[] = []
    const look = async (name: string): Promise<void> => {
      await calm(projector)
      const found = await stillWrong(projector, () => outOfSight(projector))
      problems.push(...found.map((one) => `${name}: ${one}`))
    }
    const views = async (when: string): Promise<void> => {
      for (const view of ['canvas', 'differences', 'statement', 'earlier', 'points'] as const) {
        await room.must(room.leader, step, 'show', { view, block: null, item: null })
        await projector.waitForTimeout(SETTLE_MS)
        await look(`${when} ${view}`)
      }
      for (const block of blocks) {
        await room.must(room.leader, step, 'show', { view: 'block', block, item: null })
        await projector.waitForTimeout(SETTLE_MS)
        await look(`${when} block ${block}`)
        await room.must(room.leader, step, 'show', { view: 'differences', block, item: null })
        await projector.waitForTimeout(SETTLE_MS)
        await look(`${when} differences ${block}`)
      }
      await room.must(room.leader, step, 'show', {
        view: 'block',
        block: null,
        item: scope.itemsOf('moment2')[2],
      })
      await projector.waitForTimeout(SETTLE_MS)
      await look(`${when} item`)
    }
    await room.next()
    await projector.getByRole('heading', { name: screenTexts.alone }).waitFor(soon)
    await look('alone')
    await scope.moveTo('compare')
    await views('empty')
    for (const block of blocks)
      for (const n of [1, 2, 3, 4, 5])
        await room.must(room.leader, step, 'item.add', {
          id: `own-${block}-${n}`,
          block,
          text: `${n} ${LONG}`,
          plain: '',
        })
    await room.must(room.leader, step, 'earlier.set', {
      title: 'Een eerste gesprek',
      date: '1 maart 2026',
      ranking: [],
      empty: { n: 4, of: 52 },
      boundary: scope.config.items.map(({ text }) => ({ item: text, verdict: 'open' as const, who: '' })),
      agreements: Array.from({ length: 12 }, (_, at) => ({ choice: `${at} ${LONG}`, who: '', when: '' })),
    })
    for (const index of [0, 1, 2, 3])
      await scope.proposeAll(index, index < 2 ? ['oco', 'niet'] : ['niet', 'ander', 'open'])
    const kinds: readonly Verdict[] = ['niet', 'ander', 'oco', 'open', 'oco']
    for (const [at, { id }] of scope.config.items.entries())
      await scope.decide(id, kinds[at % kinds.length] ?? 'oco', {
        who: 'Het sociaal wijkteam samen met de vrijwilligers van de buurt',
        why: LONG,
        watch: true,
        lookAgain: '2027-11-28',
      })
    await views('full')
    await scope.moveTo('points')
    await projector.getByRole('heading', { name: screenTexts.points }).waitFor(soon)
    await look('points alone')
    for (const index of [0, 1, 2, 3]) await scope.score(index, [3, 0, 1, 2])
    await scope.moveTo('done')
    await views('done')
    expect(problems).toEqual([])
  },
)
