// Recreates picture 6: the board on the laptop.
import { Board } from '#client/ui/Board.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { FICHES } from './sample.ts'
import css from './Picture6.module.css'

/** Board left, what to do right. */
export function Picture6() {
  return (
    <main className={css.page}>
      <header className={css.top}>
        <p>
          <b>Dilemmatafel</b> Dordrecht, 18 maart
        </p>
        <p>Stap 5 van 9 · Gesprek per fiche</p>
      </header>
      <Board
        fiches={FICHES}
        middle={['d', 'b', 'e']}
        words="Hier praten we over"
        homeLabel="Alle fiches"
        onOpen={() => undefined}
      />
      <div className={css.side}>
        <h1>Drie fiches in het midden</h1>
        <p>Hier praten we vandaag over. Tik op een fiche om hem te lezen.</p>
        <Geeltje
          id="waarom"
          broad={false}
          text={
            <>
              <b>Waarom ligt E hier?</b>
              {'\n'}‘Op plaats 5, maar de groep is verdeeld. Dat willen we begrijpen.’
            </>
          }
        />
        <Button wide>Kies andere fiches</Button>
        <div className={css.end}>
          <Button kind="doe" wide iconAfter="forward">
            Begin met fiche D
          </Button>
        </div>
      </div>
    </main>
  )
}
