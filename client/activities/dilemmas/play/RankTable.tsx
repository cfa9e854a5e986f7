// The rank track with what is laid, one free place, and the pile of what is not laid yet.
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useState } from 'react'
import type { FicheFace } from '#client/ui/fiche.ts'
import { RankList } from '#client/ui/RankList.tsx'
import { playTexts } from '../texts.ts'
import { announcementsFor, dropPlace, throughVoice } from './dragging.ts'
import { FreePlace } from './FreePlace.tsx'
import { Pile } from './Pile.tsx'
import { RankItem } from './RankItem.tsx'
import css from './Silent.module.css'
import { useFlip } from './useFlip.ts'

const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 })
const afterSixPixels = { activationConstraint: { distance: 6 } }

export const RankTable = (props: {
  fiches: readonly FicheFace[]
  order: readonly string[]
  /** `place` from 0; too far is the end */
  onMove: (id: string, place: number) => void
  /** as onMove, but the drag itself has said it already */
  onDrop: (id: string, place: number) => void
  onOff: (id: string) => void
  onLook: (id: string) => void
}) => {
  const { fiches, order, onMove } = props
  const [dragging, setDragging] = useState(false)
  const root = useFlip(dragging)
  const sensors = useSensors(
    useSensor(PointerSensor, afterSixPixels),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const nameOf = (id: string): string => fiches.find((fiche) => fiche.id === id)?.name ?? ''
  const placed = order.flatMap((id) => fiches.filter((fiche) => fiche.id === id))
  const pile = fiches.filter(({ id }) => !order.includes(id))
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[upAndDown]}
      accessibility={{
        announcements: throughVoice(announcementsFor(order, fiches.length, nameOf)),
        screenReaderInstructions: { draggable: playTexts.rank.drag.instructions },
      }}
      onDragStart={() => setDragging(true)}
      onDragCancel={() => setDragging(false)}
      onDragEnd={({ active, over }) => {
        setDragging(false)
        const id = String(active.id)
        const place = dropPlace(order, over?.id)
        if (place !== undefined && order.indexOf(id) !== place) props.onDrop(id, place)
      }}
    >
      <div ref={root}>
        <SortableContext items={[...order]} strategy={verticalListSortingStrategy}>
          <RankList>
            {[
              ...placed.map((fiche, index) => (
                <RankItem
                  key={fiche.id}
                  fiche={fiche}
                  index={index}
                  count={placed.length}
                  onMove={(place) => onMove(fiche.id, place)}
                  onOff={() => props.onOff(fiche.id)}
                  onLook={() => props.onLook(fiche.id)}
                />
              )),
              ...(pile.length > 0 ? [<FreePlace key="end" />] : []),
            ]}
          </RankList>
        </SortableContext>
        {pile.length === 0 ? <p className={css.hint}>{playTexts.rank.nameHint}</p> : null}
        <Pile fiches={pile} next={placed.length + 1} onLay={(id) => onMove(id, placed.length)} />
      </div>
    </DndContext>
  )
}
