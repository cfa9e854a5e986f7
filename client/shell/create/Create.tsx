// Making a session: first the form, then once the page with its codes.
import { useState } from 'react'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import type { Made } from '../api.ts'
import { keepKey } from '../keys.ts'
import { HelpLink } from '../help/HelpLink.tsx'
import { helpPlaces } from '../help/places.ts'
import { useContent } from '../useContent.ts'
import { useTitle } from '../useTitle.ts'
import { CreateForm } from './CreateForm.tsx'
import { MadePage } from './MadePage.tsx'
import { createTexts } from './texts.ts'

export const Create = () => {
  useTitle(createTexts.title)
  const shared = useContent()
  const [made, setMade] = useState<Made>()
  if (made) return <MadePage made={made} />
  if (!shared)
    return (
      <PhonePage title={createTexts.title} corner={<HelpLink anchor={helpPlaces.create} />}>
        <p>{createTexts.waiting}</p>
      </PhonePage>
    )
  return (
    <CreateForm
      shared={shared}
      onMade={(session) => {
        keepKey('console', session.id, session.token)
        setMade(session)
        window.scrollTo(0, 0)
      }}
    />
  )
}
