// Top right: the way in, the screen on the wall, who leads, and help.
import { useState } from 'react'
import { SESSION } from '#shared/kernel/facts.ts'
import { useMe, useNames } from '#client/sync/react.ts'
import { groupCode } from '#shared/qr.ts'
import { focusTitle } from '../focusTitle.ts'
import { HelpLink } from '../help/HelpLink.tsx'
import { helpPlaces } from '../help/places.ts'
import { DoorDialog } from './DoorDialog.tsx'
import { Refused } from './Refused.tsx'
import { helpAnchor } from './stages.ts'
import { consoleTexts } from './texts.ts'
import { useCode } from './useCode.ts'
import { useDo } from './useDo.ts'
import type { Room } from './useRoom.ts'
import css from './Corner.module.css'

const texts = consoleTexts.door

const Lead = ({ room }: { room: Room }) => {
  const names = useNames()
  const [run, code] = useDo()
  const { leader } = room.now
  const me = useMe()
  // The button makes place for the words that one leads.
  const takeOver = async (): Promise<void> => {
    if (await run(SESSION, 'lead', {})) requestAnimationFrame(focusTitle)
  }
  if (leader === me?.id) return <span>{consoleTexts.lead.you}</span>
  const name = leader === null ? undefined : (names[leader] ?? consoleTexts.lead.someone)
  return (
    <span>
      {name === undefined ? consoleTexts.lead.nobody : consoleTexts.lead.other(name)}{' '}
      <button type="button" className={css.button} onClick={() => void takeOver()}>
        {consoleTexts.lead.takeOver}
      </button>
      <Refused code={code} onTable />
    </span>
  )
}

/** What the manual tells about the screen of now. */
const placeOf = ({ now, step, stage }: Room): string => {
  if (now.endedAt !== null) return helpPlaces.ended
  return (step && helpAnchor(step.activity, stage ?? '')) ?? helpPlaces.lobby
}

export const Corner = ({ room }: { room: Room }) => {
  const code = useCode()
  const [open, setOpen] = useState(false)
  return (
    <>
      <a className={css.button} href={`/scherm/${code}`} target="_blank" rel="noreferrer">
        {texts.projector}
      </a>
      <button type="button" className={css.button} onClick={() => setOpen(true)}>
        {texts.code} <b className={css.code}>{groupCode(code)}</b>
        <span className={css.door}>{room.now.door === 'open' ? texts.open : texts.closed}</span>
      </button>
      <Lead room={room} />
      <HelpLink anchor={placeOf(room)} />
      <DoorDialog room={room} code={code} open={open} onOpenChange={setOpen} />
    </>
  )
}
