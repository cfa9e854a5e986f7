// The round on the phone: whose image is on the projector, one's own turn, and all that lies on the table.
import { useCallback } from 'react'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useComeBack } from '#client/shell/useRoomSignals.ts'
import { useTurn } from '#client/shell/useTurn.ts'
import { useMe } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { texts } from '../texts.ts'
import { useCalledPerson, useLarge, useOwnWork, useRules } from '../useMoodboard.ts'
import { WorkCard } from '../WorkCard.tsx'
import { Making } from './Making.tsx'
import css from './Round.module.css'
import { Turn } from './Turn.tsx'
import { useFoot, Wall } from './Wall.tsx'
import { useYourTurn } from './useYourTurn.ts'

const words = texts.round

export const Round = ({ step }: { step: string }) => {
  const me = useMe()?.id
  const called = useCalledPerson(step)
  const yours = called !== undefined && called === me
  useYourTurn(yours)
  const [making, make] = useTurn(false)
  const comeBack = useCallback(() => make(false), [make])
  useComeBack(comeBack)
  const { form, shared } = useRules(step)
  const own = useOwnWork(step)
  const large = useLarge(step)
  const footOf = useFoot()
  const canTell = own !== undefined || shared
  if (making)
    return (
      <PlayPage
        title={shared ? words.changeShared : words.change[form]}
        back={
          <Button icon="left" onClick={comeBack}>
            {words.backToRound}
          </Button>
        }
      >
        <Making step={step} quiet={false} />
      </PlayPage>
    )
  const wall = shared ? undefined : texts.wall.title[form]
  return (
    <PlayPage
      title={yours ? words.yours : words.title}
      lead={yours ? words.yoursLead[form] : words.lead}
      {...(canTell && { sees: words.sees, main: <Turn step={step} called={yours} /> })}
    >
      <div className={css.page}>
        {large ? (
          <section className={css.large} data-form={large.form} data-yours={yours}>
            <h2>{words.large}</h2>
            <WorkCard key={large.id} step={step} work={large} foot={footOf(large)} turned={!yours} />
          </section>
        ) : null}
        <div className={css.mine}>
          {canTell ? null : <p>{words.nothing[form]}</p>}
          <Button onClick={() => make(true)}>
            {canTell ? (shared ? words.changeShared : words.change[form]) : words.make[form]}
          </Button>
        </div>
        {shared && large ? null : <Wall step={step} {...(wall !== undefined && { title: wall })} />}
      </div>
    </PlayPage>
  )
}
