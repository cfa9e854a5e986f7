// Whether a code that the operator chose is so easy to guess that it is no secret (requirement S14).

const LEAST_DIFFERENT = 5
/** What people take when they are asked for a word, without signs and capitals. */
const taken = [
  'dilemmatafel',
  'dilemma',
  'gespreksleider',
  'organisator',
  'organiser',
  'gemeente',
  'wachtwoord',
  'welkom',
  'password',
  'geheim',
  'secret',
  'changeme',
  'example',
  'voorbeeld',
  'qwerty',
  'qwertyuiop',
]

/** Each sign follows the one before it, up or down: 12345678, abcdefgh. */
const isRun = (code: string): boolean => {
  const steps = new Set(
    Array.from({ length: code.length - 1 }, (_, at) => code.charCodeAt(at + 1) - code.charCodeAt(at)),
  )
  const [step = 0] = steps
  return steps.size === 1 && Math.abs(step) <= 1
}

/** True for a known word with at most some digits and signs around it, a run, or hardly any different signs. */
export const isWeak = (code: string): boolean => {
  const lower = code.toLowerCase()
  const bare = lower.replaceAll(/[^a-z]/g, '')
  return new Set(lower).size < LEAST_DIFFERENT || isRun(lower) || taken.includes(bare)
}
