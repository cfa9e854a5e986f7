// One fiche large on the phone: it turns over, its explanation is one tap away, and its neighbours too.
import { useEffect, useState } from 'react'
import type { Fiche } from '#shared/content/schema.ts'
import { BackLink } from '#client/ui/BackLink.tsx'
import { Button } from '#client/ui/Button.tsx'
import { FicheCard } from '#client/ui/FicheCard.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { ReadAloud } from '../aloud/ReadAloud.tsx'
import { faceOf } from '../face.ts'
import { focusTitle } from '../focusTitle.ts'
import { Notices } from '../Notices.tsx'
import { Words } from '../Words.tsx'
import { Explanation } from './Explanation.tsx'
import { Tension } from './Tension.tsx'
import { ficheTexts } from './texts.ts'
import css from './FichePage.module.css'

export interface FichePageProps {
  readonly fiche: Fiche
  readonly turned: boolean
  readonly onTurn: (turned: boolean) => void
  /** the words of the way back: "Alle fiches" */
  readonly back: string
  readonly onBack: () => void
  /** which of how many, counted from 1 */
  readonly place?: readonly [n: number, of: number]
  readonly onPrevious?: (() => void) | undefined
  readonly onNext?: (() => void) | undefined
}

export const FichePage = (props: FichePageProps) => {
  const { fiche, turned, onTurn, place } = props
  const [explained, explain] = useState(false)
  const [left, right] = fiche.sides
  useEffect(focusTitle, [])
  const leafs = props.onPrevious !== undefined || props.onNext !== undefined
  return (
    <PhonePage
      step={<BackLink onClick={props.onBack}>{props.back}</BackLink>}
      corner={place && ficheTexts.of(...place)}
      stays
      onTable={
        <div className={css.frame}>
          <div className={css.bar}>
            {leafs ? (
              <IconButton
                icon="left"
                on="table"
                label={ficheTexts.previous}
                notPossible={props.onPrevious === undefined}
                onClick={props.onPrevious}
              />
            ) : null}
            <div className={css.turn}>
              <Button kind="doe" wide icon="turn" onClick={() => onTurn(!turned)}>
                {turned ? ficheTexts.turnBack : ficheTexts.turn}
              </Button>
            </div>
            {leafs ? (
              <IconButton
                icon="right"
                on="table"
                label={ficheTexts.next}
                notPossible={props.onNext === undefined}
                onClick={props.onNext}
              />
            ) : null}
          </div>
        </div>
      }
    >
      <Notices />
      <ReadAloud
        key={`${fiche.id} ${turned}`}
        texts={() =>
          turned
            ? [ficheTexts.questions, ...fiche.questions]
            : [fiche.title, fiche.tension, left.title, right.title]
        }
      />
      <div className={css.card}>
        <FicheCard
          key={fiche.id}
          fiche={faceOf(fiche)}
          headingAs="h1"
          tension={<Tension fiche={fiche} />}
          sides={[left.title, right.title]}
          backTitle={ficheTexts.questions}
          questions={fiche.questions.map((question) => (
            <Words key={question} text={question} />
          ))}
          backAction={<Button onClick={() => explain(true)}>{ficheTexts.more(fiche.examples.length)}</Button>}
          turned={turned}
        />
      </div>
      <Explanation fiche={fiche} open={explained} onOpenChange={explain} />
    </PhonePage>
  )
}
