// A page of the projector in the wereldcafé: what is shown, and under it what the facilitator says to all tables.
import type { ReactNode } from 'react'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useSaid } from '#client/ui/useSaid.ts'
import { useNotice } from '../useCafe.ts'
import css from './Page.module.css'

export const CafePage = (props: {
  step: string
  title: string
  sub?: ReactNode
  timer?: boolean
  footRight?: string
  children: ReactNode
}) => {
  const { step, children, ...page } = props
  const notice = useNotice(step)
  useSaid(notice, 'step')
  return (
    <RoomPage {...page}>
      <div className={css.body}>{children}</div>
      <div className={css.place}>
        {notice === '' ? null : (
          <p className={css.notice}>
            <Icon name="speech" />
            <span>{notice}</span>
          </p>
        )}
      </div>
    </RoomPage>
  )
}
