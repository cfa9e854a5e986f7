// Making a board: laying symbols, photos and words on it, drawing, moving what lies there, and telling about it.
import { useCallback, useRef, useState } from 'react'
import { nanoid } from 'nanoid'
import { wordShape } from '#shared/activities/moodboard/letters.ts'
import type { Point } from '#shared/activities/moodboard/path.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { useMe, useProgress } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useSees } from '../play/useSees.ts'
import { AskDialog } from './AskDialog.tsx'
import { BoardList } from './BoardList.tsx'
import { BoardWords } from './BoardWords.tsx'
import { DrawTools } from './DrawTools.tsx'
import css from './Editor.module.css'
import { HistoryTools } from './HistoryTools.tsx'
import { nameOf, placeOf } from './names.ts'
import { PhotoDialog } from './PhotoDialog.tsx'
import { PieceBar } from './PieceBar.tsx'
import { Surface } from './Surface.tsx'
import { SymbolDialog } from './SymbolDialog.tsx'
import { boardTexts as texts } from './texts.ts'
import { ToolButton } from './ToolButton.tsx'
import { useActs } from './useActs.ts'
import { usePieces, useWords, type PieceHere } from './useBoard.ts'
import { useDeeds } from './useDeeds.ts'
import { useFull } from './useFull.ts'
import { usePen, type DrawWith } from './usePen.ts'
import { WordDialog } from './WordDialog.tsx'

type Open = 'symbol' | 'photo' | 'word' | 'ask'
const FIRST_WIDTH = { symbol: 170, image: 320, letter: 46 } as const
const widthOfWord = (text: string): number =>
  Math.round(Math.min(560, Math.max(130, wordShape(text).width * FIRST_WIDTH.letter)))

