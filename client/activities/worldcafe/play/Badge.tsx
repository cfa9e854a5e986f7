// Where somebody sits now: the table very large, its topic and place, and the question that is talked about.
import { Words } from '#client/shell/Words.tsx'
import { TableSign } from '../TableSign.tsx'
import type { TableHere } from '../useCafe.ts'
import css from './Badge.module.css'
import { texts } from './texts.ts'

const words = texts.round

/** `moved`: this page saw the person come here from another table, so that the sign slides in. */
export const Badge = (props: { table: TableHere; question: string; moved: boolean }) => {
  const { table, question, moved } = props
  return (
    <section className={css.badge} key={table.id} data-moved={moved}>
      <TableSign table={table.data} look="badge" as="h2" />
      <div className={css.question}>
        {question === '' ? (
          <p className={css.soft}>{words.noQuestion}</p>
        ) : (
          <>
            <h3 className={css.soft}>{words.question}</h3>
            <p className={css.asks}>
              <Words text={question} />
            </p>
          </>
        )}
      </div>
    </section>
  )
}
