// Short chapters on a sheet: the privacy explanation and the accessibility statement.
import type { Chapter } from './texts.ts'
import css from './Chapters.module.css'

/** `level` is that of the headings. */
export const Chapters = ({
  chapters,
  level: Heading,
}: {
  chapters: readonly Chapter[]
  level: 'h2' | 'h3'
}) => (
  <div className={css.chapters}>
    {chapters.map(({ title, lines }) => (
      <section key={title}>
        <Heading className={css.title}>{title}</Heading>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
    ))}
  </div>
)