/** The board of this person (`board` undefined as long as there is none), or with `shared` the one that all make. */
export const BoardEditor = (props: { step: string; board: string | undefined; shared: boolean }) => {
  const { step, shared } = props
  const [fresh] = useState(() => nanoid(12))
  const board = props.board ?? fresh
  const me = useMe()
  const pieces = usePieces(step, board)
  const kept = useWords(board)
  const sees = useSees(step, useProgress(step)?.stage === 'make')
  const acts = useActs(step)
  const [picked, pick] = useState<{ readonly id: string; readonly on: 'board' | 'list' }>()
  const [open, setOpen] = useState<Open>()
  const [changing, setChanging] = useState<PieceHere>()
  const [using, use] = useState<DrawWith>({ tool: 'pen', colour: 'inkt' })
  const [drawing, setDrawing] = useState(false)
  const asked = useRef(false)
  const place = useRef<HTMLDivElement>(null)
  const frame = useRef<SVGGElement>(null)
  const list = useRef<HTMLButtonElement>(null)
  const tray = useRef<HTMLDivElement>(null)
  const ink = useRef<SVGPathElement>(null)
  const [full, setFull] = useFull(place)

  const chosen = pieces.find(({ id }) => id === picked?.id)
  const choose = useCallback((id: string | undefined): void => {
    pick(id === undefined ? undefined : { id, on: 'board' })
    // The frame is only there after this; then the arrow keys work at once.
    requestAnimationFrame(() => frame.current?.focus({ preventScroll: true }))
  }, [])
  const showTray = (): void => {
    requestAnimationFrame(() => tray.current?.scrollIntoView({ block: 'nearest' }))
  }
  const deeds = useDeeds({
    board,
    pieces,
    acts,
    onLaid: (id) => {
      pick({ id, on: 'board' })
      showTray()
    },
  })
  const isMine = ({ by }: PieceHere): boolean => by === me?.id
  const mayTake = (piece: PieceHere): boolean => isMine(piece) || me?.role === 'facilitator'
  const leave = (): void => {
    pick(undefined)
    requestAnimationFrame(() => document.activeElement === document.body && list.current?.focus())
  }
  const take = (id: string): void => {
    deeds.take(id)
    leave()
  }
  const pen = usePen({
    step,
    board,
    shared,
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
    announce(texts.draw.started)
  }
  const stopDrawing = (): void => {
    setDrawing(false)
    const drawn = pieces.some((piece) => piece.data.sort === 'stroke' && isMine(piece))
    if (kept.alt !== '' || asked.current || !drawn) return announce(texts.draw.stopped)
    asked.current = true
    setOpen('ask')
  }
  const close = (): void => {
    setOpen(undefined)
    setChanging(undefined)
  }
  const renderBar = (piece: PieceHere): React.ReactNode => (
    <PieceBar
      piece={piece}
      mine={isMine(piece)}
      mayTake={mayTake(piece)}
      deeds={{ ...deeds, take }}
      onChange={() => setChanging(piece)}
    />
  )
  const tools = texts.tools
  return (
    <div className={css.editor} ref={place} data-full={full} data-drawing={drawing}>
      <div className={css.surface}>
        <Surface
          step={step}
          shared={shared}
          pieces={pieces}
          chosen={chosen}
          onChoose={choose}
          using={drawing ? using : undefined}
          pen={pen}
          ink={ink}
          board={board}
          acts={acts}
          frame={frame}
          onMove={(by: Point) => chosen && deeds.move(chosen.id, by)}
          onRemove={() => chosen && mayTake(chosen) && take(chosen.id)}
          onLeave={leave}
          onTap={showTray}
        />
        <p className={css.rotate}>{tools.rotate}</p>
      </div>
      <div className={css.side}>
        {drawing ? (
          <DrawTools ref={tray} using={using} onUse={use} onStop={stopDrawing} />
        ) : (
          <div className={css.tools} role="group" aria-label={tools.label}>
            <ToolButton glyph="symbol" word={tools.symbol} onClick={() => setOpen('symbol')} />
            <ToolButton glyph="photo" word={tools.photo} onClick={() => setOpen('photo')} />
            <ToolButton glyph="word" word={tools.word} onClick={() => setOpen('word')} />
            <ToolButton glyph="draw" word={tools.draw} onClick={startDrawing} />
          </div>
        )}
        {chosen && picked?.on === 'board' && !drawing ? (
          <div className={css.tray} ref={tray}>
            <div className={css.chosen}>
              <p>
                <b>{nameOf(chosen.data)}</b> <span>{placeOf(chosen.data)}</span>
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
            renderActions={renderBar}
          />
          <BoardWords step={step} board={board} kept={kept} shared={shared} sees={sees} />
        </div>
      )}
      {open === 'symbol' ? (
        <SymbolDialog
          onClose={close}
          onPick={(symbol) => {
            deeds.add({ sort: 'symbol', symbol, w: FIRST_WIDTH.symbol })
            close()
          }}
        />
      ) : null}
      {open === 'photo' ? (
        <PhotoDialog
          sees={sees}
          onClose={close}
          onLay={({ id }, alt) => {
            deeds.add({ sort: 'image', image: id, alt, w: FIRST_WIDTH.image, turn: -2 })
            close()
          }}
        />
      ) : null}
      {open === 'word' ? (
        <WordDialog
          draft={`board-word:${step}`}
          sees={sees}
          onClose={close}
          onLay={(text, colour) => {
            deeds.add({ sort: 'word', text, colour, w: widthOfWord(text) })
            close()
          }}
        />
      ) : null}
      {changing ? (
        <WordDialog
          draft={`board-word:${step}:${changing.id}`}
          word={{ text: changing.data.text ?? '', colour: changing.data.colour ?? 'geel' }}
          sees={sees}
          onClose={close}
          onLay={(text, colour) => {
            deeds.change(changing.id, { text, colour, w: widthOfWord(text) })
            close()
          }}
        />
      ) : null}
      {open === 'ask' ? <AskDialog step={step} board={board} kept={kept} onClose={close} /> : null}
    </div>
  )
}
