// What the parts of the benchmark share: what they are given, and how rows are made of steps.
import { median } from './numbers.ts'
import type { Row } from './rows.ts'
import type { Step } from './stage.ts'
import type { Times } from './tally.ts'

export type Setting = {
  /** The bundle of the processes. */
  readonly path: string
  /** Milliseconds of a step, and how often it is repeated. */
  readonly ms: number
  readonly cycles: number
  /** Acts per second at which a climb starts and ends. */
  readonly climb: { readonly from: number; readonly growth: number; readonly most: number }
  readonly rate: number
  readonly profile?: string
  readonly tell: (line: string) => void
}

export type Part = (setting: Setting) => Promise<Row[]>

/** Median over cycles of the quotient of two servers in the same cycle. */
export const ratio = (a: readonly Step[], b: readonly Step[], of: (step: Step) => number): number =>
  median(a.flatMap((step, cycle) => (b[cycle] ? [of(step) / of(b[cycle])] : [])))

export const middle = (steps: readonly Step[], of: (step: Step) => number): number => median(steps.map(of))

export const perDelivery = ({ cpu, deliveries }: Step): number => cpu / deliveries
export const bytesPerDelivery = ({ bytes, deliveries }: Step): number => bytes / deliveries

export const timesRows = (
  key: string,
  what: string,
  steps: readonly Step[],
  of: (step: Step) => Times,
): Row[] =>
  (['p50', 'p95', 'p99'] as const).map((part) => ({
    key: `${key}${part.toUpperCase()}Ms`,
    what: `${what}, ${part}`,
    against: '',
    value: middle(steps, (step) => of(step)[part]),
    unit: 'ms',
  }))

export const shownValues = (key: string, what: string, unit: string, own: number, relay: number): Row[] => [
  { key: `${key}Own`, what, against: '', value: own, unit },
  { key: `${key}Relay`, what: `${what}, relay`, against: '', value: relay, unit },
]

export const shown = (
  key: string,
  what: string,
  unit: string,
  factor: number,
  [own, relay]: readonly [readonly Step[], readonly Step[]],
  of: (step: Step) => number,
): Row[] => shownValues(key, what, unit, middle(own, of) * factor, middle(relay, of) * factor)
