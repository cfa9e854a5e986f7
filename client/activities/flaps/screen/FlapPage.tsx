// The frame of the flaps on the projector: the sign of the dilemma, and above the statement what it is.
import type { ReactNode } from 'react'
import type { Pair } from '#shared/activities/flaps/records.ts'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { Emblem } from '#client/ui/Emblem.tsx'
import { LetterDisc } from '#client/ui/LetterDisc.tsx'
import { PrintedField } from '#client/ui/PrintedField.tsx'
import { markOf } from '../marks.ts'
import css from './FlapPage.module.css'
import { texts } from './texts.ts'

/** Over 44 characters the page itself takes smaller letters. */
const lengthOf = (title: string): string =>
  title.length > 90 ? 'long' : title.length > 26 ? 'middle' : 'short'

export const FlapPage = (props: {
  pair: Pair
  title?: string
  sub?: ReactNode
  timer?: boolean
  children: ReactNode
}) => {
  const { pair, title = pair.statement, sub, timer = true } = props
  const about = pair.letter === undefined ? texts.about : texts.aboutFiche(pair.letter)
  return (
    <div className={css.page} data-fiche={markOf(pair)} data-length={lengthOf(title)}>
      <RoomPage
        title={title}
        sub={sub ?? about}
        timer={timer}
        picture={
          <div className={css.picture}>
            <PrintedField mark={markOf(pair)} kind="projector" className={css.field}>
              {pair.letter === undefined ? null : <LetterDisc letter={pair.letter} className={css.disc} />}
              <Emblem mark={markOf(pair)} size="66%" />
            </PrintedField>
          </div>
        }
      >
        {props.children}
      </RoomPage>
    </div>
  )
}
