// The walk through the example in pictures.
import { Sheet } from '#client/ui/Sheet.tsx'
import { cx } from '#client/ui/cx.ts'
import { exampleTexts } from './texts.ts'
import { walk } from './walk.ts'
import css from './Opened.module.css'

export const Walk = () => (
  <Sheet as="section" label={exampleTexts.walk}>
    <div className={css.part}>
      <h2 className={css.heading}>{exampleTexts.walk}</h2>
      <ol className={css.walk}>
        {walk.map(({ picture, width, height, where, caption, alt }) => (
          <li key={picture}>
            <figure className={cx(height > width && css.tall)}>
              <img src={picture} width={width} height={height} alt={alt} loading="lazy" />
              <figcaption>
                <span className={css.where}>{where}</span>
                <br />
                {caption}
              </figcaption>
            </figure>
          </li>
        ))}
      </ol>
    </div>
  </Sheet>
)
