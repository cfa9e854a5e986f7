// A fiche that is laid: drag it by its printed field, move it with the arrows, or tap its name for the menu.
import { useSortable } from '@dnd-kit/sortable'
import { cx } from '#client/ui/cx.ts'
import type { FicheFace } from '#client/ui/fiche.ts'
import { FicheName, FicheStrip, MoveArrows } from '#client/ui/FicheStrip.tsx'
import { Menu, type MenuItem } from '#client/ui/Menu.tsx'
import { uiTexts } from '#client/ui/texts.ts'
import { playTexts } from '../texts.ts'
import css from './Silent.module.css'

const { rank } = playTexts

export const RankItem = (props: {
  fiche: FicheFace
  index: number
  count: number
  onMove: (place: number) => void
  onOff: () => void
  onLook: () => void
}) => {
  const { fiche, index, count, onMove } = props
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, ...sortable } = useSortable({
    id: fiche.id,
    animateLayoutChanges: () => false,
    attributes: { roleDescription: rank.drag.role },
  })
  const { transform, isDragging, isSorting } = sortable
  const places = Array.from({ length: count }, (_, place) => place).filter((place) => place !== index)
  const items: MenuItem[] = [
    ...places.map((place): MenuItem => ({
      id: `place-${place}`,
      label: rank.toPlace(place + 1),
      onSelect: () => onMove(place),
    })),
    { id: 'look', label: rank.look, icon: 'eye', onSelect: props.onLook },
    { id: 'off', label: rank.off, icon: 'undo', onSelect: props.onOff },
  ]
  return (
    <div
      ref={setNodeRef}
      data-flip={fiche.id}
      className={cx(css.item, isDragging && css.held)}
      style={{
        transform: transform === null ? undefined : `translateY(${transform.y}px)`,
        transition: isSorting && !isDragging ? 'transform 240ms cubic-bezier(.45,.05,.3,1)' : undefined,
      }}
    >
      <FicheStrip
        fiche={fiche}
        inHand={isDragging}
        grip={{
          ...attributes,
          ...listeners,
          ref: setActivatorNodeRef,
          'aria-label': uiTexts.drag(fiche.name),
        }}
        name={
          <Menu
            label={rank.menu(fiche.name)}
            trigger={
              <button type="button" className={css.name}>
                <span>
                  <FicheName fiche={fiche} />
                </span>
              </button>
            }
            items={items}
          />
        }
      >
        <MoveArrows
          name={fiche.name}
          onUp={index === 0 ? undefined : () => onMove(index - 1)}
          onDown={index === count - 1 ? undefined : () => onMove(index + 1)}
        />
      </FicheStrip>
    </div>
  )
}
