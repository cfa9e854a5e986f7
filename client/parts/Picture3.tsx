// Recreates picture 3: the reveal on the projector.
import { Bar } from '#client/ui/Bar.tsx'
import { FicheStrip } from '#client/ui/FicheStrip.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { JoinCorner } from '#client/ui/JoinCorner.tsx'
import { PlaceDot } from '#client/ui/PlaceDot.tsx'
import { ScreenPage } from '#client/ui/ScreenPage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { ficheOf, RESULT } from './sample.ts'
import css from './Picture3.module.css'

/** Bars grow once when the page opens. */
export function Picture3() {
  return (
    <ScreenPage
      title="Dit legde de groep vooraan"
      sub={
        <>
          18 stemmen · <b>weinig overeenstemming</b>
        </>
      }
      join={<JoinCorner code="K7PM4R" url="https://dilemmatafel.example/mee/K7PM4R" />}
      footLeft="Rechts: de plaats bij elke kant. Gekleurd = top 2. Zelfde cijfer = gedeelde plaats."
      footRight="Hulpmiddel voor het gesprek, geen besluit"
    >
      <Sheet kind="board" padded={false}>
        <div className={css.board}>
          <div className={css.head}>
            <span>Punten van iedereen</span>
            <b>Gemeente, toegang (7)</b>
            <b>Aanbieders (5)</b>
            <b>Inwoner&shy;zijde (6)</b>
          </div>
          {RESULT.map((row, i) => (
            <FicheStrip
              key={row.id}
              fiche={ficheOf(row.id)}
              size="projector"
              lead={<span className={css.place}>{i + 1}</span>}
              outlined={'note' in row}
              {...('note' in row && {
                note: (
                  <>
                    <Icon name="cord" /> {row.note}
                  </>
                ),
              })}
            >
              <div className={css.rest}>
                <Bar
                  id={row.id}
                  mark={ficheOf(row.id).mark}
                  share={row.points / 69}
                  value={row.points}
                  grows
                />
                {row.sides.map((place, side) => (
                  <PlaceDot
                    key={`${row.id} ${side}`}
                    place={place}
                    mark={ficheOf(row.id).mark}
                    strong={place <= 2}
                  />
                ))}
              </div>
            </FicheStrip>
          ))}
        </div>
      </Sheet>
    </ScreenPage>
  )
}
