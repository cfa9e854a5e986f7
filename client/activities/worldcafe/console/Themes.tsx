// What recurs: themes with a name and their lines, and the loose lines, each with a way to lay it with something else.
import { useState } from 'react'
import { nanoid } from 'nanoid'
import { lineId } from '#shared/activities/worldcafe/themes.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { nameOf, type LineHere, type Target } from '../play/lines.ts'
import { cafeTexts } from '../texts.ts'
import css from './Console.module.css'
import own from './Harvest.module.css'
import { liveTexts } from './texts-live.ts'
import { ThemeName } from './ThemeName.tsx'
import { useTargets } from '../useTargets.ts'

const texts = liveTexts.themes

const LineItem = (props: { line: LineHere; children?: React.ReactNode }) => (
  <li className={own.line}>
    <span className={own.words}>
      <span>{props.line.text}</span>
      <span className={css.soft}>
        {cafeTexts.what[props.line.what]}, {cafeTexts.table(props.line.number)}
      </span>
    </span>
    {props.children}
  </li>
)

/** `fixed`: the stickers were counted, nothing moves any more. */
export const Themes = ({ step, fixed }: { step: string; fixed: boolean }) => {
  const targets = useTargets(step)
  const [moving, move] = useState<LineHere>()
  const [run, code] = useDo()
  const themes = targets.filter(({ name }) => name !== undefined)
  const loose = targets.filter(({ name }) => name === undefined)
  const lineOf = ({ table, what }: LineHere) => ({ table, what })
  const join = async (line: LineHere, to: Target): Promise<void> => {
    const [first] = to.lines
    const onto = to.name !== undefined || !first ? to.id : lineOf(first)
    if (!(await run(step, 'line.join', { line: lineOf(line), to: onto, id: nanoid(12) }))) return
    announce(texts.joined)
    move(undefined)
  }
  const apart = async (line: LineHere): Promise<void> => {
    if (await run(step, 'line.apart', { line: lineOf(line) })) announce(texts.apartDone)
  }
  const others = targets.filter(
    ({ lines }) => moving !== undefined && !lines.some((line) => lineId(line) === lineId(moving)),
  )
  const joinButton = (line: LineHere) =>
    fixed ? null : (
      <Button onClick={() => move(line)}>
        {texts.join}
        <VisuallyHidden>: {line.text}</VisuallyHidden>
      </Button>
    )
  if (targets.length === 0) return <EmptyState title={liveTexts.harvest.none} />
  return (
    <div className={css.part}>
      {fixed ? null : <p>{texts.lead}</p>}
      <Refused code={moving ? undefined : code} />
      {themes.length === 0 ? <p className={css.soft}>{texts.none}</p> : null}
      <ul className={own.themes}>
        {themes.map(({ id, name = '', lines }) => (
          <li key={id} className={own.theme}>
            {fixed ? (
              <h2 className={css.title}>{name || texts.unnamed}</h2>
            ) : (
              <ThemeName key={name} step={step} theme={id} name={name} />
            )}
            <ul className={css.list}>
              {lines.map((line) => (
                <LineItem key={lineId(line)} line={line}>
                  {fixed ? null : (
                    <Button onClick={() => void apart(line)}>
                      {texts.apart}
                      <VisuallyHidden>: {line.text}</VisuallyHidden>
                    </Button>
                  )}
                </LineItem>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {loose.length === 0 ? null : (
        <section className={css.part}>
          <h2 className={css.title}>{texts.loose}</h2>
          <ul className={own.loose}>
            {loose.flatMap(({ lines }) =>
              lines.map((line) => (
                <LineItem key={lineId(line)} line={line}>
                  {joinButton(line)}
                </LineItem>
              )),
            )}
          </ul>
        </section>
      )}
      {moving ? (
        <Dialog open onOpenChange={() => move(undefined)} title={texts.joinTitle} lead={moving.text}>
          <Refused code={code} />
          <ul className={own.choices}>
            {others.map((target) => (
              <li key={target.id}>
                <Button wide onClick={() => void join(moving, target)}>
                  {nameOf(target)}
                  {target.name === undefined ? '' : ` (${texts.count(target.lines.length)})`}
                </Button>
              </li>
            ))}
          </ul>
        </Dialog>
      ) : null}
    </div>
  )
}
