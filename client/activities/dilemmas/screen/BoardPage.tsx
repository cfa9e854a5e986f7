// The board fills the projector; what it is about stands beside it, under the way to join.
import type { ReactNode } from 'react'
import { JoinCorner } from '#client/ui/JoinCorner.tsx'
import { useJoining } from '#client/shell/screen/joining.ts'
import { useTitle } from '#client/shell/useTitle.ts'
import css from './BoardPage.module.css'

export const BoardPage = (props: {
  title: string
  lead?: string
  board: ReactNode
  children?: ReactNode
}) => {
  const joining = useJoining()
  useTitle(props.title)
  return (
    <main className={css.page} data-maat="projector">
      <div className={css.board}>{props.board}</div>
      <div className={css.beside}>
        {joining ? (
          <div className={css.join}>
            <JoinCorner code={joining.code} url={joining.url} />
          </div>
        ) : null}
        <h1 className={css.title}>{props.title}</h1>
        {props.lead === undefined ? null : <p className={css.lead}>{props.lead}</p>}
        {props.children}
      </div>
    </main>
  )
}
