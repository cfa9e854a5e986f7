// The Dutch voices that are on the device itself: what they read goes nowhere.

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/**
 * The voice to read with, or undefined when there is none. A voice without `localService` is never taken: the browser
 * would send the text to a server. Dutch of the Netherlands goes first, then the device's own choice.
 */
export const pickVoice = <T extends Voice>(voices: readonly T[]): T | undefined => {
  const dutch = voices.filter(({ lang, localService }) => localService && /^nl([-_]|$)/i.test(lang))
  const rank = ({ lang, default: first }: Voice): number =>
    (/^nl[-_]NL$/i.test(lang) ? 2 : 0) + (first ? 1 : 0)
  return dutch.toSorted((a, b) => rank(b) - rank(a))[0]
}

/** Pieces of one sentence: a long text stops halfway in some browsers, and a sentence more can be left out. */
export const sentencesOf = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split(/(?<=[.!?…]['"’”)]*)\s+|\n+/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
