// One life domain as a list of groups, each with its cross; and the words of the row that leaves its name open.
import { NAME, type As, type Config, type Domain } from '#shared/activities/supply/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { texts } from '../texts.ts'
import css from './DomainList.module.css'
import { GroupRow } from './GroupRow.tsx'
import { fillAll, type FillAll } from './marks.ts'
import { Meanings } from './Meanings.tsx'
import type { Matrix } from './useMatrix.ts'
import type { Way } from './useWay.ts'
import { OwnWords } from './OwnWords.tsx'

export interface DomainListProps {
  readonly step: string
  readonly config: Config
  readonly domain: Domain
  readonly matrix: Matrix
  readonly as: As
  readonly way: Way
  readonly names: readonly string[]
  /** The person without a device for whom this is filled in. */
  readonly person?: string
}

/** Key of the name that is being typed in a cell. */
export const nameDraft = (step: string, domain: string, group: string, person?: string): string =>
  `supply:name:${step}:${domain}:${group}${person === undefined ? '' : `:${person}`}`

export const DomainList = (props: DomainListProps) => {
  const { step, config, domain, matrix, as, way, person } = props
  const fill = (how: FillAll): void => {
    matrix.set(
      config.groups.map(({ id }) => ({
        domain: domain.id,
        group: id,
        mark: fillAll(matrix.markOf(domain.id, id), how),
      })),
    )
    announce(texts.fill.said[how](domain.name))
  }
  return (
    <div className={css.part}>
      {domain.own ? <OwnWords {...props} max={NAME} /> : null}
      <ul className={css.list} aria-label={domain.name}>
        {config.groups.map((group) => (
          <GroupRow
            key={group.id}
            group={group}
            mark={matrix.markOf(domain.id, group.id)}
            before={matrix.before(domain.id, group.id)}
            as={as}
            ways={[way.way]}
            layer={way.layer}
            moments={config.moments}
            names={props.names}
            draft={nameDraft(step, domain.id, group.id, person)}
            onChange={(mark) => matrix.set([{ domain: domain.id, group: group.id, mark }])}
          />
        ))}
      </ul>
      <div>
        <Menu
          label={texts.fill.row}
          trigger={<Button iconAfter="down">{texts.fill.row}</Button>}
          items={[
            { id: 'yes', label: texts.fill.all, icon: 'close', onSelect: () => fill('yes') },
            { id: 'unsure', label: texts.fill.unsure, icon: 'question', onSelect: () => fill('unsure') },
            { id: 'empty', label: texts.fill.empty, icon: 'bin', onSelect: () => fill('empty') },
          ]}
        />
      </div>
      <Meanings names={[domain.name, ...config.groups.map(({ name }) => name)]} />
      <Refused code={matrix.code} />
    </div>
  )
}
