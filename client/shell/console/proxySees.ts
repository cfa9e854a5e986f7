// Who sees what is filled in for somebody without a phone: now or later, with the name or without.

type SeesTexts = Readonly<Record<'sees' | 'seesNamed' | 'seesNow' | 'seesNowNamed', string>>

/** `open`: everybody sees it at once. */
export const proxySees = (texts: SeesTexts, open: boolean, named: boolean): string => {
  if (open) return named ? texts.seesNowNamed : texts.seesNow
  return named ? texts.seesNamed : texts.sees
}
