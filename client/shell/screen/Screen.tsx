// The projector: comes in with the code of the session and shows what the room does.
import { useEffect, useState } from 'react'
import { useSearch } from 'wouter'
import { takeDisplay } from '#client/shell/display/settings.ts'
import { Loading } from '#client/shell/Loading.tsx'
import { SessionRoom } from '#client/shell/SessionRoom.tsx'
import { comeIn, type Arrival } from './comeIn.ts'
import { ScreenCode } from './ScreenCode.tsx'
import { Stage } from './Stage.tsx'

const Opened = ({ code }: { code: string }) => {
  const [arrival, setArrival] = useState<Arrival>({ at: 'door' })
  useEffect(() => comeIn(code, setArrival), [code])
  if (arrival.at === 'refused') return <ScreenCode start={code} problem={arrival.sentence} />
  if (arrival.at === 'door') return <Loading />
  return (
    <SessionRoom session={arrival.session} seat="screen">
      <Stage code={arrival.code} />
    </SessionRoom>
  )
}

/** Read-only: no names, no controls; its address can ask for contrast and calm. Without a code it asks for one. */
export const Screen = ({ code }: { code: string }) => {
  const query = useSearch()
  useEffect(() => takeDisplay(query), [query])
  return code === '' ? <ScreenCode /> : <Opened key={code} code={code} />
}
