// Making a board: laying things on it, drawing, moving what lies there, and joining it with lines.
import { useCallback, useRef, useState } from 'react'
import type { Point } from '#shared/board/path.ts'
import type { Sort } from '#shared/board/pieces.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { useMe } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import type { BoardAdapter, PieceHere } from './adapter.ts'
import { BoardList } from './BoardList.tsx'
import { Dialogs, type Opened } from './Dialogs.tsx'
import { DrawTools } from './DrawTools.tsx'
import css from './Editor.module.css'
import type { GlyphName } from './glyphs.tsx'
import { HistoryTools } from './HistoryTools.tsx'
import { JoinTools } from './JoinTools.tsx'
import { nameOf, placeAndRound } from './names.ts'
import { PieceBar } from './PieceBar.tsx'
import { Surface } from './Surface.tsx'
import { boardTexts as texts } from './texts.ts'
import { ToolButton } from './ToolButton.tsx'
import { useActs } from './useActs.ts'
import { useLinks, usePieces } from './useBoard.ts'
import { useDeeds } from './useDeeds.ts'
import { useFull } from './useFull.ts'
import { joinedBy } from './joined.ts'
import { usePen, type DrawWith } from './usePen.ts'

const tools = texts.tools

const makes: Readonly<Record<Sort, { readonly glyph: GlyphName; readonly word: string }>> = {
  symbol: { glyph: 'symbol', word: tools.symbol },
  image: { glyph: 'photo', word: tools.photo },
  word: { glyph: 'word', word: tools.word },
  note: { glyph: 'note', word: tools.note },
  stroke: { glyph: 'draw', word: tools.draw },
}

/**
 * `sees`: who sees what is written here. `below` stands under the list. `onDrawn`: drawing stopped, and there are lines
 * of this person; it says whether it opened something that tells so.
 */
