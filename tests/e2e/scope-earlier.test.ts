// An earlier session laid beside this one: the file that its facilitator kept is chosen, and its agreements are looked back on.
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scopeConsole } from '#client/activities/scope/console/texts.ts'
import { screenTexts } from '#client/activities/scope/screen/texts.ts'
import { keptWords } from '#client/activities/scope/texts.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { keptNames } from '#shared/activities/scope/texts.ts'
import { readScenario, type Scenario } from '#tests/rehearsal/scenario.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { axeProblems } from './axe.ts'
import { openHall } from './openHall.ts'
import { button, outOfSight, radio, soon } from './scopes.ts'
import { consolePage, fillRoom, playNext, playUntil, screenPage } from './seats.ts'

const hall = openHall()
const texts = scopeConsole.earlier

const scenario = (): Scenario => {
  const read = readScenario(join(import.meta.dirname, '../rehearsal/case3.json'))
  if (!read.ok) throw new Error(read.problem)
  return read.scenario
}

const reportOf = async (room: Room, kind: 'json' | 'html'): Promise<string> => {
  const answer = await fetch(`${hall.url}/api/v1/sessions/${room.session}/report/${kind}`, {
    headers: { authorization: `Bearer ${room.token}` },
  })
  return answer.text()
}

/** Plays the whole of Case 3 and keeps the report as its facilitator does. */
const keepReport = async (): Promise<string> => {
  const room = await fillRoom(hall, Infinity, scenario())
  try {
    for (let at = await playNext(room); at;) at = await playNext(room)
    await room.must(room.leader, SESSION, 'end', {})
    const file = join(tmpdir(), `verslag-${room.session}.json`)
    writeFileSync(file, await reportOf(room, 'json'))
    return file
  } finally {
    room.close()
  }
}

test('[SC17] [SC18] [SC20] the report of an earlier session is chosen, and on the desk, the projector and in the report it is told what changed', async () => {
  const file = await keepReport()
  const [agreed] = scenario().agreements
  const room = await fillRoom(hall, Infinity, scenario())
  try {
    const { step } = await playUntil(room, 'scope', 'decide')
    const decision = { who: '', why: '', watch: false, lookAgain: '' }
    await room.must(room.leader, step, 'decide', { item: 'domains-geld', verdict: 'oco', ...decision })
    const desk = await consolePage(hall, room)
    const projector = await screenPage(hall, room)
    await desk.getByRole('tab', { name: scopeConsole.tab.earlier, exact: true }).click()
    await desk.locator('input[type=file]').setInputFiles(file)
    await desk.getByText(scenario().title, { exact: false }).first().waitFor(soon)
    await desk.getByText(texts.counts(4, 1)).waitFor(soon)
    await desk.getByRole('heading', { name: texts.changed }).waitFor(soon)
    await radio(desk, agreed?.choice ?? '', keptWords.partly).check({ force: true })
    await desk.getByLabel(texts.note).fill('Er is één keer gevraagd.')
    expect(await axeProblems(desk)).toEqual([])

    await button(desk, scopeConsole.screen.buttons.earlier).click()
    await projector.getByRole('heading', { level: 1, name: screenTexts.earlier }).waitFor(soon)
    await projector.getByText(agreed?.choice ?? '').waitFor(soon)
    await projector.getByText(keptWords.partly).waitFor(soon)
    expect(await outOfSight(projector)).toEqual([])

    await expect.poll(() => reportOf(room, 'html'), soon).toContain('Er is één keer gevraagd.')
    const told = await reportOf(room, 'html')
    expect(told).toContain(keptNames.partly)
  } finally {
    room.close()
  }
})
