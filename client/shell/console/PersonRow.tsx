// One person as a line that can be tapped: pawn, name, and the word for what they are doing.
import { Pawn } from '#client/ui/Pawn.tsx'
import { cx } from '#client/ui/cx.ts'
import type { Someone } from './groups.ts'
import { consoleTexts } from './texts.ts'
import css from './People.module.css'

const texts = consoleTexts.who

const wordOf = ({ doing, proxy, observer }: Someone, waits: boolean): string => {
  if (doing === 'left') return texts.left
  if (doing === 'away') return texts.away
  if (observer) return texts.watches
  if (proxy) return texts.proxy
  if (!waits) return texts.here
  return doing === 'ready' ? texts.ready : texts.busy
}

export const PersonRow = (props: { person: Someone; waits: boolean; onPick: (id: string) => void }) => {
  const { person, waits } = props
  const { doing } = person
  const idle = !waits || person.observer
  const pawn = doing === 'left' ? 'away' : idle && doing !== 'away' ? 'ready' : doing
  return (
    <li>
      <button
        type="button"
        className={cx(css.row, waits && doing === 'ready' && css.ready, doing === 'away' && css.away)}
        onClick={() => props.onPick(person.id)}
      >
        <Pawn state={pawn} size={20} />
        <span className={css.name}>{person.name}</span>
        <span className={css.word}>{wordOf(person, waits)}</span>
      </button>
    </li>
  )
}
