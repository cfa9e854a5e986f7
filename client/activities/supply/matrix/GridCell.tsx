// One cell of the table: what stands in it, drawn and in words.
import type { Fill, Mark } from '#shared/activities/supply/records.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { stateOf } from '../texts.ts'
import css from './Grid.module.css'
import type { Place } from './gridKeys.ts'
import { hasMoment, momentNumbers, momentsIn } from './marks.ts'

const Numbers = ({ mark }: { mark: Mark | undefined }) => (
  <span className={css.moments}>
    {momentNumbers.map((moment) => (
      <span key={moment} className={css.moment} data-moment={moment} data-on={hasMoment(mark, moment)}>
        {moment}
      </span>
    ))}
  </span>
)

const Drawn = ({ mark, way, layer }: { mark: Mark | undefined; way: Fill; layer: boolean }) => {
  if (mark?.is === 'unsure')
    return (
      <span className={css.unsure}>
        <Icon name="question" size={22} />
      </span>
    )
  if (way === 'moments')
    return (
      <span className={css.line}>
        {mark?.is === 'yes' && mark.moments === undefined ? <Icon name="close" size={20} /> : null}
        <Numbers mark={mark} />
      </span>
    )
  if (layer && mark?.moments === undefined)
    return (
      <span className={css.moment} data-on={mark?.is === 'yes'}>
        {mark?.is === 'yes' ? <Icon name="close" size={18} /> : null}
      </span>
    )
  if (mark?.is !== 'yes') return null
  const names = mark.names ?? []
  if (way === 'names' && names.length > 0)
    return (
      <span className={css.said}>
        {names[0]}
        {names.length > 1 ? ` +${names.length - 1}` : ''}
      </span>
    )
  return mark.moments === undefined ? (
    <Icon name="close" size={26} />
  ) : (
    <span className={css.moments}>
      {momentsIn(mark).map((moment) => (
        <span key={moment} className={css.moment} data-on="true">
          {moment}
        </span>
      ))}
    </span>
  )
}

/** The numbers of the moments and the agreement can be clicked apart (`data-moment`, `data-agreed`); the table handles it. */
export const GridCell = (props: {
  at: Place
  mark: Mark | undefined
  way: Fill
  layer: boolean
  here: boolean
}) => {
  const { at, mark, way, layer, here } = props
  return (
    <td
      className={css.cell}
      tabIndex={here ? 0 : -1}
      data-row={at.row}
      data-column={at.column}
      data-is={mark?.is}
    >
      <span className={css.inside} aria-hidden="true">
        <span className={css.line}>
          <Drawn mark={mark} way={way} layer={layer} />
          {layer || mark?.agreed === true ? (
            <span className={css.agreed} data-agreed="" data-on={mark?.agreed === true}>
              <Icon name="check" size={18} />
            </span>
          ) : null}
        </span>
      </span>
      <VisuallyHidden>{stateOf(mark)}</VisuallyHidden>
    </td>
  )
}
