// One cell as a line: a cross for this group, "weet ik niet", and under it moments, names or the agreement.
import type { As, Config, Fill, Group, Mark } from '#shared/activities/supply/records.ts'
import { English } from '#client/languages/English.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { stateOf, texts } from '../texts.ts'
import css from './GroupRow.module.css'
import {
  hasMoment,
  momentNumbers,
  toggleAgreed,
  toggleCross,
  toggleMoment,
  toggleUnsure,
  withName,
  withoutName,
} from './marks.ts'
import { NamesField } from './NamesField.tsx'

export interface GroupRowProps {
  readonly group: Group
  readonly mark: Mark | undefined
  /** What stood here before its cross was taken away. */
  readonly before: Mark | undefined
  readonly as: As
  /** Which ways of filling have their buttons here. */
  readonly ways: readonly Fill[]
  readonly layer: boolean
  readonly moments: Config['moments']
  /** Names to choose from. */
  readonly names: readonly string[]
  /** Key of the name that is being typed. */
  readonly draft: string
  readonly onChange: (mark: Mark | null) => void
}

const Moments = ({ mark, moments, onChange, group }: GroupRowProps) => (
  <div role="group" aria-label={`${group.name}: moment`} className={css.moments}>
    {momentNumbers.map((moment) => (
      <button
        key={moment}
        type="button"
        className={css.moment}
        aria-pressed={hasMoment(mark, moment)}
        onClick={() => onChange(toggleMoment(mark, moment))}
      >
        {moment}
        <VisuallyHidden>: {moments[moment - 1]?.text ?? ''}</VisuallyHidden>
      </button>
    ))}
  </div>
)

/** What is filled in but not shown as buttons in this way of filling. */
const hiddenState = (mark: Mark | undefined, ways: readonly Fill[]): string | undefined => {
  if (mark?.is !== 'yes') return undefined
  const rest: Mark = {
    is: 'yes',
    ...(!ways.includes('moments') && mark.moments !== undefined && { moments: mark.moments }),
    ...(!ways.includes('names') && mark.names !== undefined && { names: mark.names }),
  }
  return rest.moments === undefined && rest.names === undefined ? undefined : stateOf(rest)
}

export const GroupRow = (props: GroupRowProps) => {
  const { group, mark, before, as, ways, layer, onChange } = props
  const rest = hiddenState(mark, ways)
  return (
    <li className={css.row}>
      <div className={css.main}>
        <label className={css.cross}>
          <input
            type="checkbox"
            className={css.input}
            checked={mark?.is === 'yes'}
            onChange={() => onChange(toggleCross(mark, before))}
          />
          <span className={css.box} data-is={mark?.is} aria-hidden="true">
            <Icon name={mark?.is === 'unsure' ? 'question' : 'close'} size={24} />
          </span>
          <span className={css.words}>
            <span className={css.name}>{group.name}</span>
            <English text={group.english} />
            {rest === undefined ? null : <span className={css.state}>{rest}</span>}
            <VisuallyHidden>. {texts.is[as]}</VisuallyHidden>
          </span>
        </label>
        <button
          type="button"
          className={css.unsure}
          aria-pressed={mark?.is === 'unsure'}
          onClick={() => onChange(toggleUnsure(mark))}
        >
          <Icon name="question" size={20} />
          <span>{texts.unsure}</span>
          <VisuallyHidden>: {group.name}</VisuallyHidden>
        </button>
      </div>
      {ways.includes('moments') ? (
        <div className={css.more}>
          <Moments {...props} />
        </div>
      ) : null}
      {ways.includes('names') ? (
        <div className={css.more}>
          <NamesField
            group={group.name}
            names={mark?.is === 'yes' ? (mark.names ?? []) : []}
            all={props.names}
            draft={props.draft}
            opened={ways.length > 1}
            onAdd={(name) => onChange(withName(mark, name))}
            onTake={(name) => onChange(withoutName(mark, name))}
          />
        </div>
      ) : null}
      {layer ? (
        <label className={css.agreed}>
          <input
            type="checkbox"
            className={css.input}
            checked={mark?.agreed === true}
            onChange={() => onChange(toggleAgreed(mark))}
          />
          <span className={css.box} aria-hidden="true">
            <Icon name="check" size={22} />
          </span>
          <span>
            {texts.agreed}
            <VisuallyHidden>: {group.name}</VisuallyHidden>
          </span>
        </label>
      ) : null}
    </li>
  )
}
