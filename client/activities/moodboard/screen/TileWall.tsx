// All tiles on the projector at once.
import type { CSSProperties } from 'react'
import { Tile } from '../tile/Tile.tsx'
import type { Hanging, Hung } from './layout.ts'
import css from './Wall.module.css'

const su = (pixels: number): string => `calc(${pixels.toFixed(1)} * var(--su))`

const wordStyle = (letters: number | undefined): CSSProperties | undefined =>
  letters === undefined ? undefined : ({ '--woord': su(letters) } as CSSProperties)

export const TileWall = ({ hung }: { hung: Hung<Hanging> }) => {
  const { along, lines, width, image, letters, wide, words } = hung
  const style = {
    '--breed': su(width),
    '--beeld': su(image),
    '--deel': su(width / 100),
    ...(letters !== null && { '--zin': su(letters) }),
  } as CSSProperties
  return (
    <div className={css.wall} style={style} data-along={along}>
      {lines.map((line, at) => (
        <ul key={line[0]?.id ?? at} className={css.line}>
          {line.map(({ id, tile }) => (
            <li key={id} data-wide={wide.has(id)} style={wordStyle(words.get(id))}>
              <Tile id={id} tile={letters === null ? { ...tile, because: '' } : tile} turned />
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}
