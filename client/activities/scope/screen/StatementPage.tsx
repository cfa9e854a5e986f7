// The statement on the projector, ready for a council: on as few pages as it takes.
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { useStatement } from '../useStatement.ts'
import { layLines } from './layout.ts'
import css from './Pages.module.css'
import { screenTexts as texts } from './texts.ts'
import { useSheet } from './useSheet.ts'

const WIDE = 1540
const HIGH = 785

/** A heading stays with the first line under it. */
const HEAD = '\n'

const linesOf = (parts: ReturnType<typeof useStatement>['parts']): string[] =>
  parts.flatMap(({ id, heading, groups }) => {
    const short = id === 'with' || id === 'open'
    const lines = groups.flatMap((group) => {
      const start = group.name === '' ? '' : `${group.name}: `
      return short ? [`${start}${group.lines.join(' · ')}`] : group.lines
    })
    return lines.map((line, at) => (at === 0 ? `${heading}${HEAD}${line}` : line))
  })

export const StatementPage = ({ step }: { step: string }) => {
  const { title, lead, parts } = useStatement(step)
  const { size, pages } = layLines(linesOf(parts), WIDE, HIGH)
  const { page, foot } = useSheet(pages)
  return (
    <RoomPage title={title} sub={lead} footLeft={foot}>
      {page === undefined ? (
        <p className={css.none}>{texts.noStatement}</p>
      ) : (
        <div className={css.statement} style={{ '--letters': size } as React.CSSProperties}>
          {page.map((text) => {
            const [heading, line] = text.includes(HEAD) ? text.split(HEAD) : [undefined, text]
            return (
              <div key={text}>
                {heading === undefined ? null : <h2>{heading}</h2>}
                <p>{line}</p>
              </div>
            )
          })}
        </div>
      )}
    </RoomPage>
  )
}
