// A parser for socket.io-client that hands packets on as text, so that hundreds of load clients fit on one core.
import { EventEmitter } from 'node:events'

type Packet = { readonly type: number; readonly data?: unknown; readonly id?: number }

/** What a load client hears: the name of an event (or `ack`), its text, and the bytes of the whole message. */
export type Heard = (event: string, text: string, bytes: number) => void

const CONNECT = 0
const NAME = /^\d*-?\["([a-z]+)"/

class Encoder {
  encode({ type, id, data }: Packet): string[] {
    return [`${type}${id ?? ''}${data === undefined ? '' : JSON.stringify(data)}`]
  }
}

/** The `parser` option for one socket. Binary attachments only count for their bytes. */
export const lightParser = (heard: Heard): { Encoder: typeof Encoder; Decoder: new () => EventEmitter } => {
  class Decoder extends EventEmitter {
    #attachment: string | undefined

    add(packet: string | Uint8Array): void {
      if (typeof packet !== 'string') {
        const text = this.#attachment ?? ''
        this.#attachment = undefined
        return heard(NAME.exec(text.slice(1))?.[1] ?? '', '', text.length + packet.byteLength)
      }
      const type = packet.charAt(0)
      if (type === '0') this.emit('decoded', { type: CONNECT, nsp: '/', data: JSON.parse(packet.slice(1)) })
      else if (type === '5') this.#attachment = packet
      else if (type === '3') heard('ack', packet, packet.length)
      else if (type === '2') heard(packet.slice(3, packet.indexOf('"', 3)), packet, packet.length)
    }

    destroy(): void {
      this.removeAllListeners()
    }
  }
  return { Encoder, Decoder }
}
