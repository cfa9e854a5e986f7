// The stickers of somebody without a phone, as they say it.
import type { ProxyProps } from '#client/shell/console/proxyEntries.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Said } from '#client/ui/Said.tsx'
import { nameOf } from '../play/lines.ts'
import { useDots } from '../useDots.ts'
import css from './Console.module.css'
import own from './Harvest.module.css'
import { liveTexts } from './texts-live.ts'
import { useTargets } from '../useTargets.ts'

const texts = liveTexts.proxy

export default function ProxyEntry({ step, stage, person }: ProxyProps) {
  const targets = useTargets(step)
  const dots = useDots(step, person, person)
  if (stage !== 'choose') return <p>{texts.nothing}</p>
  if (targets.length === 0) return <EmptyState title={texts.none} />
  return (
    <div className={css.part}>
      <p>{texts.lead}</p>
      <Said>
        <b>{texts.left(dots.left)}</b>
      </Said>
      <Refused code={dots.code} />
      <ul className={css.list}>
        {targets.map((target) => {
          const name = nameOf(target)
          const n = dots.on(target.id)
          return (
            <li key={target.id} className={own.line}>
              <span className={own.words}>{name}</span>
              <span className={css.row}>
                <IconButton
                  icon="minus"
                  label={texts.take(name)}
                  notPossible={n === 0}
                  onClick={() => dots.less(target.id)}
                />
                <b className={own.weight}>{n}</b>
                <IconButton
                  icon="plus"
                  label={texts.lay(name)}
                  notPossible={dots.left === 0}
                  onClick={() => dots.more(target.id)}
                />
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
