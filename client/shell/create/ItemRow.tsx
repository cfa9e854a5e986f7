// One step of the programme: its name, its minutes, and the ways to move it or leave it out.
import { useId, useState } from 'react'
import type { TemplateItem } from '#shared/content/schema.ts'
import { announce } from '#client/ui/announce.ts'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { areMinutes, MOST_MINUTES } from './plan.ts'
import { createTexts } from './texts.ts'
import css from './Programme.module.css'

export const ItemRow = (props: {
  item: TemplateItem
  first: boolean
  last: boolean
  onMove: (by: -1 | 1) => void
  onMinutes: (minutes: number) => void
  onRemove: () => void
}) => {
  const { title, goal, minutes } = props.item
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const [wrong, setWrong] = useState(false)
  const refused = `${createTexts.errors.minutes} ${createTexts.minutesBack(minutes)}`
  const type = (text: string): void => {
    setTyped(text)
    setWrong(false)
    if (areMinutes(text)) props.onMinutes(Number(text))
  }
  /** What cannot be minutes makes place for what stood there. Says whether it could. */
  const leave = (): boolean => {
    const good = typed === undefined || areMinutes(typed)
    setTyped(undefined)
    if (good) return true
    setWrong(true)
    announce(refused, 'alert')
    return false
  }
  return (
    <li className={css.item}>
      <div className={css.words}>
        <b>{title}</b>
        <span className={css.goal}>{goal}</span>
      </div>
      <div className={css.tools}>
        <label htmlFor={id}>
          <VisuallyHidden>{createTexts.minutesOf(title)}</VisuallyHidden>
        </label>
        <input
          id={id}
          className={css.minutes}
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_MINUTES}
          value={typed ?? minutes}
          aria-describedby={wrong ? `${id}-fout` : undefined}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !leave()) event.preventDefault()
          }}
        />
        <span aria-hidden="true">{createTexts.minutes}</span>
        <span className={css.buttons}>
          <IconButton
            icon="up"
            label={createTexts.up(title)}
            notPossible={props.first}
            onClick={() => props.onMove(-1)}
          />
          <IconButton
            icon="down"
            label={createTexts.down(title)}
            notPossible={props.last}
            onClick={() => props.onMove(1)}
          />
          <IconButton icon="bin" label={createTexts.remove(title)} onClick={props.onRemove} />
        </span>
      </div>
      {wrong ? (
        <div className={css.wrong}>
          <ErrorText id={`${id}-fout`}>{refused}</ErrorText>
        </div>
      ) : null}
    </li>
  )
}
