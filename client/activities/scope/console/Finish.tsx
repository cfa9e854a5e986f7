// Making the boundary final: what is missing first, when to look again, and opening it again.
import { useRef, useState } from 'react'
import type { Item } from '#shared/activities/scope/records.ts'
import { dayInWords } from '#client/activities/agreements/dayInWords.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { focusTitle } from '#client/shell/focusTitle.ts'
import { useServerNow } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Said } from '#client/ui/Said.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { dayAfter } from '../decide/days.ts'
import { DecideDialog } from '../decide/DecideDialog.tsx'
import { lacksWho } from '../decide/fields.ts'
import { decideTexts } from '../decide/texts.ts'
import { Statement } from '../Statement.tsx'
import { useBlocks, useDecisions, useFinal } from '../useScope.ts'
import css from './Console.module.css'
import { scopeConsole } from './texts.ts'

const texts = scopeConsole.final
const YEAR = 12

export const Finish = ({ step }: { step: string }) => {
  const items = useBlocks(step).flatMap((block) => block.items)
  const decisions = useDecisions(step)
  const final = useFinal(step)
  const now = useServerNow()
  const [day, setDay] = useState(() => dayAfter(now(), YEAR))
  const [filling, fill] = useState<Item>()
  const [tried, setTried] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const [run, code] = useDo()
  const missing = items.filter(({ id }) => {
    const decision = decisions.get(id)
    return decision !== undefined && lacksWho(decision)
  })
  const undecided = items.filter(({ id }) => !decisions.has(id)).length
  const asked = filling && decisions.get(filling.id)
  // The button that was pressed makes place for the other one.
  const turn = async (cmd: string, input: unknown): Promise<void> => {
    if (await run(step, cmd, input)) requestAnimationFrame(focusTitle)
  }
  const finish = (): void => {
    setTried(true)
    if (missing.length > 0) {
      announce(texts.missing(missing.length), 'alert')
      list.current?.querySelector('button')?.focus()
    } else if (day !== '') void turn('finish', { lookAgain: day })
  }
  return (
    <div className={css.part}>
      {final ? (
        <section className={css.tray}>
          <Said>
            <b>{texts.is(final.version, dayInWords(final.lookAgain))}</b> {texts.isLead}
          </Said>
          <Button icon="undo" onClick={() => void turn('reopen', {})}>
            {texts.reopen}
          </Button>
        </section>
      ) : decisions.size === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <section className={css.finish}>
          {missing.length === 0 ? null : (
            <div className={css.missing}>
              <h2 className={css.title}>{texts.missing(missing.length)}</h2>
              <p>{texts.missingLead}</p>
              <ul ref={list} className={css.list}>
                {missing.map((item) => (
                  <li key={item.id} className={css.lack}>
                    <span>{item.text}</span>
                    <Button onClick={() => fill(item)}>
                      {texts.fill}
                      <VisuallyHidden>{decideTexts.aboutItem(item.text)}</VisuallyHidden>
                    </Button>
                  </li>
                ))}
              </ul>
              {tried ? <ErrorText>{texts.missingLead}</ErrorText> : null}
            </div>
          )}
          <p>{texts.open(undecided)}</p>
          <div className={css.day}>
            <Field
              label={texts.again}
              hint={texts.againHint}
              type="date"
              value={day}
              onChange={setDay}
              {...(tried && day === '' && { error: texts.againNeeded })}
            />
            <Button icon="lock" onClick={finish}>
              {texts.finish}
            </Button>
          </div>
        </section>
      )}
      <Refused code={code} />
      {decisions.size === 0 ? null : (
        <section className={css.text}>
          <h2 className={css.title}>{texts.statement}</h2>
          <Statement step={step} />
        </section>
      )}
      {filling && asked ? (
        <DecideDialog step={step} item={filling} decision={asked} onClose={() => fill(undefined)} />
      ) : null}
    </div>
  )
}
