// Every free text field says when something in it may point to one person, and takes it all the same.
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Field, type FieldProps } from '#client/ui/Field.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { tracesIn } from '#client/ui/useTraces.ts'

const nothing = (): void => undefined
const area = (value: string): string =>
  renderToString(createElement(TextArea, { label: 'Waarom?', value, onChange: nothing, max: 400 }))
const field = (value: string, more: Partial<FieldProps> = {}): string =>
  renderToString(createElement(Field, { label: 'Wie?', value, onChange: nothing, ...more }))

const HINT = 'Let op: hier staat misschien'

describe('the hint about a person', () => {
  test('names what was found, each kind once', () => {
    expect(tracesIn('Het loket is dicht.')).toBeUndefined()
    expect(tracesIn('06-12345678 of 06-87654321')).toBe(
      'Let op: hier staat misschien een telefoonnummer. Schrijf niets waaraan je iemand herkent.',
    )
    expect(tracesIn('Mw. Bakker, 12-3-1957, BSN 111222333, 06-12345678, bakker@post.nl')).toContain(
      'de naam van iemand, een geboortedatum, een burgerservicenummer, een telefoonnummer en een e-mailadres.',
    )
  })

  test('stands under a field of one or more lines and is tied to it', () => {
    for (const html of [area('bel 06-12345678'), field('bel 06-12345678')]) {
      expect(html).toContain(HINT)
      const [, id = 'none'] = /<p[^>]*id="([^"]*-sporen)"/.exec(html) ?? []
      expect(/aria-describedby="([^"]*)"/.exec(html)?.[1]?.split(' ')).toContain(id)
      expect(html).not.toContain('aria-invalid')
    }
    for (const html of [area('alles goed'), field('alles goed')]) expect(html).not.toContain('-sporen')
  })

  test('is not under a field for a name or a code, which is no free text', () => {
    for (const more of [{ autoComplete: 'name' }, { code: true }, { type: 'email' }] as const)
      expect(field('mevrouw Bakker 06-12345678', more)).not.toContain(HINT)
  })
})