export const BoardEditor = (props: {
  adapter: BoardAdapter
  sees: string
  below?: React.ReactNode
  onDrawn?: () => boolean
}) => {
  const { adapter, sees } = props
  const me = useMe()
  const pieces = usePieces(adapter)
  const links = useLinks(adapter, pieces)
  const acts = useActs(adapter)
  const [picked, pick] = useState<{ readonly id: string; readonly on: 'board' | 'list' }>()
  const [open, setOpen] = useState<Opened>()
  const [joining, setJoining] = useState<string>()
  const [using, use] = useState<DrawWith>({ tool: 'pen', colour: 'inkt' })
  const [drawing, setDrawing] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const frame = useRef<SVGGElement>(null)
  const list = useRef<HTMLButtonElement>(null)
  const tray = useRef<HTMLDivElement>(null)
  const drawTool = useRef<HTMLButtonElement>(null)
  const ink = useRef<SVGPathElement>(null)
  const [full, setFull] = useFull(place)

  const chosen = pieces.find(({ id }) => id === picked?.id)
  const from = pieces.find(({ id }) => id === joining)
  // The frame is only there after this; then the arrow keys work at once.
  const choose = useCallback((id: string | undefined): void => {
    pick(id === undefined ? undefined : { id, on: 'board' })
    requestAnimationFrame(() => frame.current?.focus({ preventScroll: true }))
  }, [])
  const showTray = (): void => {
    requestAnimationFrame(() => tray.current?.scrollIntoView({ block: 'nearest' }))
  }
  const deeds = useDeeds({
    pieces,
    links,
    acts,
    onLaid: (id) => {
      pick({ id, on: 'board' })
      showTray()
    },
  })
  const joined = joinedBy(pieces, links, acts.mayTake)
  const isMine = ({ by }: PieceHere): boolean => by === me?.id
  /** What had the focus may be gone: then it goes where one can go on. */
  const keepFocus = (): void => {
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      const next = frame.current ?? list.current ?? drawTool.current
      next?.focus({ preventScroll: true })
    })
  }
  const leave = (): void => {
    pick(undefined)
    keepFocus()
  }
  const take = (id: string): void => {
    deeds.take(id)
    leave()
  }
  const part = (link: string): void => {
    deeds.part(link)
    keepFocus()
  }
  const pen = usePen({
    adapter,
    acts,
    using,
    ink,
    own: pieces.filter(isMine),
    nextOrder: deeds.nextOrder,
  })

  const startDrawing = (): void => {
    pick(undefined)
    setDrawing(true)
    showTray()
    requestAnimationFrame(() => tray.current?.querySelector('button')?.focus({ preventScroll: true }))
    announce(texts.draw.started)
  }
  const stopDrawing = (): void => {
    setDrawing(false)
    requestAnimationFrame(() => drawTool.current?.focus({ preventScroll: true }))
    const drawn = pieces.some((piece) => piece.data.sort === 'stroke' && isMine(piece))
    if (!drawn || props.onDrawn?.() !== true) announce(texts.draw.stopped)
  }
  const startJoining = ({ id, data }: PieceHere): void => {
    setJoining(id)
    announce(texts.joining.started(nameOf(data)))
  }
  const stopJoining = (): void => {
    setJoining(undefined)
    choose(joining)
  }
  const join = (to: string): void => {
    if (joining === undefined || joining === to) return
    deeds.join(joining, to)
    stopJoining()
  }
  const renderBar = (piece: PieceHere): React.ReactNode => (
    <PieceBar
      piece={piece}
      mine={isMine(piece)}
      mayTake={acts.mayTake(piece.id)}
      deeds={{ ...deeds, take, part }}
      joined={joined(piece.id)}
      onChange={() => setOpen({ change: piece })}
      onJoin={adapter.links && (() => startJoining(piece))}
    />
  )
  const renderSide = (): React.ReactNode => {
    if (drawing) return <DrawTools ref={tray} using={using} onUse={use} onStop={stopDrawing} />
    if (from) return <JoinTools from={from} pieces={pieces} onJoin={join} onStop={stopJoining} />
    return (
      <div className={css.tools} role="group" aria-label={tools.label}>
        {adapter.sorts.map((sort) => (
          <ToolButton
            key={sort}
            {...makes[sort]}
            {...(sort === 'stroke' && { ref: drawTool })}
            onClick={() => (sort === 'stroke' ? startDrawing() : setOpen(sort))}
          />
        ))}
      </div>
    )
  }
  return (
    <div className={css.editor} ref={place} data-full={full} data-drawing={drawing}>
      <div className={css.surface}>
        <Surface
          adapter={adapter}
          pieces={pieces}
          links={links}
          chosen={from ?? chosen}
          onChoose={choose}
          using={drawing ? using : undefined}
          pen={pen}
          ink={ink}
          acts={acts}
          frame={frame}
          onMove={(by: Point) => chosen && deeds.move(chosen.id, by)}
          onRemove={() => chosen && acts.mayTake(chosen.id) && take(chosen.id)}
          onLeave={leave}
          onTap={showTray}
          joining={from !== undefined}
          onJoin={join}
        />
        <p className={css.rotate}>{tools.rotate}</p>
      </div>
      <div className={css.side}>
        {renderSide()}
        {chosen && picked?.on === 'board' && !drawing && !from ? (
          <div className={css.tray} ref={tray}>
            <div className={css.chosen}>
              <p>
                <b>{nameOf(chosen.data)}</b> <span>{placeAndRound(chosen.data)}</span>
              </p>
              <IconButton icon="close" label={texts.bar.close} onClick={() => leave()} />
            </div>
            {renderBar(chosen)}
          </div>
        ) : null}
        <HistoryTools acts={acts} full={full} onFull={setFull} />
        {acts.code === undefined ? null : (
          <div className={css.refused}>
            <ErrorText>{sentenceFor(acts.code)}</ErrorText>
          </div>
        )}
      </div>
      {full ? null : (
        <div className={css.below}>
          <BoardList
            ref={list}
            pieces={pieces}
            chosen={picked?.on === 'list' ? picked.id : undefined}
            onChoose={(id) => pick(id === undefined ? undefined : { id, on: 'list' })}
            joinedOf={(id) => joined(id).map(({ name }) => name)}
            renderActions={renderBar}
          />
          {props.below}
        </div>
      )}
      <Dialogs adapter={adapter} open={open} sees={sees} deeds={deeds} onClose={() => setOpen(undefined)} />
    </div>
  )
}
