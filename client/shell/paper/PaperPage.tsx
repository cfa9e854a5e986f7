// The print kit before there is a session: choose a programme and what to print.
import { useState } from 'react'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { Select } from '#client/ui/Select.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { useTitleFocus } from '../focusTitle.ts'
import { HelpLink } from '../help/HelpLink.tsx'
import { helpPlaces } from '../help/places.ts'
import { PageLinks } from '../home/PageLinks.tsx'
import { useContent } from '../useContent.ts'
import { useTitle } from '../useTitle.ts'
import { getTemplateKit } from './getKit.ts'
import { KitForm } from './KitForm.tsx'
import css from './KitForm.module.css'
import { paperTexts } from './texts.ts'

export const PaperPage = () => {
  useTitle(paperTexts.title)
  useTitleFocus()
  const templates = useContent()?.content.templates ?? []
  const [picked, pick] = useState<string>()
  const template = templates.find(({ id }) => id === picked) ?? templates[0]
  return (
    <PhonePage
      title={paperTexts.title}
      lead={paperTexts.lead}
      corner={<HelpLink anchor={helpPlaces.paper} />}
    >
      {template ? (
        <Sheet>
          <div className={css.form}>
            <Select
              label={paperTexts.template}
              value={template.id}
              options={templates.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={pick}
            />
            <KitForm get={(parts) => getTemplateKit(template.id, parts)} />
          </div>
        </Sheet>
      ) : null}
      <PageLinks />
    </PhonePage>
  )
}
