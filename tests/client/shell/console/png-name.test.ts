// The name of a picture that is kept from the report.
import { expect, test } from 'vitest'
import { pngName } from '#client/shell/console/pngOf.ts'

test('a file name of a caption has only small letters, digits and dashes, and is never empty', () => {
  expect(pngName('Bord: “Thuis, en één plek” (2)')).toBe('bord-thuis-en-een-plek-2.png')
  expect(pngName('../../etc/passwd')).toBe('etc-passwd.png')
  expect(pngName('🧩 …')).toBe('beeld.png')
  expect(pngName('a'.repeat(200))).toHaveLength(64)
})
