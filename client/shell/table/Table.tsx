// A participant's place: the session is opened, and what stands on the table follows it.
import { SessionRoom } from '../SessionRoom.tsx'
import { takeKeyFromAddress } from '../keys.ts'
import { TableInside } from './TableInside.tsx'

export const Table = ({ session }: { session: string }) => {
  takeKeyFromAddress('table', session)
  return (
    <SessionRoom session={session} seat="table">
      <TableInside session={session} />
    </SessionRoom>
  )
}
