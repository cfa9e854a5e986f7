// Flaps as the registry knows them.
import * as z from 'zod/mini'
import type { Json } from '#shared/kernel/record.ts'
import { apart, joinGroup, leaveGroup, nameGroup } from './groups.ts'
import { bringBack, hideNote, placeNote, show } from './moving.ts'
import { activity, Config } from './records.ts'
import { mine, tookBack } from './own.ts'
import { enterPaper, notesCopied } from './paper.ts'
import { outcome } from './outcome.ts'
import { addPair, closeWriting, editPair, removePair, setRules, startRules } from './rules.ts'
import { suggested } from './sources.ts'
import { closeWeighing, layDots, setEffect, writeRemedy } from './weighing.ts'
import { editNote, reveal, takeNote, writeNote } from './writing.ts'

const MOST_SOURCES = 40

export const flaps = activity({
  commands: {
    'rules.set': setRules,
    'writing.close': closeWriting,
    'pair.add': addPair,
    'pair.edit': editPair,
    'pair.remove': removePair,
    'note.write': writeNote,
    'note.edit': editNote,
    'note.take': takeNote,
    'note.place': placeNote,
    'note.hide': hideNote,
    'note.back': bringBack,
    'group.join': joinGroup,
    'group.leave': leaveGroup,
    'group.name': nameGroup,
    'group.apart': apart,
    'dots.lay': layDots,
    'remedy.write': writeRemedy,
    'effect.set': setEffect,
    show,
    'paper.enter': enterPaper,
  },
  setup(config): Json {
    const given = z.safeParse(Config, config)
    return given.success ? given.data : { sources: [] }
  },
  open: ({ sources }, earlier) => ({ sources: [...sources, ...suggested(earlier)].slice(0, MOST_SOURCES) }),
  mine,
  paper: { lines: notesCopied, told: true },
  tookBack,
  enter: { silent: startRules, stick: reveal, done: closeWeighing },
  outcome,
})
