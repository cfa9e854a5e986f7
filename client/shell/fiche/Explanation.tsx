// What lies behind a fiche: the explanation, both sides in points, and examples with their source.
import type { Fiche } from '#shared/content/schema.ts'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { ReadAloud } from '../aloud/ReadAloud.tsx'
import { Words } from '../Words.tsx'
import { ficheTexts } from './texts.ts'
import css from './Explanation.module.css'

export const Explanation = (props: {
  fiche: Fiche
  open: boolean
  onOpenChange: (open: boolean) => void
}) => {
  const { fiche } = props
  return (
    <Dialog open={props.open} onOpenChange={props.onOpenChange} title={fiche.title} wide>
      <ReadAloud
        texts={() => [
          fiche.title,
          fiche.explanation,
          ...fiche.sides.flatMap(({ title, points }) => [title, ...points]),
          ...fiche.examples.flatMap(({ place, text }) => [place, text]),
        ]}
      />
      <section>
        <h3 className={css.title}>{ficheTexts.explanation}</h3>
        <p>
          <Words text={fiche.explanation} />
        </p>
        {fiche.check === undefined ? null : (
          <p className={css.check}>
            <Icon name="warning" size={20} />
            <span>
              <Words text={fiche.check} />
            </span>
          </p>
        )}
      </section>
      <section>
        <h3 className={css.title}>{ficheTexts.sides}</h3>
        <div className={css.sides}>
          {fiche.sides.map(({ title, points }) => (
            <div key={title}>
              <h4 className={css.side}>{title}</h4>
              <ul className={css.points}>
                {points.map((point) => (
                  <li key={point}>
                    <Words text={point} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      {fiche.examples.length === 0 ? null : (
        <section>
          <h3 className={css.title}>{ficheTexts.examples}</h3>
          <ul className={css.examples}>
            {fiche.examples.map((example) => (
              <li key={example.id}>
                <h4 className={css.side}>{example.place}</h4>
                <p>
                  <Words text={example.text} />
                </p>
                {example.note === undefined ? null : (
                  <p className={css.note}>
                    <Words text={example.note} />
                  </p>
                )}
                <p className={css.note}>{ficheTexts.source(example.source.document, example.source.year)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}
