// One sentence in the middle of the projector, where there is nothing yet to show.
import { RoomPage } from './RoomPage.tsx'
import css from './Message.module.css'

export const Message = (props: { title: string; lead: string; sub?: string }) => (
  <RoomPage title={props.title} sub={props.sub}>
    <p className={css.lead}>{props.lead}</p>
  </RoomPage>
)
