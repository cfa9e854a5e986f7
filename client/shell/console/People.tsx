// Who is here, per side of the table, with what each is doing. Names are on no other screen than this one.
import { useId, useState } from 'react'
import { useNames, usePeople } from '#client/sync/react.ts'
import { Field } from '#client/ui/Field.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { AddPerson } from './AddPerson.tsx'
import { bySide, type Someone } from './groups.ts'
import { Leaders } from './Leaders.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { PersonRow } from './PersonRow.tsx'
import { SideGroup } from './SideGroup.tsx'
import { stageText } from './stages.ts'
import { consoleTexts } from './texts.ts'
import { useSomeones } from './useSomeones.ts'
import type { Room } from './useRoom.ts'
import css from './People.module.css'

const texts = consoleTexts.who

/** From how many people there is a field to search in, and from how many the sides are folded. */
const SEARCH_FROM = 25
const FOLD_FROM = 41

const fits = ({ name }: Someone, search: string): boolean =>
  name.toLocaleLowerCase('nl').includes(search.trim().toLocaleLowerCase('nl'))

export const People = ({ room, session }: { room: Room; session: string }) => {
  const all = useSomeones()
  const names = useNames()
  const leaders = usePeople().filter(({ role }) => role === 'facilitator')
  const [search, setSearch] = useState('')
  const [picked, pick] = useState<string>()
  const [adding, add] = useState(false)
  const heading = useId()
  const waits = stageText(room.step?.activity ?? '', room.stage ?? '')?.waits ?? false
  const found = all.filter((one) => fits(one, search))
  const person = all.find(({ id }) => id === picked)
  return (
    <div className={css.people} aria-labelledby={heading}>
      <div className={css.top}>
        <h2 className={css.title} id={heading}>
          {texts.heading}
        </h2>
        {room.now.endedAt === null ? (
          <IconButton icon="plus" label={texts.add} onClick={() => add(true)} />
        ) : null}
      </div>
      <WhoSees soft icon="eye">
        {room.now.names ? texts.namesAll : texts.names}
      </WhoSees>
      {all.length < SEARCH_FROM ? null : (
        <div className={css.search}>
          <Field label={texts.search} value={search} onChange={setSearch} autoComplete="off" />
        </div>
      )}
      {all.length === 0 ? <p className={css.empty}>{texts.empty}</p> : null}
      {all.length > 0 && found.length === 0 ? <p className={css.empty}>{texts.none}</p> : null}
      {search === '' ? (
        bySide(all).map(({ id, people }) => (
          <SideGroup
            key={id}
            title={consoleTexts.groups[id]}
            people={people}
            waits={waits}
            folds={all.length >= FOLD_FROM}
            onPick={pick}
          />
        ))
      ) : (
        <ul className={css.list}>
          {found.slice(0, 40).map((one) => (
            <PersonRow key={one.id} person={one} waits={waits} onPick={pick} />
          ))}
        </ul>
      )}
      <Leaders leaders={leaders} leader={room.now.leader} names={names} />
      <AddPerson session={session} names={room.now.names} open={adding} onOpenChange={add} />
      {person ? <PersonDialog room={room} person={person} onClose={() => pick(undefined)} /> : null}
    </div>
  )
}
