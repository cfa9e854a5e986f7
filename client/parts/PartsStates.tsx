// Buttons, chips, notes, pawns, time, flaps, empty states.
import { Stickers } from '#client/activities/flaps/sheets/Stickers.tsx'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Flap } from '#client/ui/Flap.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { JoinCorner } from '#client/ui/JoinCorner.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { NoteTray } from '#client/ui/NoteTray.tsx'
import { Pawn, type PawnState } from '#client/ui/Pawn.tsx'
import { PawnRow } from '#client/ui/PawnRow.tsx'
import { PullCord } from '#client/ui/PullCord.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { StatusChip } from '#client/ui/StatusChip.tsx'
import { Timer } from '#client/ui/Timer.tsx'
import css from './Parts.module.css'

const nothing = () => undefined
const many = Array.from({ length: 120 }, (_, i): PawnState =>
  i % 3 === 0 ? 'busy' : i % 17 === 0 ? 'away' : 'ready',
)

export function PartsStates() {
  return (
    <>
      <Sheet>
        <div className={css.stack}>
          <div className={css.row}>
            <Button kind="doe">Laat iedereen zien</Button>
            <Button kind="doe" notPossible="Nog 2 te kiezen">
              Laat iedereen zien
            </Button>
            <Button>Pauze</Button>
            <Button aria-pressed>Aan</Button>
            <Button kind="danger" icon="bin">
              Gooi weg
            </Button>
            <IconButton icon="undo" label="Maak ongedaan" />
            <IconButton icon="print" label="Print" notPossible />
            <Menu
              label="Meer met dit geeltje"
              trigger={<IconButton icon="more" label="Meer" />}
              items={[
                { id: 'move', label: 'Leg in een groep', icon: 'forward', onSelect: nothing },
                { id: 'bin', label: 'Gooi weg', icon: 'bin', danger: true, onSelect: nothing },
              ]}
            />
          </div>
          <div className={css.row}>
            <StatusChip status={{ kind: 'saved' }} />
            <StatusChip status={{ kind: 'waiting', count: 2 }} />
            <StatusChip status={{ kind: 'failed', onRetry: nothing }} />
            <StatusChip status={{ kind: 'divided', mark: 'E' }} />
          </div>
          <div className={css.notes}>
            <Geeltje id="een" text="Nog een loket erbij" onOpen={nothing} />
            <Geeltje id="twee" text="Wie kent de buurt dan nog?" state="mine-not-shared" />
            <Geeltje
              id="drie"
              text="Wie ruzie heeft met de gemeente, kan hier terecht zonder dat het wijkteam het weet"
            />
          </div>
          <div className={css.row} data-fiche="D">
            <Pawn state="ready" size={46} />
            <Pawn state="busy" size={46} />
            <Pawn state="away" size={46} />
            <span className={css.cord}>
              <PullCord />
            </span>
            <Stickers n={2} empty={1} />
            <Timer seconds={400} />
            <Timer seconds={-75} look="block" />
          </div>
          <PawnRow states={many} label="80 van 120 klaar" />
          <EmptyState title="Nog geen geeltjes">Schrijf er een. Je ziet hem hier meteen.</EmptyState>
        </div>
      </Sheet>
      <div className={css.flaps}>
        <Flap title="Voordelen" count={3}>
          <NoteTray name="Meer vertrouwen" count={2}>
            <Geeltje id="v1" text="Inwoner voelt: deze helper is van mij" />
            <Geeltje id="v2" text="Je durft eerder nee te zeggen" />
          </NoteTray>
          <NoteTray>
            <Geeltje id="v3" text="Duidelijk wie wat beslist" />
          </NoteTray>
        </Flap>
        <Flap title="Nadelen" count={1}>
          <NoteTray>
            <Geeltje id="n1" text="Extra huur en extra leiding" />
          </NoteTray>
        </Flap>
      </div>
      <div data-maat="projector">
        <JoinCorner
          code="K7PM4R"
          url="https://dilemmatafel.example/mee/K7PM4R"
          size="lobby"
          address="dilemmatafel.example"
        />
      </div>
    </>
  )
}
