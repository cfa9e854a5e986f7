// Choosing a built-in symbol: by its picture, by its theme, or by a word.
import { useEffect, useId, useMemo, useState } from 'react'
import { searchSymbols } from '#shared/content/symbols/search.ts'
import { allSymbols, themes, type Theme } from '#shared/content/symbols/words.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Select } from '#client/ui/Select.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { SymbolGrid } from './SymbolGrid.tsx'
import css from './SymbolPicker.module.css'
import { pickerTexts as texts } from './texts.ts'

const ALL = 'all'
const options = [
  { value: ALL, label: texts.allThemes },
  ...themes.map(({ name }) => ({ value: name, label: name })),
]
const SAY_AFTER_MS = 600

/** What was found, read aloud when typing stops. */
const useFoundAloud = (typed: string, found: number): void => {
  useEffect(() => {
    if (typed === '') return undefined
    const timeout = setTimeout(
      () => announce(found === 0 ? texts.none(typed) : texts.found(found)),
      SAY_AFTER_MS,
    )
    return () => clearTimeout(timeout)
  }, [typed, found])
}

export interface SymbolPickerProps {
  /** the id of the symbol, at each pick */
  onPick: (symbol: string) => void
  /** the symbol that lies there now */
  chosen?: string | null
}

/** A word that is typed looks in all themes. */
export function SymbolPicker({ onPick, chosen = null }: SymbolPickerProps) {
  const [typing, setTyped] = useState('')
  const [theme, setTheme] = useState(ALL)
  const keys = useId()
  const typed = typing.trim()
  const shown = useMemo((): readonly Theme[] => {
    if (typed !== '') return [{ name: '', symbols: searchSymbols(allSymbols, typed) }]
    return themes.filter(({ name }) => theme === ALL || name === theme)
  }, [typed, theme])
  const found = shown.reduce((sum, { symbols }) => sum + symbols.length, 0)
  useFoundAloud(typed, found)
  return (
    <div className={css.picker}>
      <div className={css.find}>
        <Field label={texts.search} value={typing} onChange={setTyped} autoComplete="off" maxLength={40} />
        {typed === '' ? (
          <Select label={texts.theme} value={theme} options={options} onChange={setTheme} />
        ) : null}
      </div>
      <VisuallyHidden>
        <span id={keys}>{texts.keys}</span>
      </VisuallyHidden>
      {found === 0 ? (
        <div className={css.none}>
          <p>
            <b>{texts.none(typed)}</b> {texts.noneLead}
          </p>
          <Button onClick={() => setTyped('')}>{texts.showAll}</Button>
        </div>
      ) : (
        <SymbolGrid themes={shown} chosen={chosen} onPick={onPick} describedBy={keys} />
      )}
    </div>
  )
}
