// Recreates picture 4: the console of the facilitator.
import { Button } from '#client/ui/Button.tsx'
import { ConsolePage } from '#client/ui/ConsolePage.tsx'
import type { PawnState } from '#client/ui/Pawn.tsx'
import { PawnRow } from '#client/ui/PawnRow.tsx'
import { PeopleList } from '#client/ui/PeopleList.tsx'
import { Steps } from '#client/ui/Steps.tsx'
import { Timer } from '#client/ui/Timer.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { SIDES, STEPS } from './sample.ts'
import css from './Picture4.module.css'

const states = Array.from({ length: 18 }, (_, i): PawnState => (i < 11 ? 'ready' : i < 17 ? 'busy' : 'away'))

/** All 18 people of the picture. */
export function Picture4() {
  return (
    <ConsolePage
      brand="Dilemmatafel"
      place="Dordrecht, 18 maart"
      corner={
        <>
          <span>Projector aan</span>
          <span>
            Code <b className={css.code}>K7P M4R</b>
          </span>
          <span>Jij leidt dit gesprek</span>
        </>
      }
      rail={
        <Steps
          heading="Programma: 2 min achter"
          steps={STEPS.map(([name, minutes], i) => ({
            id: name,
            name,
            minutes,
            state: i < 2 ? 'done' : i === 2 ? 'now' : 'later',
          }))}
        />
      }
      title="Volgorde leggen, in stilte"
      lead="Iedereen legt de zes fiches op een eigen volgorde."
      bar={
        <>
          <Button>Even luisteren</Button>
          <p>
            <b>Hierna:</b> de volgorde van de groep, laatste plaats eerst.
          </p>
          <Button kind="doe" large iconAfter="forward">
            Volgende stap
          </Button>
        </>
      }
      asideLabel="Wie is hier"
      aside={
        <>
          <h2 className={css.who}>Wie is hier</h2>
          <WhoSees soft icon="eye">
            Namen ziet alleen jij
          </WhoSees>
          {SIDES.map((side) => (
            <PeopleList
              key={side.title}
              title={side.title}
              count={`${side.names.length - side.busy.length} van ${side.names.length}`}
              people={side.names.map((name, i) => ({
                id: name,
                name,
                state: name === 'Riet Janssen' ? 'away' : side.busy.some((at) => at === i) ? 'busy' : 'ready',
                ...(name === 'Riet Janssen' && { word: 'telefoon weg' }),
                ...(name.startsWith('Mw.') && { word: 'via jou' }),
              }))}
            />
          ))}
        </>
      }
    >
      <div className={css.now}>
        <div>
          <p className={css.count}>
            <b>11</b> van 18 klaar
          </p>
          <PawnRow states={states} label="11 van 18 klaar" />
        </div>
        <Timer seconds={400} look="block">
          <Button>Pauze</Button>
          <Button>+1 min</Button>
        </Timer>
      </div>
      <div className={css.script}>
        <section>
          <h2>Zeg</h2>
          <p className={css.say}>
            ‘Leg bovenaan waar je het eerst over wilt praten. Er is geen goed of fout. Niemand ziet jouw
            volgorde, ook ik niet.’
          </p>
        </section>
        <section>
          <h2>Let op</h2>
          <ul>
            <li>Houd het stil. Praten komt straks.</li>
            <li>Help wie geen telefoon heeft.</li>
            <li>Drie fiches kiezen mag ook.</li>
          </ul>
        </section>
      </div>
    </ConsolePage>
  )
}
