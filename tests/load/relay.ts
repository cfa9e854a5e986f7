// What it is compared with: a bare Socket.IO server that passes on what it gets; it checks, saves and filters nothing.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { noteId, sampleText, STEP } from './activity.ts'
import { answerWith, usage } from './rpc.ts'
import type { Seat, Started } from './server.ts'

export type RelayShape = { readonly sessions: number; readonly people: number; readonly notes: number }

type Act = { readonly input: { readonly id: string; readonly text: string; readonly turn: number } }

const start = async ({ sessions, people, notes }: RelayShape): Promise<Started> => {
  const http = createServer()
  const io = new Server(http, { transports: ['websocket'], serveClient: false, perMessageDeflate: false })
  // As many bytes for a note as this server sends for it.
  const recordOf = (id: string, text: string, turn: number) => ({
    id,
    kind: 'note',
    step: STEP,
    rev: turn,
    data: { text, turn },
  })
  const kept = Array.from({ length: notes }, (_, index) => recordOf(noteId(index), sampleText(index), 0))
  io.on('connection', (socket) => {
    let room = ''
    socket.on('hello', ({ token }: { token: string }) => {
      room = token
      void socket.join(room)
      socket.emit('welcome')
    })
    socket.on('cmd', ({ input: { id, text, turn } }: Act) => {
      const record = recordOf(id, text, turn)
      if (notes > 0) kept[turn % notes] = record
      io.to(room).emit('frame', { after: turn, upto: turn, ops: [['put', record]] })
    })
    socket.on('join', ({ token }: { token: string }, acknowledge: (all: unknown) => void) => {
      room = token
      void socket.join(room)
      acknowledge({ upto: 0, records: kept })
    })
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const seats = Array.from({ length: sessions }, (_, room) =>
    Array.from({ length: people }, (): Seat => ({ room, token: `room-${room}` })),
  ).flat()
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, seats, facilitators: [] }
}

export const relayHandlers = { start, usage }
export type RelayHandlers = typeof relayHandlers

export const serveRelay = (): void => answerWith(relayHandlers)
