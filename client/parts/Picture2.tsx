// Recreates pictures 2a and 2b: a fiche on the phone, front and back.
import { useState } from 'react'
import { BackLink } from '#client/ui/BackLink.tsx'
import { Button } from '#client/ui/Button.tsx'
import { FicheCard } from '#client/ui/FicheCard.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { WithTerms } from '#client/ui/WithTerms.tsx'
import { ficheOf, QUESTIONS, TERMS } from './sample.ts'

/** Turns over with the main button. */
export function Picture2({ start }: { start: boolean }) {
  const [turned, setTurned] = useState(start)
  return (
    <PhonePage
      step={<BackLink onClick={() => setTurned(false)}>Alle fiches</BackLink>}
      corner="1 van 6"
      onTable={
        <Button kind="doe" wide icon="turn" onClick={() => setTurned(!turned)}>
          {turned ? 'Terug naar de voorkant' : 'Draai om'}
        </Button>
      }
    >
      <FicheCard
        fiche={ficheOf('d')}
        headingAs="h1"
        tension={
          <WithTerms
            text="Eerst helpt de gemeente. Na het besluit van het CIZ helpt het zorgkantoor. De inwoner heeft last van die grens."
            terms={TERMS}
          />
        }
        sides={['Iedere wet zijn eigen helper', 'Eén doorlopende lijn']}
        backTitle="Vragen om samen te bespreken"
        questions={QUESTIONS.map((text, i) => (
          <WithTerms key={text} text={text} terms={i === 0 ? TERMS : []} />
        ))}
        backAction={<Button>Voorbeelden uit 3 gemeenten</Button>}
        turned={turned}
      />
    </PhonePage>
  )
}
