// The rows: which parts of life, in which order and under which names; the open row can be given a name for everyone.
import { useState } from 'react'
import { renamedDomain } from '#shared/activities/supply/axes.ts'
import { MOST_DOMAINS } from '#shared/activities/supply/records.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { AxisList } from './AxisList.tsx'
import css from './Console.module.css'
import { ownId } from './ownId.ts'
import { consoleTexts } from './texts.ts'
import { useAxes } from './useAxes.ts'

const texts = consoleTexts.domains
const { axis } = consoleTexts
const NAME = 60

const Name = (props: { start: string; label: string; action: string; onSave: (name: string) => void }) => {
  const [name, setName] = useState(props.start)
  const [wrong, setWrong] = useState<string>()
  const save = (): void => {
    const clean = cleanText(name)
    setWrong(clean === '' ? axis.fillName : undefined)
    if (clean !== '') props.onSave(clean)
  }
  return (
    <>
      <Field
        label={props.label}
        hint={texts.ownHint}
        value={name}
        onChange={setName}
        onEnter={save}
        maxLength={NAME}
        whoSees={texts.sees}
        {...(wrong !== undefined && { error: wrong })}
      />
      <div className={css.row}>
        <Button onClick={save}>{props.action}</Button>
      </div>
    </>
  )
}

export const DomainsForm = ({ step }: { step: string }) => {
  const { domains, set, code } = useAxes(step)
  const [added, setAdded] = useState(0)
  const full = domains.length >= MOST_DOMAINS
  return (
    <div className={css.part}>
      <p>{texts.lead(domains.length, MOST_DOMAINS)}</p>
      <AxisList
        items={domains}
        about={({ own, plain }) => (own ? texts.isOwn : plain)}
        onChange={(next) => void set({ domains: next })}
        renderNames={(domain, close) => (
          <Name
            start={domain.own ? '' : domain.name}
            label={texts.name}
            action={axis.save}
            onSave={(name) =>
              void set({
                domains: domains.map((one) => (one.id === domain.id ? renamedDomain(one, name) : one)),
              }).then((ok) => ok && close())
            }
          />
        )}
      />
      <Refused code={code} />
      <p className={css.soft}>{axis.back}</p>
      {full ? (
        <p>{axis.full(MOST_DOMAINS)}.</p>
      ) : (
        <details className={css.more}>
          <summary>{texts.own}</summary>
          <div className={css.tray}>
            <Name
              key={added}
              start=""
              label={texts.own}
              action={axis.add}
              onSave={(name) => {
                void set({ domains: [...domains, { id: ownId(), name, plain: '', own: false }] })
                setAdded(added + 1)
              }}
            />
          </div>
        </details>
      )}
    </div>
  )
}
