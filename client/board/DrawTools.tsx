// What one draws with: pen, marker or gum, and in which colour.
import { ToolButton } from './ToolButton.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Colours } from './Colours.tsx'
import css from './Editor.module.css'
import { boardTexts as texts } from './texts.ts'
import type { DrawWith } from './usePen.ts'

const words = texts.draw

export const DrawTools = (props: {
  using: DrawWith
  onUse: (using: DrawWith) => void
  onStop: () => void
  ref: React.Ref<HTMLDivElement>
}) => {
  const { using, onUse, onStop, ref } = props
  return (
    <div ref={ref} className={css.tray} role="group" aria-label={words.label}>
      <div className={css.pens} role="group" aria-label={words.with}>
        {(['pen', 'marker', 'gum'] as const).map((tool) => (
          <ToolButton
            key={tool}
            glyph={tool === 'pen' ? 'draw' : tool}
            word={words[tool]}
            pressed={using.tool === tool}
            onClick={() => onUse({ ...using, tool })}
          />
        ))}
      </div>
      {using.tool === 'gum' ? (
        <p>{words.gumHint}</p>
      ) : (
        <Colours
          of="ink"
          legend={words.colour}
          value={using.colour}
          onChange={(colour) => onUse({ ...using, colour })}
        />
      )}
      <Button icon="check" wide onClick={onStop}>
        {words.stop}
      </Button>
    </div>
  )
}
