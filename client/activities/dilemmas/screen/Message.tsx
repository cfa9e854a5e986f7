// One sentence instead of a ranking.
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import css from './Message.module.css'

export const Message = (props: { title: string; lead: string; sub?: string }) => (
  <RoomPage title={props.title} sub={props.sub}>
    <p className={css.lead}>{props.lead}</p>
  </RoomPage>
)
