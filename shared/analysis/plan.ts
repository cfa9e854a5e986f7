// The programme against the clock: how far the room is behind or ahead, and where time can be won back.

/** One step as planned and as it went. `minutes` is planned; times are milliseconds of the server's clock. */
export type PlannedStep = {
  readonly id: string
  readonly activity: string
  readonly minutes: number
  readonly spentMs: number
  /** Since when it is the current step; null when it is not. */
  readonly enteredAt: number | null
  /** In how many equal parts it will be played (one talk per chosen fiche, one round at the tables); 1 when it is left out. */
  readonly parts?: number
  /** Minutes of it that are in no part and stay as they are, such as a harvest after the rounds. */
  readonly fixed?: number
  /** Least minutes of one part. */
  readonly least?: number
}

/** Shorter minutes for the later steps of one activity: `count` parts of `minutes` each. */
export type Suggestion = {
  readonly steps: readonly string[]
  readonly activity: string
  readonly count: number
  readonly minutes: number
}

/** `behind` is in whole minutes: above zero is late, below zero is early. */
export type Plan = { readonly behind: number; readonly suggestion?: Suggestion }

const MINUTE = 60_000

/** From how many minutes late a suggestion helps; less than that blows over. */
const WORTH_SAYING = 3

/** A step is never shortened below this share of its plan, nor below so many minutes. */
const SHORTEST_SHARE = 0.5
const SHORTEST_MINUTES = 5

/** Real minutes of a step so far, rounded down. */
export const minutesSpent = ({ spentMs, enteredAt }: PlannedStep, now: number): number =>
  Math.floor(spentMsOf({ spentMs, enteredAt }, now) / MINUTE)

const spentMsOf = ({ spentMs, enteredAt }: Pick<PlannedStep, 'spentMs' | 'enteredAt'>, now: number): number =>
  spentMs + (enteredAt === null ? 0 : Math.max(0, now - enteredAt))

/**
 * Compares the programme with the clock (F11). What lies before the current step is over: what it took more or less
 * than planned counts, and a step that was skipped wins its minutes. The current step and what comes after it only count
 * when they are already over their time. `steps` in the order of the programme; nothing is late before the first step.
 */
export const planOf = (steps: readonly PlannedStep[], current: string | null, now: number): Plan => {
  const here = steps.findIndex(({ id }) => id === current)
  if (here === -1) return { behind: 0 }
  const lateMs = steps.map((step, index) => {
    const over = spentMsOf(step, now) - step.minutes * MINUTE
    return index < here ? over : Math.max(0, over)
  })
  const behind = Math.trunc(lateMs.reduce((sum, late) => sum + late, 0) / MINUTE)
  const suggestion = behind >= WORTH_SAYING ? suggest(steps.slice(here + 1), behind) : undefined
  return { behind, ...(suggestion && { suggestion }) }
}

/** Takes the lost minutes from the activity that still has most time, when enough of it is left. */
const suggest = (later: readonly PlannedStep[], behind: number): Suggestion | undefined => {
  const activities = [...new Set(later.map(({ activity }) => activity))]
  const options = activities.flatMap((activity): (Suggestion & { readonly total: number })[] => {
    const steps = later.filter((step) => step.activity === activity && step.spentMs === 0)
    const total = steps.reduce((sum, { minutes, fixed = 0 }) => sum + Math.max(0, minutes - fixed), 0)
    const least = Math.max(...steps.map((step) => step.least ?? SHORTEST_MINUTES))
    const count = steps.reduce((sum, { parts = 1 }) => sum + Math.max(1, parts), 0)
    const minutes = Math.floor((total - behind) / Math.max(1, count))
    const enough = minutes * count >= total * SHORTEST_SHARE && minutes >= least
    return enough ? [{ steps: steps.map(({ id }) => id), activity, count, minutes, total }] : []
  })
  const [most] = options.sort((a, b) => b.total - a.total)
  if (!most) return undefined
  const { steps, activity, count, minutes } = most
  return { steps, activity, count, minutes }
}
