// A room in which people do all that can be done in every activity of the registry, with texts as long as they may be.
import { registry } from '#shared/activities/registry.ts'
import { defaultContent } from '#shared/content/load.ts'
import type { TemplateItem } from '#shared/content/schema.ts'
import { SESSION, stepOf } from '#shared/kernel/facts.ts'
import { characters, type Character } from '#shared/practice/character.ts'
import { nextOf } from '#shared/practice/next.ts'
import { Room, Surprise, type Guest, type Position } from '#tests/rehearsal/room.ts'
import { asked } from './crowd-desk.ts'
import type { Hall } from './hall.ts'
import { longText, stretched } from './long.ts'
import { case1 } from './seats.ts'

/** Those who write much, see what goes wrong, host and sort, and think otherwise. */
const IN = ['long', 'host', 'critical', 'quick', 'against', 'slow']
const people = characters.filter(({ id }) => IN.includes(id))

const MOST_DEEDS = 60
const TITLE = 80
const GOAL = 300
/** As long as a name may be. */
const NAME = 40
const NAMES = [
  'Mevrouw Van den Heuvel-Van der Steen',
  'Jan-Willem Oldenbarnevelt',
  'Wilhelmina Ayşegül Ten Brink-Hoekstra',
  'Mo',
  'Annelies Groenewegen',
  'Bartholomeus van Eijsinga tot Oosterwolde',
]

/** One step of every activity that there is, in the order of the registry. */
const everything = (): TemplateItem[] =>
  [...registry.values()]
    .filter(({ name }) => name !== SESSION)
    .map((activity, turn) => ({
      activity: activity.name,
      title: longText(TITLE, turn),
      goal: longText(GOAL, turn),
      minutes: 20,
      config: (activity.setup?.({}, defaultContent) ?? {}) as TemplateItem['config'],
    }))

/** A session of every activity with its people inside, in the lobby. */
export const openCrowd = async (hall: Hall): Promise<Crowd> => {
  const groups = people.map(({ side }) => ({ side, ballot: '' }))
  const { template: _, ...rest } = case1
  const room = await Room.open(hall.url, {
    ...rest,
    municipality: longText(60),
    title: longText(120),
    aim: longText(400),
    steps: everything(),
    people: groups,
  })
  for (const [turn, group] of groups.entries()) await room.admit(group, NAMES[turn]?.slice(0, NAME) ?? '')
  return new Crowd(room)
}

export class Crowd {
  readonly room: Room
  readonly #done = new Set<string>()

  constructor(room: Room) {
    this.room = room
  }

  /** "Volgende stap", and all that people and facilitator do there. Undefined at the end of the programme. */
  async next(): Promise<Position | undefined> {
    const at = await this.room.next()
    if (!at) return undefined
    await asked(this.room, at)
    await Promise.all(this.room.guests.map((guest, index) => this.#act(guest, people[index])))
    await asked(this.room, at, 'after')
    return at
  }

  async #act(guest: Guest, character: Character | undefined): Promise<void> {
    const me = guest.device.me?.id ?? ''
    if (!character) throw new Surprise('a guest without a character')
    for (let deeds = 0; deeds < MOST_DEEDS; deeds += 1) {
      const { records, sync } = guest.device
      const did = (key: string): boolean => this.#done.has(`${me} ${key}`)
      const seat = { me, character, records, chance: 0.4, now: sync.clock.now(), did }
      const plan = nextOf(seat)
      if (!plan) return
      this.#done.add(`${me} ${plan.key}`)
      const activity = plan.step === SESSION ? SESSION : (stepOf(records, plan.step)?.activity ?? '')
      const command = registry.get(activity)?.commands[plan.deed.cmd]
      if (!command) throw new Surprise(`${activity} has no ${plan.deed.cmd}`)
      const input = stretched(command.input, plan.deed.input, character.number) as object
      await this.room.do(guest.device, plan.step, { ...plan.deed, input })
    }
    throw new Surprise(`${character.id} never stops`)
  }

  close(): void {
    this.room.close()
  }
}
