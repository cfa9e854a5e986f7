// Which stages ask something of a participant, and where nothing is done by hand although something can be done, with why.
import type { Registry } from '#shared/kernel/registry.ts'

/** "activity.stage" of every stage in which a participant can do something. */
export const stagesThatAsk = (registry: Registry): string[] =>
  [...registry.values()].flatMap(({ name, stages, commands }) =>
    stages
      .filter((stage) =>
        Object.values(commands).some(
          ({ by, during }) => by.includes('participant') && (during === 'always' || during.includes(stage)),
        ),
      )
      .map((stage) => `${name}.${stage}`),
  )

/** Only putting right what was written earlier, with the same fields, or the same as in a stage that is done by hand. */
export const notAsked: Readonly<Record<string, string>> = {
  'dilemmas.chosen': 'a dilemma of one’s own can be taken back, as while getting to know the fiches',
  'worldcafe.tables': 'offering to be host, with a button and a dialog: cafe-keys.test.ts',
  'worldcafe.round2': 'as round1',
  'worldcafe.round3': 'as round1',
  'worldcafe.round4': 'as round1',
  'worldcafe.done': 'who writes the harvest puts it right, in the fields of worldcafe.harvest',
  'flaps.done': 'the note of a group is put right, as in flaps.weigh',
  'supply.done': 'who writes puts the sentences right, as in supply.reflect',
  'scope.done': 'nothing new is asked: it shows what was decided',
}
