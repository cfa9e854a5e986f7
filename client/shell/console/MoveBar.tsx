// The bar under the sheet: back, listen, what comes next, and the one yellow button that moves the room.
import { useState } from 'react'
import { SESSION } from '#shared/kernel/facts.ts'
import { useKind, useNames } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { EndDialog } from './EndDialog.tsx'
import { NextDialog } from './NextDialog.tsx'
import { Refused } from './Refused.tsx'
import { stageText, type StageText } from './stages.ts'
import { consoleTexts } from './texts.ts'
import { UndoPlace } from './UndoPlace.tsx'
import { useCall } from './useCall.ts'
import { useDo } from './useDo.ts'
import { useMove } from './useMove.ts'
import type { Room } from './useRoom.ts'
import css from './MoveBar.module.css'

const texts = consoleTexts.bar

/** What stands on the button, and after "Hierna:"; the two never say the same. */
const wordsOf = ({ step, ahead }: Room): { label: string; comes: string } => {
  if (!ahead) return { label: texts.end, comes: texts.endComes }
  const text = stageText(ahead.step.activity, ahead.stage)
  const comes = text?.comes ?? ahead.step.goal
  if (!step) return { label: texts.begin(ahead.step.title), comes }
  if (ahead.kind === 'step') return { label: texts.nextStep, comes: texts.comes(ahead.step.title) }
  return { label: text?.enter ?? texts.nextStep, comes }
}

/** A second round only compares, so nothing has to be chosen in it. */
const needsOf = ({ step, stage }: Room): StageText['needs'] =>
  (step?.config as { again?: unknown } | undefined)?.again === true
    ? undefined
    : stageText(step?.activity ?? '', stage ?? '')?.needs

export const MoveBar = ({ room, session }: { room: Room; session: string }) => {
  const [looking, look] = useState(false)
  const [ending, end] = useState(false)
  const [run, code] = useDo()
  const move = useMove(room)
  const call = useCall()
  const names = useNames()
  const { paused, leader } = room.now
  const { label, comes } = wordsOf(room)
  const needs = needsOf(room)
  const found = useKind(room.step?.id ?? '', needs?.kind ?? '')
  return (
    <div className={css.bar}>
      <div className={css.row}>
        <span className={css.aside}>
          {room.leading && room.canGoBack ? (
            <IconButton icon="left" label={texts.back} onClick={move.back} />
          ) : null}
          <Button onClick={() => void run(SESSION, 'pause', { on: !paused })}>
            {paused ? texts.listenOn : texts.listen}
          </Button>
          {room.step ? (
            <span className={css.call}>
              <Button onClick={call.call}>{texts.call}</Button>
            </span>
          ) : null}
        </span>
        <div className={css.next}>
          <UndoPlace>
            {room.leading ? (
              <p>
                <b>{texts.next}</b> {comes}{' '}
                {room.ahead ? (
                  <button type="button" className={css.link} onClick={() => look(true)}>
                    {texts.see}
                  </button>
                ) : null}
              </p>
            ) : (
              <p>{consoleTexts.lead.watching(names[leader ?? ''] ?? consoleTexts.lead.someone)}</p>
            )}
          </UndoPlace>
        </div>
        <span className={css.main}>
          {room.leading ? (
            <Button
              kind="doe"
              large
              wide
              iconAfter="forward"
              notPossible={found.length === 0 ? needs?.sentence : undefined}
              onClick={room.ahead ? move.next : () => end(true)}
            >
              {label}
            </Button>
          ) : (
            <Button wide onClick={() => void run(SESSION, 'lead', {})}>
              {consoleTexts.lead.takeOver}
            </Button>
          )}
        </span>
      </div>
      <Refused code={move.code ?? code ?? call.code} />
      <NextDialog room={room} open={looking} onOpenChange={look} onGo={move.next} label={label} />
      <EndDialog room={room} session={session} open={ending} onOpenChange={end} />
    </div>
  )
}
