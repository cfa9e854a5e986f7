// The sheets with everyone's notes: to read, to add to, to move and to put together.
import { useState } from 'react'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Alike } from '../sheets/Alike.tsx'
import { Sheets } from '../sheets/Sheets.tsx'
import { UndoOwn } from '../sheets/UndoOwn.tsx'
import { texts } from '../texts.ts'
import { useRules } from '../useFlaps.ts'
import { useMouse } from '../useMouse.ts'
import type { SheetId } from '#shared/activities/flaps/records.ts'
import { About } from './About.tsx'
import css from './Play.module.css'
import { Refusals } from './Refusals.tsx'
import type { StageView } from './view.ts'
import { WriteNote } from './WriteNote.tsx'

const Add = (props: { step: string; stage: string; pair: string; sheet: SheetId }) => {
  const [writing, write] = useState(false)
  return (
    <div className={css.add}>
      {writing ? <WriteNote {...props} /> : null}
      <Button icon={writing ? 'up' : 'plus'} aria-expanded={writing} onClick={() => write(!writing)}>
        {writing ? texts.stick.stop : texts.stick.add}
      </Button>
      <Refusals {...props} />
    </div>
  )
}

export const Board = (view: StageView & { arriving: boolean }) => {
  const { step, stage, pair, arriving } = view
  const { closed } = useRules(step)
  const mouse = useMouse()
  const words = stage === 'sort' ? texts.sort : texts.stick
  return (
    <PlayPage title={words.title} lead={mouse ? words.leadMouse : words.lead} sees={texts.sees.board} open>
      <div className={css.page}>
        <About {...view} />
        <Sheets
          key={pair.id}
          step={step}
          stage={stage}
          pair={pair}
          arriving={arriving}
          onTable
          renderBelow={(sheet) =>
            closed ? (
              <p className={css.soft}>{texts.stick.closed}</p>
            ) : (
              <Add step={step} stage={stage} pair={pair.id} sheet={sheet} />
            )
          }
        />
        {stage === 'sort' ? <Alike key={`alike ${pair.id}`} step={step} pair={pair.id} /> : null}
        <UndoOwn />
      </div>
    </PlayPage>
  )
}
