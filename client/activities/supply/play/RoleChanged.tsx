// When somebody's role changed while filling in the question is another one: says so, and takes along what was filled in.
import type { Row } from '#shared/activities/supply/records.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { useSaid } from '#client/ui/useSaid.ts'
import type { Change } from '../matrix/marks.ts'
import { tidy } from '../matrix/marks.ts'
import css from './Play.module.css'
import { texts } from './texts.ts'
import type { Filling } from './view.ts'

const marksOf = ({ domain, cells }: Row): Change[] =>
  cells.map(({ group, ...mark }) => ({ domain, group, mark: tidy(mark) }))

/** Only while everyone fills in alone: later a record keeps the role with which it was made. */
export const RoleChanged = ({ stage, as, matrix }: Filling) => {
  const other = matrix.rows.filter(({ data }) => data.as !== as && data.cells.length > 0)
  const changed = stage === 'alone' && other.length > 0
  useSaid(changed ? `${texts.role[as]} ${texts.role.kept}` : '', 'step')
  if (!changed) return null
  const take = (): void => {
    matrix.set(other.flatMap(({ data }) => marksOf(data)))
    announce(texts.role.taken)
  }
  return (
    <div className={css.notice}>
      <p>
        {texts.role[as]} {texts.role.kept}
      </p>
      <Button onClick={take}>{texts.role.take}</Button>
    </div>
  )
}
