// The hint that a text may point to one person. It looks on this device only and never stops anybody (requirement P3).
import { useEffect, useMemo } from 'react'
import { spotsIn } from '#shared/privacy/spots.ts'
import { announce } from './announce.ts'
import { uiTexts } from './texts.ts'

/** One sentence about what was found, or undefined. */
export function tracesIn(text: string): string | undefined {
  const kinds = [...new Set(spotsIn(text).map(({ kind }) => kind))]
  return kinds.length === 0 ? undefined : uiTexts.traces(kinds.map((kind) => uiTexts.trace[kind]))
}

/** The sentence while it holds; says it aloud when it begins and when something else is found. */
export function useTraces(text: string): string | undefined {
  const sentence = useMemo(() => tracesIn(text), [text])
  useEffect(() => {
    if (sentence !== undefined) announce(sentence)
  }, [sentence])
  return sentence
}
