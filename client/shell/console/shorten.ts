// In which parts a step is played and how it is shortened, read from its config. Pure.
import type { Suggestion } from '#shared/analysis/plan.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import type { Step } from '#client/sync/react.ts'

type Round = { readonly minutes: number }

/** Least minutes of a round at the tables; the handreiking says 20 to 30. */
const LEAST_ROUND = 8

const roundsOf = ({ activity, config }: Pick<Step, 'activity' | 'config'>): readonly Round[] =>
  activity === 'worldcafe' ? ((config as { readonly rounds?: readonly Round[] }).rounds ?? []) : []

const total = (rounds: readonly Round[]): number => rounds.reduce((sum, { minutes }) => sum + minutes, 0)

/** What `planOf` has to know of a step to shorten it. `chosen` = over how many fiches one talk is split. */
export const partsOf = (
  step: Pick<Step, 'activity' | 'config' | 'minutes'>,
  chosen: number,
): { readonly parts: number; readonly fixed?: number; readonly least?: number } => {
  const rounds = roundsOf(step)
  if (rounds.length > 0)
    return {
      parts: rounds.length,
      fixed: Math.max(0, step.minutes - total(rounds)),
      least: LEAST_ROUND,
    }
  const { fiche, most = chosen } = step.config as { readonly fiche?: unknown; readonly most?: number }
  const whole = step.activity === 'conversation' && fiche === null
  return { parts: whole ? Math.min(chosen, most) : 1 }
}

export type Shortening = { readonly step: string; readonly cmd: string; readonly input: unknown }

/** The commands that do what is suggested; a step with rounds gets shorter rounds, and keeps its other minutes. */
export const shortenings = (suggestion: Suggestion, programme: readonly Step[]): readonly Shortening[] => {
  const { minutes, count, steps } = suggestion
  return steps.flatMap((id) => {
    const step = programme.find((one) => one.id === id)
    if (!step) return []
    const rounds = roundsOf(step)
    const shorter = rounds.map((round) => ({ ...round, minutes }))
    const whole =
      rounds.length > 0
        ? Math.max(0, step.minutes - total(rounds)) + total(shorter)
        : Math.round((minutes * count) / steps.length)
    const edit = { step: id, title: step.title, goal: step.goal, minutes: whole }
    return [
      ...(rounds.length > 0 ? [{ step: id, cmd: 'round.set', input: { rounds: shorter } }] : []),
      { step: SESSION, cmd: 'step.edit', input: edit },
    ]
  })
}
