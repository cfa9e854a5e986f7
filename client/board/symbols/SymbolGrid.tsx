// Symbols as buttons beside each other: one stop for Tab, arrow keys go from one to the other.
import { useRef, useState, type KeyboardEvent } from 'react'
import type { Theme } from '#shared/content/symbols/words.ts'
import { SymbolDrawing } from './SymbolDrawing.tsx'
import { goTo } from './roving.ts'
import css from './SymbolPicker.module.css'
import { pickerTexts as texts } from './texts.ts'

const buttonsIn = (grid: HTMLElement): HTMLButtonElement[] => [...grid.querySelectorAll('button')]

/** A theme without a name gets no heading. */
export const SymbolGrid = (props: {
  themes: readonly Theme[]
  chosen: string | null
  onPick: (id: string) => void
  describedBy: string
}) => {
  const { themes, chosen, onPick } = props
  const grid = useRef<HTMLDivElement>(null)
  const [last, setLast] = useState<string>()
  const all = themes.flatMap(({ symbols }) => symbols)
  const stop = all.find(({ id }) => id === last) ?? all.find(({ id }) => id === chosen) ?? all[0]
  const move = (event: KeyboardEvent): void => {
    if (!grid.current || event.altKey || event.ctrlKey || event.metaKey) return
    const buttons = buttonsIn(grid.current)
    const now = buttons.findIndex((button) => button === document.activeElement)
    const spots = buttons.map((button) => button.getBoundingClientRect())
    const next = now === -1 ? undefined : goTo(event.key, spots, now)
    if (next === undefined) return
    event.preventDefault()
    buttons[next]?.focus()
  }
  return (
    <div
      ref={grid}
      className={css.themes}
      role="group"
      aria-label={texts.symbols}
      aria-describedby={props.describedBy}
    >
      {themes.map(({ name, symbols }) => (
        <section key={name} className={css.theme}>
          {name === '' ? null : <h2>{name}</h2>}
          <ul className={css.grid}>
            {symbols.map((symbol) => (
              <li key={symbol.id}>
                <button
                  type="button"
                  className={css.symbol}
                  aria-pressed={symbol.id === chosen}
                  tabIndex={symbol.id === stop?.id ? 0 : -1}
                  onKeyDown={move}
                  onFocus={() => setLast(symbol.id)}
                  onClick={() => onPick(symbol.id)}
                >
                  <SymbolDrawing id={symbol.id} size="100%" />
                  <span>{symbol.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
