// The session as the registry knows it. Command names are those that stand in the log.
import { back, end, goto, lead, next, reopen } from './moving.ts'
import { erasePerson } from './erasing.ts'
import { freeze, frozen } from './freezing.ts'
import { setHomework } from './homework.ts'
import { correct, correctSlip, takeOwn, takeSlip } from './own.ts'
import { join, left, ready, side, takePart } from './people.ts'
import { setPace } from './practising.ts'
import { addStep, editMeta, editStep, moveStep, namesOff, removeStep } from './planning.ts'
import { mine } from './mine.ts'
import { redact, spare, unveil, veil } from './redacting.ts'
import { activity } from './records.ts'
import { call, door, missing, park, pause, spotlight, timer, undo, unpark } from './room.ts'
import { pick, putBack } from './trying.ts'

export const session = activity({
  commands: {
    next,
    back,
    goto,
    lead,
    end,
    reopen,
    freeze,
    frozen,
    pause,
    call,
    spotlight,
    door,
    timer,
    missing,
    park,
    unpark,
    undo,
    'person.join': join,
    'person.left': left,
    'person.takePart': takePart,
    'person.side': side,
    ready,
    'step.add': addStep,
    'step.edit': editStep,
    'step.move': moveStep,
    'step.remove': removeStep,
    'meta.edit': editMeta,
    'names.off': namesOff,
    'homework.set': setHomework,
    'practice.pace': setPace,
    'try.pick': pick,
    'try.drop': putBack,
    'own.correct': correct,
    'own.take': takeOwn,
    'slip.correct': correctSlip,
    'slip.take': takeSlip,
    'person.erase': erasePerson,
    redact,
    spare,
    veil,
    unveil,
  },
  mine,
})
