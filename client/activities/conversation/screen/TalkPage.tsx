// The frame of the talk: the printed field of the fiche stands by its name.
import type { ReactNode } from 'react'
import type { Fiche } from '#shared/content/schema.ts'
import { faceOf } from '#client/shell/face.ts'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { Emblem } from '#client/ui/Emblem.tsx'
import { LetterDisc } from '#client/ui/LetterDisc.tsx'
import { PrintedField } from '#client/ui/PrintedField.tsx'
import { texts } from './texts.ts'
import css from './TalkPage.module.css'

export const TalkPage = (props: { fiche: Fiche; sub?: ReactNode; timer?: boolean; children: ReactNode }) => {
  const { fiche, ...page } = props
  const { mark } = faceOf(fiche)
  return (
    <RoomPage
      {...page}
      title={fiche.title}
      sub={page.sub ?? texts.about(fiche.letter)}
      picture={
        <div className={css.picture} data-fiche={mark}>
          <PrintedField mark={mark} kind="projector" className={css.field}>
            <LetterDisc letter={fiche.letter} className={css.disc} />
            <Emblem mark={mark} size="62%" />
          </PrintedField>
        </div>
      }
    />
  )
}
