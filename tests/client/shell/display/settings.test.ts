// What a device is set to, and which voice may read: only one that is on the device itself.
import { describe, expect, test } from 'vitest'
import { pickVoice, sentencesOf } from '#client/shell/aloud/voices.ts'
import { contrastOf } from '#client/shell/display/settings.ts'
import { memoryStorage } from '#client/sync/storage.ts'

describe('[DV1] contrast', () => {
  test('follows the device as long as nobody chose', () => {
    expect(contrastOf(memoryStorage(), true)).toBe('strong')
    expect(contrastOf(memoryStorage(), false)).toBe('normal')
  })

  test.each(['normal', 'strong'] as const)(
    'is %s when that was chosen, whatever the device asks',
    (chosen) => {
      const kept = memoryStorage()
      kept.set('dilemmatafel:contrast', chosen)
      expect([contrastOf(kept, true), contrastOf(kept, false)]).toEqual([chosen, chosen])
    },
  )
})

const voice = (name: string, lang: string, localService: boolean, first = false) => ({
  name,
  lang,
  localService,
  default: first,
})

describe('[DV2] the voice', () => {
  test('is never one that sends the text away, nor one of another language', () => {
    expect(pickVoice([voice('far', 'nl-NL', false, true), voice('near', 'de-DE', true)])).toBeUndefined()
    expect(pickVoice([voice('false friend', 'nld-x', true)])).toBeUndefined()
    expect(pickVoice([])).toBeUndefined()
  })

  test('is Dutch of the Netherlands before that of Belgium, and of those the first of the device', () => {
    const near = [
      voice('be', 'nl-BE', true, true),
      voice('a', 'nl_NL', true),
      voice('b', 'nl-NL', true, true),
    ]
    expect(pickVoice(near)?.name).toBe('b')
    expect(pickVoice(near.slice(0, 2))?.name).toBe('a')
    expect(pickVoice(near.slice(0, 1))?.name).toBe('be')
  })

  test('reads sentence by sentence, and no empty ones', () => {
    expect(sentencesOf(['Een. Twee? ‘Drie!’ Vier', '  ', 'vijf\nzes'])).toEqual([
      'Een.',
      'Twee?',
      '‘Drie!’',
      'Vier',
      'vijf',
      'zes',
    ])
  })
})
