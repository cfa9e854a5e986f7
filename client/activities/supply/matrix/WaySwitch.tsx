// Choosing how to fill in: a cross, moments or names; and for a provider whether agreements are filled in too.
import { useId } from 'react'
import type { As, Config } from '#shared/activities/supply/records.ts'
import { Button } from '#client/ui/Button.tsx'
import { texts } from '../texts.ts'
import type { Way } from './useWay.ts'
import css from './WaySwitch.module.css'

export const WaySwitch = (props: { way: Way; as: As }) => {
  const { as } = props
  const { way, ways, setWay, layer, setLayer } = props.way
  const name = useId()
  return (
    <div className={css.bar}>
      <fieldset className={css.set}>
        <legend className={css.legend}>{texts.ways.legend}</legend>
        <div className={css.ways}>
          {ways.map((one) => (
            <label key={one} className={css.way}>
              <input
                type="radio"
                className={css.input}
                name={name}
                checked={one === way}
                onChange={() => setWay(one)}
              />
              {texts.ways.names[one]}
            </label>
          ))}
        </div>
      </fieldset>
      <p className={css.soft}>{texts.ways.stays}</p>
      {as === 'offers' ? (
        <div className={css.set}>
          <div>
            <Button aria-pressed={layer} onClick={() => setLayer(!layer)}>
              {texts.layer.button}
            </Button>
          </div>
          {layer ? <p className={css.soft}>{texts.layer.lead}</p> : null}
        </div>
      ) : null}
    </div>
  )
}

/** What 1, 2 and 3 mean, where they are used. */
export const MomentNames = ({ way, moments }: { way: Way; moments: Config['moments'] }) =>
  way.way === 'moments' ? (
    <ul className={css.moments}>
      {moments.map((moment, index) => (
        <li key={moment.id}>
          <b>{index + 1}</b> {moment.text}
        </li>
      ))}
    </ul>
  ) : null
