// The talk as the registry knows it: one step per chosen fiche.
import * as z from 'zod/mini'
import { Fiche } from '#shared/content/schema.ts'
import { linesCopied } from '#shared/activities/copying.ts'
import { whole } from '#shared/kernel/fields.ts'
import type { Outcome } from '#shared/kernel/activity.ts'
import type { Json } from '#shared/kernel/record.ts'
import { questionsOf } from './count.ts'
import { leave, mine } from './own.ts'
import { enterPaper } from './paper.ts'
import { activity, type Config } from './records.ts'
import { ficheName } from './texts.ts'
import { lowerHand, notSpokenYet, pass, raiseHand, spoken, suggestNext } from './turns.ts'
import { fit, pointScribe, setMeaning, summarise, think, tick } from './writing.ts'

/** What is taken from the dilemma game: the fiches, and the ids of those that were laid in the middle. */
const Played = z.object({ fiches: z.array(z.unknown()), chosen: z.array(z.string()) })

/** What a template may say about this step. */
const Given = z.object({ most: z.optional(whole(1, 6)) })

const TalkedAbout = z.object({ fiche: z.string() })

/** The fiches that were chosen last, in the order of the choice; without those that do not read as a fiche. */
const chosenFiches = (earlier: readonly Outcome[]): Fiche[] => {
  const played = earlier
    .filter(({ activity }) => activity === 'dilemmas')
    .map(({ outcome }) => z.safeParse(Played, outcome))
    .findLast(({ success, data }) => success && data.chosen.length > 0)?.data
  if (!played) return []
  const fiches = played.fiches.flatMap((one) => {
    const fiche = z.safeParse(Fiche, one)
    return fiche.success ? [fiche.data] : []
  })
  return played.chosen.flatMap((id) => fiches.find((fiche) => fiche.id === id) ?? [])
}

const talkedAbout = (earlier: readonly Outcome[]): Set<string> =>
  new Set(
    earlier
      .filter(({ activity }) => activity === 'conversation')
      .flatMap(({ outcome }) => z.safeParse(TalkedAbout, outcome).data?.fiche ?? []),
  )

export const conversation = activity({
  commands: {
    think,
    scribe: pointScribe,
    summary: summarise,
    meaning: setMeaning,
    tick,
    fit,
    'hand.raise': raiseHand,
    'hand.lower': lowerHand,
    'turn.spoken': spoken,
    'turn.back': notSpokenYet,
    'turn.pass': pass,
    'turn.next': suggestNext,
    'paper.enter': enterPaper,
  },
  mine,
  paper: { sheets: ['thought', 'fits'], lines: linesCopied },
  leave,
  setup(config, content): Json {
    const most = z.safeParse(Given, config).data?.most
    return {
      fiche: null,
      questions: content.talkQuestions,
      ...(most !== undefined && { most }),
    } satisfies Config
  },
  split(config, earlier) {
    if (config.fiche) return []
    const done = talkedAbout(earlier)
    return chosenFiches(earlier)
      .filter(({ id }) => !done.has(id))
      .slice(0, config.most)
      .map((fiche) => ({ title: ficheName(fiche), config: { ...config, fiche } }))
  },
  outcome: ({ config, all }) => ({
    fiche: config.fiche?.id ?? null,
    summaries: all('summary').map(({ data }) => ({ question: data.question, text: data.text })),
    meaning: all('meaning')[0]?.data.text ?? '',
    open: config.fiche
      ? questionsOf(
          config.fiche,
          all('asked').map(({ data }) => data),
        )
          .filter(({ done }) => !done)
          .map(({ text }) => text)
      : [],
  }),
})
