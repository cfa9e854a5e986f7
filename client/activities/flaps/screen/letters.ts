// How wide the letters of the projector are, for counting lines without drawing them; rather a line too many.
import { typefaceOf } from '#shared/activities/flaps/measure.ts'

/** In parts of the letter size, as measured of Atkinson Hyperlegible Next at weight 550 and rounded up. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.295, "ijlíìîï.,:;'|!‘’·"],
  [0.305, ' '],
  [0.365, 'rft"()[]{}-'],
  [0.425, 'I1/ÍÌÎÏ'],
  [0.45, '“”„•'],
  [0.495, 'sýÿyz*'],
  [0.515, 'cçvx–'],
  [0.565, 'aàáâãäåeèéêëuùúûühnñoòóôõöøFJLk7?<>'],
  [0.585, 'bdgp9ETÈÉÊË'],
  [0.605, 'q35$+Sß'],
  [0.635, 'PZ6B48=RVYÝ'],
  [0.66, '0ACKXÀÁÂÃÄÅÇ€'],
  [0.715, 'wDHGNUÑÙÚÛÜ#'],
  [0.745, 'O&QÒÓÔÕÖØ…'],
  [0.875, 'mMW@—æ'],
  [0.95, '%'],
]
/** Any other letter of the Latin script; and a sign that the typeface does not have, such as an emoji. */
const LATIN = 0.78
const STRANGE = 1.3
const LAST_LATIN = 0x024f

const known = new Map(WIDTHS.flatMap(([width, letters]) => Array.from(letters, (one) => [one, width])))

/** The text of notes. */
export const textLetters = typefaceOf(
  (letter) => known.get(letter) ?? ((letter.codePointAt(0) ?? 0) > LAST_LATIN ? STRANGE : LATIN),
)

/** The names of groups, in Young Serif. */
export const titleLetters = typefaceOf((letter) => 1.2 * textLetters(letter))
