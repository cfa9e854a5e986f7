// Adds a step: one that the templates know or an activity offers, the ranking once more, or a talk about one fiche.
import { useState } from 'react'
import { nanoid } from 'nanoid'
import { registry } from '#shared/activities/registry.ts'
import { ficheName } from '#shared/activities/dilemmas/texts.ts'
import type { Config as Game } from '#shared/activities/dilemmas/records.ts'
import type { Content, TemplateItem } from '#shared/content/schema.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import type { Json } from '#shared/kernel/record.ts'
import { Button } from '#client/ui/Button.tsx'
import { Select } from '#client/ui/Select.tsx'
import { useContent } from '../useContent.ts'
import { offered } from './stages.ts'
import { consoleTexts } from './texts.ts'
import type { Do } from './useDo.ts'
import type { Room } from './useRoom.ts'
import css from './List.module.css'

const texts = consoleTexts.plan

type Offer = { readonly label: string; readonly item: TemplateItem; readonly config: Json }

/** What can be added, without doubles; a talk is offered once per fiche that is in the programme. */
const offersOf = (content: Content, programme: Room['programme']): Offer[] => {
  const offers = new Map<string, Offer>()
  const items = [...content.templates.flatMap((template) => template.items), ...offered]
  for (const item of items) {
    if (offers.has(item.title) || item.activity === 'conversation') continue
    const given = (item.config ?? {}) as Json
    const config = registry.get(item.activity)?.setup?.(given, content) ?? given
    offers.set(item.title, { label: item.title, item, config })
  }
  const talk = items.find(({ activity }) => activity === 'conversation')
  const game = programme.find(({ activity }) => activity === 'dilemmas')
  const fiches = (game?.config as unknown as Game | undefined)?.fiches ?? content.fiches
  for (const fiche of talk ? fiches : []) {
    const title = ficheName(fiche)
    const label = texts.talkAbout(title)
    const config = { fiche, questions: content.talkQuestions } as unknown as Json
    if (talk) offers.set(label, { label, item: { ...talk, title, minutes: 20 }, config })
  }
  return [...offers.values()]
}

export const AddStep = ({ room, run }: { room: Room; run: Do }) => {
  const content = useContent()?.content
  const [picked, pick] = useState<string>()
  if (!content) return null
  const offers = offersOf(content, room.programme)
  const offer = offers.find(({ label }) => label === picked) ?? offers[0]
  if (!offer) return null
  const add = (): void => {
    const { activity, title, goal, minutes } = offer.item
    const input = { id: nanoid(12), after: room.now.current, activity, title, goal, minutes }
    void run(SESSION, 'step.add', { ...input, config: offer.config })
  }
  return (
    <div className={css.form}>
      <Select
        label={texts.add}
        hint={texts.addLead}
        value={offer.label}
        options={offers.map(({ label }) => ({ value: label, label }))}
        onChange={pick}
      />
      <Button icon="plus" onClick={add}>
        {texts.add}
      </Button>
    </div>
  )
}
