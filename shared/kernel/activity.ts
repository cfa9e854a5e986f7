// How an activity is written: plain data for what there is and who sees it, pure functions for what can be done.
import type * as z from 'zod/mini'
import type { ErrorCode } from './errors.ts'
import type { Person, Role, SideId, StepData } from './facts.ts'
import type { Forgets, Json, PersonId, Rec } from './record.ts'
import type { Retell } from './retell.ts'
import type { Content } from '#shared/content/schema.ts'

/** Who may see a record in full. `owner` is the author or a facilitator; what is not listed is `none`. */
export type Policy = 'all' | 'table' | 'author' | 'owner' | 'facilitator' | 'none'

type Schema = z.ZodMiniType
export type Kinds = Readonly<Record<string, Schema>>
export type DataOf<K extends Kinds, N extends keyof K> = z.output<K[N]>

/** What a command can see and do. Everything it writes belongs to the step that it was sent to. */
export interface Context<K extends Kinds, Config, Stage extends string> {
  /** The person for whom this is done: the sender, or the person without a device that a facilitator acts for. */
  readonly me: PersonId
  readonly role: Role
  /** From which side the sender is; also of an unsigned command, that says no more about its sender. */
  readonly side: SideId
  /** Server time in milliseconds; on a client its estimate of it. */
  readonly now: number
  /** A random number from 0 to 1 of the server; on a client always 0.5, so do not predict with it. */
  readonly chance: number
  readonly step: string
  readonly stage: Stage
  readonly config: Config
  /** Whether names are known in this session, so that what is signed can be shown with a name. */
  readonly names: boolean
  people(): readonly Person[]
  /** The stages that a step of the programme goes through, in order. */
  stagesOf(step: string): readonly string[]
  /** Whether participants can do anything in this step before it opens, when it is homework. */
  canBeHomework(step: string): boolean
  /** The minutes of the stage in which a step is; undefined when its activity does not plan its stages apart. */
  minutesOf(step: string): number | undefined
  get<N extends keyof K & string>(kind: N, id: string): Rec<DataOf<K, N>> | undefined
  /** As `get`, but refuses the command with `missing`. */
  need<N extends keyof K & string>(kind: N, id: string): Rec<DataOf<K, N>>
  all<N extends keyof K & string>(kind: N): readonly Rec<DataOf<K, N>>[]
  /** As `all`, of the last earlier step of the same activity that has any. On the server only; empty on a client. */
  previous<N extends keyof K & string>(kind: N): readonly Rec<DataOf<K, N>>[]
  /** Makes a record by `me` (or by nobody with `by: null`); refuses with `exists` when the id is taken. */
  create<N extends keyof K & string>(
    kind: N,
    id: string,
    data: z.input<K[N]>,
    options?: { readonly by?: PersonId | null; readonly table?: string },
  ): void
  /** Changes one record with an immer draft. */
  edit<N extends keyof K & string>(kind: N, id: string, change: (draft: DataOf<K, N>) => void): void
  remove<N extends keyof K & string>(kind: N, id: string): void
  /**
   * Lets somebody sit at a table, or get up (null): from then on that person sees what is for this table. Of somebody
   * else only in a command that may touch what others made.
   */
  seat(person: PersonId, table: string | null): void
  /** Gives the own step another config; refuses what its schema does not take with `bad-input`. */
  configure(config: Config): void
  /**
   * Does something in another step, as the server itself; of the session only. Refuses with `missing` when there is no
   * such step or its config does not parse.
   */
  within(step: string, act: (ctx: AnyContext, activity: Activity) => void): void
  /**
   * Puts other words in the place of texts, wherever in the session they stand, hidden ones too, and takes away the
   * traces of undo in which they stand. Only in a command that may touch what others made. Gives how many of the texts
   * the sender may know of, as every text when the session is over; with none nothing is changed, so that this tells
   * nobody what is hidden.
   */
  retell(change: Retell): number
  /** Whether this id was made from this secret (see `proofId`): who knows the secret made an unsigned record. */
  proves(id: string, secret: string): boolean
  fail(code: ErrorCode): never
}

