// The chosen fiches in the middle of the board, with the reason when the choice differs from the ranking.
import type { Fiche } from '#shared/content/schema.ts'
import { faceOf } from '#client/shell/face.ts'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { useKind } from '#client/sync/react.ts'
import { Board } from '#client/ui/Board.tsx'
import { FicheTile } from '#client/ui/FicheTile.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { tiltOf } from '#client/ui/seed.ts'
import { BoardPage } from './BoardPage.tsx'
import { ON_BOARD } from './Meet.tsx'
import { texts } from './texts.ts'
import css from './Middle.module.css'

type Choice = { readonly fiches: readonly string[]; readonly reason: string }

export const Middle = (props: { step: string; fiches: readonly Fiche[]; again: boolean }) => {
  const { step, fiches } = props
  const choice = useKind<Choice>(step, 'choice')[0]?.data
  const chosen = choice?.fiches ?? []
  const lead = chosen.length > 0 ? undefined : props.again ? texts.onlyCompared : texts.noChoice
  const faces = fiches.map(faceOf)
  const reason = choice?.reason ? (
    <Geeltje
      id={`${step}:reason`}
      broad={false}
      text={
        <>
          <b>{texts.reason}</b>
          {`\n${choice.reason}`}
        </>
      }
    />
  ) : null
  if (faces.length <= ON_BOARD && chosen.length <= 4)
    return (
      <BoardPage
        title={texts.middle}
        {...(lead !== undefined && { lead })}
        board={<Board fiches={faces} middle={chosen} words={texts.middle} homeLabel={texts.homes} />}
      >
        {reason}
      </BoardPage>
    )
  return (
    <RoomPage title={texts.middle} sub={lead}>
      <ul className={css.tiles} data-count={chosen.length}>
        {chosen
          .flatMap((id) => faces.find((face) => face.id === id) ?? [])
          .map((face) => (
            <li key={face.id}>
              <FicheTile fiche={face} tilt={tiltOf(face.id)} />
            </li>
          ))}
      </ul>
      <div className={css.reason}>{reason}</div>
    </RoomPage>
  )
}
