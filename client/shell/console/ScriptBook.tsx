// The whole script of this programme on paper: what can be said and what to watch, per step and stage.
import { registry } from '#shared/activities/registry.ts'
import { stagesOf } from '#shared/kernel/course.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Script } from './Script.tsx'
import { stageText } from './stages.ts'
import { consoleTexts } from './texts.ts'
import type { ToolProps } from './tool.ts'
import css from './ScriptBook.module.css'

export const ScriptBook = ({ room, open, onOpenChange }: ToolProps) => (
  <Dialog
    wide
    open={open}
    onOpenChange={onOpenChange}
    title={consoleTexts.script.title}
    lead={consoleTexts.script.lead}
    actions={
      <Button icon="print" onClick={() => window.print()}>
        {consoleTexts.script.print}
      </Button>
    }
  >
    <div className={css.book} data-print="">
      {room.programme.map((step) =>
        stagesOf(registry, step).map((stage, index, stages) => (
          <article key={`${step.id}/${stage}`} className={css.part}>
            {index === 0 ? (
              <h2 className={css.title}>
                {step.title} <span>{consoleTexts.plan.planned(step.minutes)}</span>
              </h2>
            ) : null}
            {stages.length > 1 ? <h3>{stageText(step.activity, stage)?.lead}</h3> : null}
            <Script activity={step.activity} stage={stage} />
          </article>
        )),
      )}
    </div>
  </Dialog>
)
