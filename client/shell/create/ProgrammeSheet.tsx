// Which programme to start from, and its steps: how long, in which order, and which not.
import type { Template, TemplateItem } from '#shared/content/schema.ts'
import { announce } from '#client/ui/announce.ts'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { Said } from '#client/ui/Said.tsx'
import { ItemRow } from './ItemRow.tsx'
import { Part, type PartProps } from './Part.tsx'
import { moveItem } from './plan.ts'
import { createTexts } from './texts.ts'
import css from './Programme.module.css'

export const ProgrammeSheet = (props: PartProps & { templates: readonly Template[] }) => {
  const { plan, edit, problems, templates } = props
  const { items } = plan
  const total = items.reduce((sum, { minutes }) => sum + minutes, 0)
  const move = (index: number, by: -1 | 1): void => {
    const item = items[index]
    if (!item || !items[index + by]) return
    edit({ items: moveItem(items, index, by) })
    announce(createTexts.moved(item.title, index + by + 1))
  }
  const change = (index: number, item: TemplateItem): void => edit({ items: items.with(index, item) })
  return (
    <Part title={createTexts.programme}>
      <RadioCards
        legend={createTexts.template}
        value={plan.template}
        options={templates.map(({ id, name, description }) => ({
          value: id,
          label: name,
          explanation: description,
        }))}
        onChange={(template) =>
          edit({ template, items: templates.find(({ id }) => id === template)?.items ?? [] })
        }
      />
      <ol className={css.items}>
        {items.map((item, index) => (
          <ItemRow
            // oxlint-disable-next-line react/no-array-index-key -- the same activity may stand in it twice; the buttons belong to the place
            key={`${index} ${item.activity}`}
            item={item}
            first={index === 0}
            last={index === items.length - 1}
            onMove={(by) => move(index, by)}
            onMinutes={(minutes) => change(index, { ...item, minutes })}
            onRemove={() => edit({ items: items.toSpliced(index, 1) })}
          />
        ))}
      </ol>
      {problems.items === undefined ? null : <ErrorText>{problems.items}</ErrorText>}
      <Said className={css.total}>{createTexts.total(total)}</Said>
    </Part>
  )
}
