// How the heat map is read, with the signs themselves.
import css from './Key.module.css'
import { heatTexts } from './texts.ts'

const texts = heatTexts.key

/** `offers` = organisations take part; `white` = only what is empty is shown. */
export const Key = ({ offers, white }: { offers: boolean; white: boolean }) => (
  <ul className={css.key} aria-label={texts.title}>
    {offers && !white ? (
      <li>
        <b className={css.does} aria-hidden="true">
          2
        </b>
        {texts.does}
      </li>
    ) : null}
    {white ? null : (
      <li>
        <span className={css.share} aria-hidden="true">
          5/8
        </span>
        {texts.yes}
      </li>
    )}
    <li>
      <span className={css.empty} data-white={white} aria-hidden="true" />
      {texts.empty}
    </li>
    <li>
      <span className={css.few} aria-hidden="true">
        ?
      </span>
      {texts.few}
    </li>
  </ul>
)
