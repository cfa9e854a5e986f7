// The boundary in words, to read as it could be laid before a council.
import css from './Statement.module.css'
import { scopeTexts } from './texts.ts'
import { useStatement } from './useStatement.ts'

export const Statement = ({ step }: { step: string }) => {
  const { title, lead, parts } = useStatement(step)
  return (
    <article className={css.statement}>
      <header>
        <h2 className={css.title}>{title}</h2>
        <p className={css.lead}>{lead}</p>
      </header>
      {parts.length === 0 ? <p>{scopeTexts.empty}</p> : null}
      {parts.map(({ id, heading, groups }) => (
        <section key={id} className={css.part}>
          <h3 className={css.heading}>{heading}</h3>
          {groups.map(({ name, lines }) => (
            <div key={name}>
              {name === '' ? null : <h4 className={css.name}>{name}</h4>}
              <ul className={css.lines}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </article>
  )
}
