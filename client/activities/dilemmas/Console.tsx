// What the facilitator sees of the dilemma game, per stage.
import type { ViewProps } from '#client/shell/views.ts'
import { Middle } from './console/Middle.tsx'
import { Proposals } from './console/Proposals.tsx'
import { Revealed } from './console/Revealed.tsx'
import { dilemmaConsole } from './console/texts.ts'
import css from './console/Console.module.css'

export default function Console({ step, stage }: ViewProps) {
  switch (stage) {
    case 'meet':
      return <Proposals step={step} />
    case 'silent':
      return (
        <div className={css.quiet}>
          <p>{dilemmaConsole.quiet}</p>
          <p>{dilemmaConsole.forProxy}</p>
          <Proposals step={step} late />
        </div>
      )
    case 'revealed':
      return <Revealed step={step} />
    case 'chosen':
      return <Middle step={step} />
    default:
      return null
  }
}
