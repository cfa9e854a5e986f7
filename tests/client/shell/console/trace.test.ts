// The sentence of the bin and of the way back says to which step the room went.
import { expect, test } from 'vitest'
import { consoleTexts } from '#client/shell/console/texts.ts'
import { traceText } from '#client/shell/console/trace.ts'

const { labels, other } = consoleTexts.bin
const programme = [{ id: 's2', activity: 'dilemmas', title: 'Volgorde leggen' }]
const at = { step: 'session', at: 0 }

test('names the step and the stage of a move', () => {
  const to = { step: 's2', stage: 'silent' }
  expect(traceText({ ...at, cmd: 'next', to }, programme)).toBe('Verder met ‘Volgorde leggen, in stilte’')
  expect(traceText({ ...at, cmd: 'back', to }, programme)).toBe('Terug bij ‘Volgorde leggen, in stilte’')
  expect(traceText({ ...at, cmd: 'goto', to }, programme)).toBe('Naar ‘Volgorde leggen, in stilte’ gegaan')
})

test('says only what was done when the step is gone, or when nothing moved', () => {
  expect(traceText({ ...at, cmd: 'next', to: { step: 's9', stage: 'silent' } }, programme)).toBe(labels.next)
  expect(traceText({ ...at, cmd: 'unpark' }, programme)).toBe(labels.unpark)
  expect(traceText({ ...at, cmd: 'unheard' }, programme)).toBe(other)
})

test('says what an activity brings along for its own commands', () => {
  const own = traceText({ ...at, cmd: 'mood.clear' }, programme)
  expect(own).toBe('Een woord bij het weer weggehaald')
})
