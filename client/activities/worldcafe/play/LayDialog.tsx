// "Leg bij…": the themes and the loose lines with which a line can be put together.
import { nanoid } from 'nanoid'
import { useState } from 'react'
import type { Line } from '#shared/activities/worldcafe/records.ts'
import { lineId } from '#shared/activities/worldcafe/themes.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { cafeTexts } from '../texts.ts'
import css from './LayDialog.module.css'
import { nameOf, type LineHere, type Target } from './lines.ts'
import { texts } from './texts.ts'
import { useSend } from './useSend.ts'

const words = texts.together
const SEARCH_FROM = 9
const MOST = 40

const asLine = ({ table, what }: LineHere): Line => ({ table, what })

/** Themes first, then lines of the same sort, then the others. */
export const offersFor = (line: LineHere, targets: readonly Target[]): readonly Target[] => {
  const others = targets.filter(({ lines }) => !lines.some((one) => lineId(one) === lineId(line)))
  const rank = ({ name, lines }: Target): number =>
    name !== undefined ? 0 : lines[0]?.what === line.what ? 1 : 2
  return others.toSorted((a, b) => rank(a) - rank(b))
}

const fits = (target: Target, search: string): boolean =>
  [target.name ?? '', ...target.lines.map(({ text }) => text)].some((text) =>
    text.toLocaleLowerCase('nl').includes(search.trim().toLocaleLowerCase('nl')),
  )

const Offers = (props: { line: LineHere; targets: readonly Target[]; onLay: (target: Target) => void }) => {
  const { line, targets, onLay } = props
  const [search, setSearch] = useState('')
  const offers = offersFor(line, targets)
  const found = offers.filter((target) => fits(target, search))
  if (offers.length === 0) return <p>{words.layNone}</p>
  return (
    <div className={css.form}>
      {offers.length < SEARCH_FROM ? null : (
        <Field label={words.search} value={search} onChange={setSearch} autoComplete="off" />
      )}
      <ul className={css.offers}>
        {found.slice(0, MOST).map((target) => {
          const [first] = target.lines
          return (
            <li key={target.id}>
              <button type="button" className={css.offer} onClick={() => onLay(target)}>
                <span>{nameOf(target)}</span>
                <span className={css.more}>
                  {target.name !== undefined
                    ? words.inTheme(target.lines.length)
                    : first && `${cafeTexts.what[first.what]}, ${words.from(first.number)}`}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {found.length > MOST ? <p>{words.more(found.length - MOST)}</p> : null}
    </div>
  )
}

/** Open as long as there is a `line`. */
export const LayDialog = (props: {
  step: string
  line: LineHere | undefined
  targets: readonly Target[]
  onClose: () => void
}) => {
  const { step, line, targets, onClose } = props
  const [send, code] = useSend(step)
  const lay = async (target: Target): Promise<void> => {
    const [first] = target.lines
    if (!line || !first) return
    const to = target.name === undefined ? asLine(first) : target.id
    if (await send('line.join', { line: asLine(line), to, id: nanoid(12) }, words.laid)) onClose()
  }
  return (
    <Dialog open={line !== undefined} onOpenChange={onClose} title={words.layTitle} lead={line?.text}>
      {line ? <Offers line={line} targets={targets} onLay={(target) => void lay(target)} /> : null}
      <Refused code={code} />
    </Dialog>
  )
}
