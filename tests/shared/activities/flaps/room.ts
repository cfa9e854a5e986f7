// A room with flaps for the tests: who writes what, kept without a sender when that is how it is signed.
import { SESSION } from '#shared/kernel/facts.ts'
import { proofId } from '#shared/kernel/proof.ts'
import type { Op, Rec } from '#shared/kernel/record.ts'
import { run } from '#shared/kernel/run.ts'
import type { Group, Hidden, Note, Rules, SheetId, Sign, Weights } from '#shared/activities/flaps/records.ts'
import { Hall } from '../conversation/hall.ts'

type Options = { readonly names?: boolean; readonly sign?: Sign; readonly before?: readonly string[] }

/** The secret of which the id of a note with this text is made. */
export const secretOf = (text: string): string => `a long secret of ${text}`

/** A hall in the silence of its flaps, with one pair `p1`; two sides: ann is inwoner, bob works for a provider. */
export class Room extends Hall {
  /** Every op of every command without a sender, in order. */
  readonly unsignedOps: Op[] = []

  constructor({ names = false, sign = 'none', before = [] }: Options = {}) {
    super([...before, 'flaps', 'closing'], { names })
    this.act('ann', 'person.side', { side: 'inwoner' }, { step: SESSION })
    this.act('bob', 'person.side', { side: 'aanbieder' }, { step: SESSION })
    this.enter(`s${before.length + 1}`, 'silent')
    if (sign !== 'none') this.act('fac', 'rules.set', { sign, stickers: 3 })
    this.act('fac', 'pair.add', { id: 'p1', statement: 'Los van het wijkteam', from: 'own' })
  }

  get rules(): Rules {
    return this.all('rules')[0]?.data as Rules
  }

  get notes(): readonly Rec<Note>[] {
    return this.all('note') as readonly Rec<Note>[]
  }

  get groups(): readonly Rec<Group>[] {
    return this.all('group') as readonly Rec<Group>[]
  }

  get hidden(): readonly Rec<Hidden>[] {
    return this.all('hidden') as readonly Rec<Hidden>[]
  }

  get weights(): Weights | undefined {
    return this.all('weights')[0]?.data as Weights | undefined
  }

  /** Undoes what was done last. */
  undo(): string {
    return this.lead('undo', { trace: this.records.of(SESSION, 'trace').at(-1)?.id })
  }

  /** The id under which this text hangs now. */
  idOf(text: string): string {
    const note = this.notes.find(({ data }) => data.text === text)
    if (!note) throw new Error(`there is no note "${text}"`)
    return note.id
  }

  /** As `act`, sent to be kept without its sender. */
  secretly(who: string, cmd: string, input: unknown, as?: string): string {
    const { registry, records, now, chance, seq } = this
    const envelope = { client: 'key', n: 1, step: this.step, cmd, input, unsigned: true, as }
    const role = who === 'fac' ? ('facilitator' as const) : ('participant' as const)
    const ran = run({ registry, records, now, chance, seq: seq + 1 }, { person: who, role }, envelope)
    if (!ran.ok) return ran.code
    records.apply(ran.ops)
    this.seq += 1
    this.unsignedOps.push(...ran.ops)
    return 'ok'
  }

  /** Writes a note as a device does: under the id of a secret, kept without its sender unless it is signed. */
  write(
    who: string,
    sheet: SheetId,
    text: string,
    more: { readonly pair?: string; readonly as?: string } = {},
  ): string {
    const { sign } = this.rules
    const input = { id: proofId(secretOf(text)), pair: more.pair ?? 'p1', sheet, text, sign }
    if (sign !== 'name') return this.secretly(who, 'note.write', input, more.as)
    return this.act(who, 'note.write', input, more.as === undefined ? {} : { as: more.as })
  }
}
