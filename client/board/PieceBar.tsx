// What can be done with one piece, as buttons: everything that dragging does, and more.
import { IconButton } from '#client/ui/IconButton.tsx'
import { ToolButton } from './ToolButton.tsx'
import css from './PieceBar.module.css'
import type { DoWith } from './useDeeds.ts'
import { boardTexts as texts } from './texts.ts'
import { nameOf } from './names.ts'
import type { PieceHere } from './adapter.ts'

const words = texts.bar

/** A line from or to this piece, as it is told. */
export type Joined = { readonly id: string; readonly name: string; readonly mayTake: boolean }

/** `mine`: may change the text of a word or note. */
export const PieceBar = (props: {
  piece: PieceHere
  mine: boolean
  mayTake: boolean
  deeds: DoWith
  joined: readonly Joined[]
  onChange: () => void
  /** absent: nothing is joined here */
  onJoin: (() => void) | undefined
}) => {
  const { piece, mine, mayTake, deeds, joined, onChange, onJoin } = props
  const { id, data } = piece
  return (
    <div className={css.bar} role="group" aria-label={words.label(nameOf(data))}>
      <div className={css.buttons}>
        <ToolButton glyph="larger" word={words.larger} onClick={() => deeds.size(id, 1)} />
        <ToolButton glyph="smaller" word={words.smaller} onClick={() => deeds.size(id, -1)} />
        <ToolButton glyph="turnLeft" word={words.left} onClick={() => deeds.turn(id, -1)} />
        <ToolButton glyph="turnRight" word={words.right} onClick={() => deeds.turn(id, 1)} />
        <ToolButton glyph="toLeft" word={words.toLeft} onClick={() => deeds.move(id, { x: -50, y: 0 })} />
        <ToolButton glyph="toRight" word={words.toRight} onClick={() => deeds.move(id, { x: 50, y: 0 })} />
        <ToolButton glyph="up" word={words.up} onClick={() => deeds.move(id, { x: 0, y: -50 })} />
        <ToolButton glyph="down" word={words.down} onClick={() => deeds.move(id, { x: 0, y: 50 })} />
        <ToolButton glyph="forward" word={words.forward} onClick={() => deeds.layer(id, 'forward')} />
        <ToolButton glyph="back" word={words.back} onClick={() => deeds.layer(id, 'back')} />
        <ToolButton glyph="copy" word={words.copy} onClick={() => deeds.copy(id)} />
        {(data.sort === 'word' || data.sort === 'note') && mine ? (
          <ToolButton glyph={data.sort} word={words.change} onClick={onChange} />
        ) : null}
        {onJoin ? <ToolButton glyph="join" word={words.join} onClick={onJoin} /> : null}
        <ToolButton
          glyph="gone"
          word={words.gone}
          danger
          onClick={() => deeds.take(id)}
          notPossible={mayTake ? undefined : words.notYours}
        />
      </div>
      {joined.length > 0 ? (
        <ul className={css.joined}>
          {joined.map(({ id: link, name, mayTake: mayPart }) => (
            <li key={link}>
              <span>{words.joined(name)}</span>
              {mayPart ? (
                <IconButton icon="close" label={words.part(name)} onClick={() => deeds.part(link)} />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
