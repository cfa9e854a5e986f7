// The columns: which groups of residents, in which order, from the lists of the handreiking or an own one.
import { useState } from 'react'
import { columnOf, renamedGroup, type GroupNames } from '#shared/activities/supply/axes.ts'
import { MOST_GROUPS, type Group } from '#shared/activities/supply/records.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { useConfig } from '../useSupply.ts'
import { AxisList } from './AxisList.tsx'
import css from './Console.module.css'
import { ownId } from './ownId.ts'
import { consoleTexts } from './texts.ts'
import { useAxes } from './useAxes.ts'

const texts = consoleTexts.groups
const { axis } = consoleTexts
const MANY = 6
const NAME = 80
const SHORT = 24

/** The two names of a group; `onSave` resolves when they are kept. */
const Names = (props: {
  group: GroupNames
  label: string
  action: string
  onSave: (names: GroupNames) => void
}) => {
  const [name, setName] = useState(props.group.name)
  const [short, setShort] = useState(props.group.short)
  const [wrong, setWrong] = useState<string>()
  const save = (): void => {
    const clean = cleanText(name)
    setWrong(clean === '' ? axis.fillName : undefined)
    if (clean === '') return
    props.onSave({ name: clean, short: cleanText(short) || clean.slice(0, SHORT).trim() })
  }
  return (
    <>
      <div className={css.short}>
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
        <Field
          label={texts.short}
          hint={texts.shortHint}
          value={short}
          onChange={setShort}
          onEnter={save}
          maxLength={SHORT}
        />
      </div>
      <div className={css.row}>
        <Button onClick={save}>{props.action}</Button>
      </div>
    </>
  )
}

export const GroupsForm = ({ step }: { step: string }) => {
  const { choice } = useConfig(step)
  const { groups, set, code } = useAxes(step)
  const [added, setAdded] = useState(0)
  const free = choice.filter(({ id }) => !groups.some((group) => group.id === id))
  const full = groups.length >= MOST_GROUPS
  const add = (group: Group): void => void set({ groups: [...groups, group] })
  return (
    <div className={css.part}>
      <p>
        {texts.lead(groups.length, MOST_GROUPS)} {groups.length > MANY ? texts.many : null}
      </p>
      <AxisList
        items={groups}
        about={({ name, short }) => (name === short ? '' : short)}
        onChange={(next) => void set({ groups: next })}
        renderNames={(group, close) => (
          <Names
            group={group}
            label={texts.own}
            action={axis.save}
            onSave={(names) =>
              void set({
                groups: groups.map((one) => (one.id === group.id ? renamedGroup(one, names) : one)),
              }).then((ok) => ok && close())
            }
          />
        )}
      />
      <Refused code={code} />
      <p className={css.soft}>{axis.back}</p>
      {full ? <p>{axis.full(MOST_GROUPS)}.</p> : null}
      {full || free.length === 0 ? null : (
        <section className={css.part}>
          <h2 className={css.title}>{texts.choose}</h2>
          <div className={css.chips}>
            {free.map(columnOf).map((group) => (
              <Button key={group.id} icon="plus" onClick={() => add(group)}>
                {group.short}
                {group.name === group.short ? null : <VisuallyHidden>: {group.name}</VisuallyHidden>}
              </Button>
            ))}
          </div>
        </section>
      )}
      {full ? null : (
        <details className={css.more}>
          <summary>{texts.own}</summary>
          <div className={css.tray}>
            <Names
              key={added}
              group={{ name: '', short: '' }}
              label={texts.own}
              action={axis.add}
              onSave={(names) => {
                add({ id: ownId(), ...names })
                setAdded(added + 1)
              }}
            />
          </div>
        </details>
      )}
    </div>
  )
}
