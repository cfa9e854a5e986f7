// The way in, large: in the lobby and in each break. When the door is closed it says whom to ask.
import { JoinCorner } from '#client/ui/JoinCorner.tsx'
import { useJoining } from './joining.ts'
import { screenTexts } from './texts.ts'
import css from './BigJoin.module.css'

export const BigJoin = () => {
  const joining = useJoining()
  return (
    <aside className={css.sheet}>
      {joining ? (
        <>
          <JoinCorner code={joining.code} url={joining.url} size="lobby" />
          <p className={css.how}>
            {screenTexts.lobby.howTo} <b>{joining.address}</b>
          </p>
        </>
      ) : (
        <p className={css.closed}>
          <b>{screenTexts.lobby.closed}</b>
          {screenTexts.lobby.closedLead}
        </p>
      )}
    </aside>
  )
}