export interface Command<K extends Kinds, Config, Stage extends string, Input extends Schema> {
  readonly input: Input
  readonly by: readonly Exclude<Role, 'screen'>[]
  readonly during: readonly Stage[] | 'always'
  /** It may change records that somebody else made. */
  readonly others?: boolean
  /** Needs records or chance that a client does not have; clients wait for the answer instead of predicting it. */
  readonly serverOnly?: boolean
  /**
   * Whether this is kept without its sender: no author in record and log, no device, no time of its own. Then `me` is
   * 'system', and records are changed only by who can prove to have made them (`proves`). A command that was meant
   * the other way is refused with `changed-since`: what was promised when it was typed would not hold.
   */
  unsigned?(ctx: Context<K, Config, Stage>): boolean
  /** Keeps what is needed to undo it, and shows it in the bin. Never together with `unsigned`. */
  readonly undoable?: boolean
  /**
   * What the records that it writes or deletes said before (or, with 'everything', what any record said before) is let
   * go of in the log, in the snapshots and in the traces of undo. Never together with `undoable`.
   */
  readonly forgets?: Forgets
  /** Participants may also do this while the room is paused or the session has ended. */
  readonly evenPaused?: boolean
  /** Those who only watch may do it too. */
  readonly evenObserving?: boolean
  /** Is also taken after the report was made final: only what completes that itself, by the server. */
  readonly evenFrozen?: boolean
  /** What was typed before the programme moved on may still arrive after it: taken in a step that closed again. */
  readonly evenClosed?: boolean
  /**
   * What somebody did on paper is copied with it: done by a facilitator for a person on paper it is taken at any stage of
   * a step that was entered, also after it closed, while the room is paused and after the end.
   */
  readonly onPaper?: boolean
  /**
   * May be done before the step was ever opened: by a facilitator who prepares it, or by everyone; then participants only
   * while the session says that the step is homework.
   */
  readonly ahead?: 'facilitator' | 'everyone'
  run(ctx: Context<K, Config, Stage>, input: z.output<Input>): void
  /** Runs after what followed from `run` (a step opened, split or entered a stage); on the server only. */
  after?(ctx: Context<K, Config, Stage>, input: z.output<Input>): void
}

/** What a rule about contributions may read: the records of a kind that somebody else made. */
export type Others<K extends Kinds> = <N extends keyof K & string>(
  kind: N,
) => readonly { readonly id: string; readonly data: DataOf<K, N> }[]

/**
 * How what people wrote in records of one kind is theirs, until the report is final: to see, to put right in each of
 * the fields `texts` by itself, and to take back.
 */
export interface Own<K extends Kinds, Config, Stage extends string, N extends keyof K & string> {
  readonly texts: readonly (keyof DataOf<K, N> & string)[]
  /** Whether others did something with it that makes it the group's: then it is shown, and stays as it is. */
  isShared?(this: void, rec: { readonly id: string; readonly data: DataOf<K, N> }, others: Others<K>): boolean
  /** Whether it still says something after a text in it was put right; if not, that is refused with `choice-needed`. */
  isWhole?(this: void, data: DataOf<K, N>): boolean
  /** Takes it back, and sees to what others built on it; only removes it when this is absent. */
  takeBack?(this: void, ctx: Context<K, Config, Stage>, rec: Rec<DataOf<K, N>>): void
}

/** By kind how it is of the person who wrote it, or in words why it is no contribution of one person. */
export type Mine<K extends Kinds, Config, Stage extends string> = {
  readonly [N in keyof K & string]: Own<K, Config, Stage, N> | string
}

/** What an earlier step leaves for later ones; each later activity checks what it takes from it. */
export type Outcome = { readonly step: string; readonly activity: string; readonly outcome: Json }

/** What figures are drawn from: built-in symbols and the photos of the session. What is not there is drawn as words. */
export type Pictures = {
  /** The inside of an SVG with a viewBox of 32 by 32, and what the symbol is called. */
  symbol(this: void, id: string): { readonly body: string; readonly name: string } | undefined
  /** A data address and its size in pixels. */
  image(
    this: void,
    id: string,
  ): { readonly href: string; readonly width: number; readonly height: number } | undefined
}

export interface ReportInput<K extends Kinds, Config> {
  readonly step: StepData
  readonly config: Config
  readonly stage: string
  /** The session is over: then what was still hidden comes into the report too. A preview before that keeps it hidden. */
  readonly ended: boolean
  readonly people: readonly Person[]
  /** Names by person, only when the session is with names; empty otherwise. */
  readonly names: Readonly<Record<PersonId, string>>
  /** Smallest group that may be shown apart: 3, or 5 in the public version. */
  readonly minimumGroup: number
  /** Absent where nothing has to be drawn, as for an outcome. */
  readonly pictures?: Pictures
  all<N extends keyof K & string>(this: void, kind: N): readonly Rec<DataOf<K, N>>[]
}

/**
 * What others may watch while it is being done: a stroke that is drawn, a thing that is dragged. It is never kept, and
 * tells nothing of who does it. `of` is the kind that it becomes: nobody may watch who would not be shown that kind.
 */
export interface Live<K extends Kinds, Stage extends string> {
  /** At most 4 kB. One with an `id` replaces what the same device showed of that id only. */
  readonly input: Schema
  readonly by: readonly Exclude<Role, 'screen' | 'system'>[]
  readonly of: keyof K & string
  /** Who watches at which stage. There is no author here, so `author` is nobody; a stage that is not listed is `none`. */
  readonly see: { readonly [S in Stage]?: Policy }
}

