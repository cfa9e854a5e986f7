// Looking at the cloths of the tables: which table, and then its cloth large with what its groups left.
import { useState } from 'react'
import { BoardView } from '#client/board/BoardView.tsx'
import { usePieces } from '#client/board/useBoard.ts'
import { focusTitle } from '#client/shell/focusTitle.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useCloth } from '../useCloth.ts'
import { useHandovers, useTables, type TableHere } from '../useCafe.ts'
import css from './Look.module.css'
import { TableList } from './TableList.tsx'
import { texts } from './texts.ts'

const words = texts.harvest

const One = ({ step, table }: { step: string; table: TableHere }) => {
  const adapter = useCloth(step, table.id)
  const bare = usePieces(adapter).length === 0
  const left = useHandovers(step).filter(
    (one) => one.table === table.id && one.points.some((point) => point !== ''),
  )
  return (
    <div className={css.one}>
      <div className={css.cloth}>
        <BoardView adapter={adapter} />
        {bare ? <p className={css.bare}>{texts.cloth.empty}</p> : null}
      </div>
      {left.map(({ round, points }) => (
        <section key={round} className={css.points}>
          <h2 className={css.title}>{texts.welcome.round(round)}</h2>
          <ul>
            {points
              .filter((point) => point !== '')
              .map((point) => (
                <li key={point}>{point}</li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

export const Look = (props: { step: string; back: string; onBack: () => void }) => {
  const { step, back, onBack } = props
  const tables = useTables(step)
  const [id, look] = useState<string>()
  const table = tables.find((one) => one.id === id)
  const go = (to: string | undefined): void => {
    look(to)
    requestAnimationFrame(focusTitle)
  }
  return (
    <PlayPage
      title={table ? texts.cloth.title(table.data.number) : words.others}
      {...(table && { lead: table.data.topic })}
      back={
        <Button icon="left" onClick={() => (table ? go(undefined) : onBack())}>
          {table ? words.backToList : back}
        </Button>
      }
    >
      {table ? (
        <One step={step} table={table} />
      ) : (
        <TableList
          tables={tables}
          label={words.others}
          render={(one) => (
            <div>
              <Button onClick={() => go(one.id)}>{words.look(one.data.number)}</Button>
            </div>
          )}
        />
      )}
    </PlayPage>
  )
}
