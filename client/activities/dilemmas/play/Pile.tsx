// What is not laid yet: a tap lays a fiche on the next free place, a mouse can drag it to any.
import { useDraggable } from '@dnd-kit/core'
import type { FicheFace } from '#client/ui/fiche.ts'
import { cx } from '#client/ui/cx.ts'
import { FicheButton } from '#client/ui/FicheButton.tsx'
import { playTexts } from '../texts.ts'
import css from './Silent.module.css'

const { rank } = playTexts

const PileItem = ({ fiche, next, onLay }: { fiche: FicheFace; next: number; onLay: () => void }) => {
  const { setNodeRef, listeners, transform, isDragging } = useDraggable({ id: fiche.id })
  return (
    <div
      ref={setNodeRef}
      data-flip={fiche.id}
      className={cx(css.item, isDragging && css.held)}
      style={{ transform: transform === null ? undefined : `translateY(${transform.y}px)` }}
    >
      <FicheButton
        data-pile=""
        fiche={fiche}
        sign="plus"
        after={rank.lay(next)}
        inHand={isDragging}
        onPointerDown={listeners?.onPointerDown as React.PointerEventHandler | undefined}
        onClick={onLay}
      />
    </div>
  )
}

/** The focus goes on to the fiche that takes the place of the one that was laid; after the last to that one itself. */
export const Pile = (props: { fiches: readonly FicheFace[]; next: number; onLay: (id: string) => void }) => {
  const { fiches, next } = props
  if (fiches.length === 0) return null
  const lay = (id: string, index: number): void => {
    props.onLay(id)
    requestAnimationFrame(() => {
      const rest = document.querySelectorAll<HTMLElement>('[data-pile]')
      const laid = document.querySelector<HTMLElement>(`[data-flip="${CSS.escape(id)}"] button`)
      const next = rest.length > 0 ? rest[Math.min(index, rest.length - 1)] : laid
      next?.focus({ preventScroll: true })
    })
  }
  return (
    <section className={css.pile}>
      <h2 className={css.pileTitle}>{rank.pile(fiches.length)}</h2>
      <p className={css.pileLead}>{rank.pileLead}</p>
      {fiches.map((fiche, index) => (
        <PileItem key={fiche.id} fiche={fiche} next={next} onLay={() => lay(fiche.id, index)} />
      ))}
    </section>
  )
}
