// Emblems, strips, empty places, bars.
import { Bar } from '#client/ui/Bar.tsx'
import { Emblem } from '#client/ui/Emblem.tsx'
import { FichePlace } from '#client/ui/FichePlace.tsx'
import { FicheStrip } from '#client/ui/FicheStrip.tsx'
import { FicheTile } from '#client/ui/FicheTile.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { FICHES, ficheOf, OWN } from './sample.ts'
import css from './Parts.module.css'

export function PartsFiches() {
  return (
    <>
      <div className={css.emblems}>
        {[...FICHES, OWN].map((fiche) => (
          <div key={fiche.id} className={css.emblem} data-fiche={fiche.mark}>
            <Emblem mark={fiche.mark} size={104} />
            <Emblem mark={fiche.mark} size={40} />
            <Emblem mark={fiche.mark} size={24} />
          </div>
        ))}
      </div>
      <div className={css.strips}>
        <FicheStrip fiche={ficheOf('a')} grip={{}} />
        <FicheStrip fiche={ficheOf('b')} grip={{}} inHand />
        <FicheStrip fiche={OWN} grip={{}} />
        <FichePlace label="Leg hier een fiche" />
        <FicheStrip fiche={ficheOf('c')} size="board" />
        <Sheet kind="board" padded={false}>
          <FichePlace fiche={ficheOf('d')} on="board" />
        </Sheet>
      </div>
      <div className={css.row}>
        {[...FICHES, OWN].map((fiche) => (
          <div key={fiche.id} style={{ width: 216 }}>
            <FicheTile fiche={fiche} />
          </div>
        ))}
      </div>
      <Sheet>
        <Bar id="d" mark="D" share={0.7} value={68} />
        <Bar id="own" mark="own" share={0.3} value={12} />
      </Sheet>
    </>
  )
}
