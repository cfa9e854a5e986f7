// What can be done with one note: the twin of dragging, for who taps, types or cannot see.
import { useState, type ReactNode } from 'react'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { texts } from '../texts.ts'
import type { NoteHere } from '../useFlaps.ts'
import css from './Dialogs.module.css'
import { Effects } from './Effects.tsx'
import { MergePanel } from './MergePanel.tsx'
import { MovePanel } from './MovePanel.tsx'

const words = texts.note
type Panel = 'all' | 'move' | 'merge'
const titles: Record<Panel, string> = { all: words.title, move: words.moveTitle, merge: words.mergeTitle }

export const NoteDialog = (props: {
  step: string
  stage: string
  note: NoteHere
  onClose: () => void
  extra?: ReactNode
}) => {
  const { step, stage, note, onClose } = props
  const [panel, show] = useState<Panel>('all')
  const [run, code] = useDo()
  const act = async (cmd: string, input: unknown, said: string): Promise<void> => {
    if (!(await run(step, cmd, input))) return
    announce(said)
    onClose()
  }
  const moving = stage === 'stick' || stage === 'sort'
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={moving || props.extra !== undefined ? titles[panel] : words.look}
    >
      <div className={css.part}>
        <Geeltje id={note.id} text={note.data.text} straight />
        <Refused code={code} />
        {panel === 'all' ? (
          <>
            {moving ? (
              <div className={css.deeds}>
                <Button wide icon="forward" onClick={() => show('move')}>
                  {words.move}
                </Button>
                {stage === 'sort' ? (
                  <Button wide icon="plus" onClick={() => show('merge')}>
                    {words.merge}
                  </Button>
                ) : null}
                {stage === 'sort' && note.data.group !== null ? (
                  <Button
                    wide
                    icon="undo"
                    onClick={() => void act('group.leave', { note: note.id }, words.outSaid)}
                  >
                    {words.out}
                  </Button>
                ) : null}
              </div>
            ) : null}
            {stage === 'stick' || stage === 'silent' ? null : <Effects step={step} note={note.id} />}
            {props.extra}
          </>
        ) : (
          <>
            {panel === 'move' ? (
              <MovePanel step={step} note={note} act={act} />
            ) : (
              <MergePanel step={step} note={note} act={act} />
            )}
            <Button icon="left" onClick={() => show('all')}>
              {words.back}
            </Button>
          </>
        )}
      </div>
    </Dialog>
  )
}
