// The wereldcafé as the registry knows it. Command names are those that stand in the log.
import * as z from 'zod/mini'
import { linesCopied } from '#shared/activities/copying.ts'
import { whole } from '#shared/kernel/fields.ts'
import type { Json } from '#shared/kernel/record.ts'
import { countDots, layDots, setGoes } from './choose.ts'
import { addItem, addLink, clearItem, editItem, removeItem, removeLink } from './cloth.ts'
import { addTime, setNotice, show, visit } from './hall.ts'
import { skipHandover, writeHandover } from './handover.ts'
import { writeHarvest } from './harvest.ts'
import { answerHost, askHost, offerHost, stopHost } from './hosts.ts'
import { chooseSeat, putSeat, setMix, swapSeats } from './mixing.ts'
import { leave, mine, tookBack } from './own.ts'
import { enterPaper } from './paper.ts'
import { activity, Config, MOST_ROUNDS } from './records.ts'
import { outcome } from './outcome.ts'
import { beginRound, course, setRounds, stageMinutes, usualRounds } from './rounds.ts'
import { suggested } from './sources.ts'
import { addTable, closeTable, editTable, evenSeats, makeTables, openTable, removeTable } from './tables.ts'
import { apartLine, joinLine, nameTheme } from './themes.ts'
import { keepSeats } from './upkeep.ts'

const MOST_SOURCES = 40

/** What a template may say about a step of this activity. */
const Given = z.object({
  rounds: z.optional(whole(1, MOST_ROUNDS)),
  minutes: z.optional(whole(8, 60)),
})

export const worldcafe = activity({
  mine,
  tookBack,
  leave,
  commands: {
    'round.set': setRounds,
    'table.add': addTable,
    'table.edit': editTable,
    'table.close': closeTable,
    'table.open': openTable,
    'table.remove': removeTable,
    'table.even': evenSeats,
    'mix.set': setMix,
    'seat.put': putSeat,
    'seat.swap': swapSeats,
    'seat.choose': chooseSeat,
    'host.ask': askHost,
    'host.answer': answerHost,
    'host.offer': offerHost,
    'host.stop': stopHost,
    visit,
    'item.add': addItem,
    'item.edit': editItem,
    'item.remove': removeItem,
    'item.clear': clearItem,
    'link.add': addLink,
    'link.remove': removeLink,
    'handover.write': writeHandover,
    'handover.skip': skipHandover,
    'harvest.write': writeHarvest,
    'line.join': joinLine,
    'line.apart': apartLine,
    'theme.name': nameTheme,
    'dots.lay': layDots,
    'goes.set': setGoes,
    'notice.set': setNotice,
    'extra.add': addTime,
    show,
    'paper.enter': enterPaper,
  },
  paper: { lines: linesCopied },
  setup(config): Json {
    const whole = z.safeParse(Config, config)
    if (whole.success) return whole.data
    const given = z.safeParse(Given, config).data
    return { sources: [], rounds: usualRounds(given?.rounds, given?.minutes) } satisfies Config
  },
  open: ({ sources, rounds }, earlier) => ({
    sources: [...sources, ...suggested(earlier)].slice(0, MOST_SOURCES),
    rounds,
  }),
  enter: {
    tables: makeTables,
    round1: beginRound,
    round2: beginRound,
    round3: beginRound,
    round4: beginRound,
    done: countDots,
  },
  course,
  stageMinutes,
  upkeep: { after: ['person', 'at', 'step', 'table', 'route', 'host'], run: keepSeats },
  outcome,
})
