// The silence: the board with its cards still on the pile, and how many are ready. Nothing of what they choose.
import { ReadyCount } from '#client/shell/screen/ReadyCount.tsx'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import type { BlockHere } from '../useScope.ts'
import { Board } from './Board.tsx'
import css from './Pages.module.css'
import { screenTexts as texts } from './texts.ts'

export const Alone = ({ blocks }: { blocks: readonly BlockHere[] }) => (
  <RoomPage title={texts.alone} sub={texts.aloneLead}>
    <div className={css.alone}>
      <Board blocks={blocks} />
      <div className={css.count}>
        <ReadyCount />
      </div>
    </div>
  </RoomPage>
)
