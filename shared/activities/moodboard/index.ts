// The moodboard as the registry knows it. Command names are those that stand in the log.
import * as z from 'zod/mini'
import { someText } from '#shared/kernel/fields.ts'
import type { Json } from '#shared/kernel/record.ts'
import { describe, put, remove } from './boards.ts'
import { clearPiece, clearWork } from './clearing.ts'
import { leave, mine } from './own.ts'
import { activity, type Config } from './records.ts'
import { nextTurn, notSpokenYet, pass, show, spoken } from './round.ts'
import { texts } from './texts.ts'
import { layTile, setRules, takeTile } from './tiles.ts'

/** What a template may say about a step of this activity. */
const Given = z.object({ question: z.optional(someText(160)) })

export const moodboard = activity({
  mine,
  paper: { sheets: ['tile'] },
  leave,
  commands: {
    'rules.set': setRules,
    'tile.lay': layTile,
    'tile.take': takeTile,
    'board.describe': describe,
    'piece.put': put,
    'piece.remove': remove,
    'piece.clear': clearPiece,
    'work.clear': clearWork,
    'turn.next': nextTurn,
    'turn.spoken': spoken,
    'turn.pass': pass,
    'turn.back': notSpokenYet,
    show,
  },
  setup: (config): Json => {
    const given = z.safeParse(Given, config).data
    return { question: given?.question ?? texts.question } satisfies Config
  },
  outcome: ({ config, all }): Json => ({
    question: config.question,
    tiles: all('tile').map(({ data: { word, alt, because } }) => ({ word, alt, because })),
    boards: [...all('board'), ...all('jointBoard')].map(({ data }) => ({ ...data })),
  }),
})
