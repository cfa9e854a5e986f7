// One preparation in the list: go on with it, give it another name, or wipe it.
import { useState } from 'react'
import { Link } from 'wouter'
import { MOST_NAME } from '#shared/solo/file.ts'
import { forgetSession } from '#client/sync/storage.ts'
import { announce } from '#client/ui/announce.ts'
import { Button, buttonClass } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Said } from '#client/ui/Said.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { soloStore } from './database.ts'
import { soloName, tellTabs } from './rooms.ts'
import type { Preparation } from './store.ts'
import { soloTexts } from './texts.ts'
import css from './Solo.module.css'

const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' })

export const PreparationItem = (props: { preparation: Preparation; onChanged: () => void }) => {
  const { id, name, changedAt } = props.preparation
  const [asking, ask] = useState<'name' | 'wipe'>()
  const [typed, type] = useState(name)
  const [error, setError] = useState<string>()
  const finish = (act: Promise<void>, said?: string): void => {
    act.then(
      () => {
        ask(undefined)
        if (said !== undefined) announce(said)
        props.onChanged()
      },
      () => setError(soloTexts.failed),
    )
  }
  const rename = (): void => {
    const next = typed.trim()
    if (next === '') return setError(soloTexts.nameEmpty)
    finish(soloStore.rename(id, next))
  }
  const wipe = async (): Promise<void> => {
    await soloStore.remove(id)
    forgetSession(soloName(id))
    tellTabs(id)
  }
  const open = (what: 'name' | 'wipe'): void => {
    type(name)
    setError(undefined)
    ask(what)
  }
  const close = (): void => ask(undefined)
  return (
    <li className={css.item}>
      <h3>{name}</h3>
      <p className={css.soft}>{soloTexts.changed(moment.format(changedAt))}</p>
      <div className={css.buttons}>
        <Link href={`/alleen/${id}`} className={buttonClass({})}>
          {soloTexts.open(name)}
        </Link>
        <Button onClick={() => open('name')}>
          <span aria-hidden="true">{soloTexts.rename}</span>
          <VisuallyHidden>{soloTexts.renameOf(name)}</VisuallyHidden>
        </Button>
        <Button kind="danger" icon="bin" onClick={() => open('wipe')}>
          <span aria-hidden="true">{soloTexts.wipe}</span>
          <VisuallyHidden>{soloTexts.wipeOf(name)}</VisuallyHidden>
        </Button>
      </div>
      <Dialog
        open={asking === 'name'}
        onOpenChange={close}
        title={soloTexts.rename}
        actions={<Button onClick={rename}>{soloTexts.keep}</Button>}
      >
        <Field
          label={soloTexts.name}
          value={typed}
          onChange={type}
          maxLength={MOST_NAME}
          autoComplete="off"
          onEnter={rename}
          whoSees={soloTexts.only}
          {...(error !== undefined && { error })}
        />
      </Dialog>
      <Dialog
        open={asking === 'wipe'}
        onOpenChange={close}
        title={soloTexts.wipeTitle}
        lead={soloTexts.wipeLead(name)}
        actions={
          <Button kind="danger" icon="bin" onClick={() => finish(wipe(), soloTexts.wiped)}>
            {soloTexts.wipeNow}
          </Button>
        }
      >
        <Said as="div" kind="alert">
          {error === undefined ? null : <ErrorText>{error}</ErrorText>}
        </Said>
      </Dialog>
    </li>
  )
}
