// Before the first step: you are in, what can be filled in already, a try-out, is this right, what will happen, and does your phone tremble.
import { useContext, useState } from 'react'
import { sideLabel } from '#shared/content/sides.ts'
import type { MetaData } from '#shared/activities/session/records.ts'
import { useMe, useNames, usePeople, useProgramme, useRecord } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { useSaid } from '#client/ui/useSaid.ts'
import { PawnRow } from '#client/ui/PawnRow.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { HomeworkCards } from '../homework/HomeworkCards.tsx'
import { homeworkTexts } from '../homework/texts.ts'
import type { Homework } from '../homework/useHomework.ts'
import { TryOut } from '../lobby/TryOut.tsx'
import { PlayPage } from '../PlayPage.tsx'
import { chime, setSound, soundOn } from '../sound.ts'
import { buzz } from '../useRoomSignals.ts'
import { tableTexts } from './texts.ts'
import { ToolsContext } from './tools.ts'
import css from './Lobby.module.css'

const { lobby } = tableTexts

const trySignals = (): void => {
  buzz([200, 100, 200])
  const was = soundOn()
  setSound(true)
  chime()
  setSound(was)
}

export const Lobby = (props: {
  session: string
  homework: readonly Homework[]
  /** The homework with which this person was ready just now. */
  done: string | undefined
}) => {
  const me = useMe()
  const names = useNames()
  const programme = useProgramme()
  const askSide = useRecord<MetaData>('meta')?.data.askSide ?? false
  const open = useContext(ToolsContext)
  const [tested, setTested] = useState(false)
  const there = usePeople().filter(({ role, left }) => role === 'participant' && !left)
  const count = lobby.people(there.length)
  useSaid(count, 'others')
  const something = props.homework.some(({ over }) => !over)
  return (
    <PlayPage title={lobby.title} lead={something ? homeworkTexts.table.lead : lobby.lead}>
      <div className={css.parts}>
        <HomeworkCards session={props.session} homework={props.homework} done={props.done} />
        <TryOut />
        <div className={css.people}>
          <p className={css.count}>{count}</p>
          <PawnRow states={there.map(() => 'ready')} label="" />
        </div>
        <Sheet as="section" label={lobby.right}>
          <div className={css.mine}>
            <h2 className={css.title}>{lobby.right}</h2>
            <dl className={css.facts}>
              <dt>{lobby.name}</dt>
              <dd>{names[me?.id ?? ''] ?? lobby.noName}</dd>
              {askSide ? (
                <>
                  <dt>{lobby.side}</dt>
                  <dd>{sideLabel(me?.person?.side ?? 'geen')}</dd>
                </>
              ) : null}
            </dl>
            <Button onClick={() => open?.('me')}>{lobby.change}</Button>
          </div>
        </Sheet>
        <section>
          <h2 className={css.title}>{lobby.ahead}</h2>
          <ol className={css.steps}>
            {programme.map(({ id, title, minutes }) => (
              <li key={id}>
                <span>{title}</span>
                <span className={css.minutes}>{lobby.minutes(minutes)}</span>
              </li>
            ))}
          </ol>
        </section>
        <section className={css.test}>
          <h2 className={css.title}>{lobby.test}</h2>
          <p>{lobby.testLead}</p>
          <Button
            icon="play"
            onClick={() => {
              trySignals()
              setTested(true)
            }}
          >
            {lobby.testButton}
          </Button>
          <Said>{tested ? lobby.tested : ''}</Said>
        </section>
      </div>
    </PlayPage>
  )
}