export interface Shape<K extends Kinds, C extends Schema, Stage extends string> {
  readonly name: string
  readonly config: C
  readonly stages: readonly [Stage, ...Stage[]]
  readonly kinds: K
  /** Who sees a kind in full at which stage. A kind or stage that is not listed is seen by nobody. */
  readonly see: { readonly [N in keyof K]?: { readonly [S in Stage]?: Policy } }
  /** What those get who may not see the record in full: enough to count. Built field by field; may tell its table. */
  readonly mask?: { readonly [N in keyof K]?: (data: DataOf<K, N>, table: string | undefined) => Json }
  /** Who gets the mask; everybody when it is not listed. */
  readonly maskFor?: { readonly [N in keyof K]?: Policy }
  /** Kinds whose author is shown with the record: to everyone but the projector when the session is with names, else to nobody. */
  readonly signed?: readonly (keyof K & string)[]
  /** Open from the start to the end of the session, whatever the current step is. */
  readonly standing?: boolean
  /** How many records of a kind a step may hold; 2,000 when it is not listed. */
  readonly most?: { readonly [N in keyof K]?: number }
  /** Live previews by name; see `sync.preview` and `useLive`. */
  readonly live?: Readonly<Record<string, Live<K, Stage>>>
}

/** What of an activity can be copied from paper afterwards; the desk gives a form for it, and the report says how much it was. */
export interface FromPaper<K extends Kinds, Config> {
  /** Kinds that are copied sheet by sheet, for a person on paper, with commands that are `onPaper`. */
  readonly sheets?: readonly (keyof K & string)[]
  /** How many lines of nobody were copied. */
  lines?(this: void, input: ReportInput<K, Config>): number
  /** Its own report says it already. */
  readonly told?: true
}

export interface Behaviour<K extends Kinds, Config, Stage extends string> {
  readonly commands: Readonly<Record<string, AnyCommand>>
  /** Completes what a programme template says with the content of this municipality, when the session is made. */
  setup?(config: Json, content: Content): Json
  /** Turns the config that the programme gives and the outcomes of earlier steps into the config of this step, at opening. */
  open?(config: Config, earlier: readonly Outcome[]): Config
  /**
   * One programme item may become several steps at opening (a conversation per fiche). Empty = leave it as it is.
   * Asked at every opening, so it must give nothing for a config that is already such a part.
   */
  split?(
    config: Config,
    earlier: readonly Outcome[],
  ): readonly { readonly title: string; readonly config: Config }[]
  /** Runs when a stage is entered, on the server only: what must be computed from what others may not see. */
  readonly enter?: { readonly [S in Stage]?: (ctx: Context<K, Config, Stage>) => void }
  /** The stages that a step with this config goes through, in order of `stages`; all of them when this is absent. */
  course?(config: Config): readonly Stage[]
  /** Minutes of each stage (0 = no timer): then the timer starts at every stage instead of once, at the step. */
  stageMinutes?(config: Config, stage: Stage): number
  /**
   * What must always hold while the step is open. Runs on the server after a command (also `undo`, a move of the room,
   * somebody coming or leaving) that touched a record of one of these kinds: of the own step, or of the session `person`
   * and its own `at` and `step` (another config). It must be able to run twice without changing anything more.
   */
  readonly upkeep?: {
    readonly after: readonly (keyof K | 'person' | 'at' | 'step')[]
    run(this: void, ctx: Context<K, Config, Stage>): void
  }
  outcome?(input: ReportInput<K, Config>): Json
  /** Absent where nothing can be done on paper. */
  readonly paper?: FromPaper<K, Config>
  /** Absent for an activity without kinds. */
  readonly mine?: Mine<K, Config, Stage>
  /**
   * Counts again, as far as that tells nobody's, after somebody took something back or put it right; what they wrote may
   * stand nowhere after it. On the server only.
   */
  tookBack?(ctx: Context<K, Config, Stage>): void
  /** Takes a person who is erased out of what is kept about people. What that person wrote is taken back already. */
  leave?(ctx: Context<K, Config, Stage>, person: PersonId): void
}

/** A command with its types forgotten; `run` is only called after `input` was parsed. */
export type AnyCommand = Command<Kinds, unknown, string, Schema>
export type AnyContext = Context<Kinds, unknown, string>

/** An activity as the registry holds it. */
export type Activity = Omit<Shape<Kinds, Schema, string>, 'see' | 'mask' | 'maskFor' | 'most' | 'live'> & {
  readonly see: Readonly<Record<string, Readonly<Record<string, Policy | undefined>> | undefined>>
  readonly mask: Readonly<Record<string, ((data: unknown, table?: string) => Json) | undefined>>
  readonly maskFor: Readonly<Record<string, Policy | undefined>>
  readonly most: Readonly<Record<string, number | undefined>>
  readonly live: Readonly<Record<string, Live<Kinds, string> | undefined>>
} & Behaviour<Kinds, unknown, string>

/**
 * Declares what an activity consists of, and gives the two functions with which the rest is written:
 * `command` for each thing that can be done, `activity` to put it all together.
 */
export const defineShape = <const K extends Kinds, C extends Schema, const Stage extends string>(
  shape: Shape<K, C, Stage>,
) => ({
  shape,
  command: <Input extends Schema>(command: Command<K, z.output<C>, Stage, Input>): AnyCommand => command,
  activity: (behaviour: Behaviour<K, z.output<C>, Stage>): Activity =>
    ({ mask: {}, maskFor: {}, most: {}, live: {}, ...shape, ...behaviour }) as unknown as Activity,
})
