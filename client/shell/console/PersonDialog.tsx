// One person: fill in for somebody without a phone, ready, left or back.
import { createElement, Suspense } from 'react'
import { SESSION } from '#shared/kernel/facts.ts'
import { sideLabel } from '#shared/content/sides.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { EraseSomeone } from '../own/EraseSomeone.tsx'
import type { Someone } from './groups.ts'
import { proxyEntryOf } from './proxyEntries.ts'
import { Refused } from './Refused.tsx'
import { stageText } from './stages.ts'
import { consoleTexts } from './texts.ts'
import { useDo } from './useDo.ts'
import type { Room } from './useRoom.ts'
import css from './List.module.css'

const texts = consoleTexts.who

const Fill = ({ room, person }: { room: Room; person: Someone }) => {
  const { step, stage } = room
  const [run, code] = useDo()
  if (!step || stage === null) return null
  const entry = proxyEntryOf(step.activity)
  const waits = stageText(step.activity, stage)?.waits ?? false
  if (!entry || !waits) return <p>{texts.nothing}</p>
  const ready = person.doing === 'ready'
  return (
    <section className={css.form}>
      <h3>{texts.fill}</h3>
      <Suspense fallback={null}>
        {createElement(entry, { key: `${step.id}/${person.id}`, step: step.id, stage, person: person.id })}
      </Suspense>
      <Button onClick={() => void run(SESSION, 'ready', { on: !ready }, { as: person.id })}>
        {ready ? texts.setBusy : texts.setReady}
      </Button>
      <Refused code={code} />
    </section>
  )
}

export const PersonDialog = (props: { room: Room; person: Someone; onClose: () => void }) => {
  const { room, person, onClose } = props
  const [run, code] = useDo()
  const left = person.doing === 'left'
  const mark = (): void => {
    void run(SESSION, 'person.left', { person: person.id, left: !left }).then((ok) => ok && onClose())
  }
  return (
    <Dialog open onOpenChange={onClose} title={person.name} lead={sideLabel(person.side)}>
      {person.proxy ? <Fill room={room} person={person} /> : null}
      {person.observer ? (
        <section className={css.form}>
          <p>{texts.watchLead}</p>
          <Button onClick={() => void run(SESSION, 'person.takePart', { person: person.id })}>
            {texts.takePart}
          </Button>
        </section>
      ) : null}
      <section className={css.form}>
        {left ? null : <p>{texts.markLeftLead}</p>}
        <Button onClick={mark}>{left ? texts.markBack : texts.markLeft}</Button>
        <Refused code={code} />
      </section>
      <EraseSomeone person={person.id} name={person.name} onDone={onClose} />
    </Dialog>
  )
}
