// A running server for tests, with the requests and sockets that a browser would make.
import { io, type Socket } from 'socket.io-client'
import { startServer, type Running, type StartOptions } from '#server/start.ts'
import type { ClientEvents, OwnFrame, ServerEvents, Welcome } from '#shared/kernel/wire.ts'
import { factsOf } from '#tests/rehearsal/facts.ts'

export type Device = Socket<ServerEvents, ClientEvents>
export type Made = { id: string; code: string; token: string; recovery: string; coCode: string }

const meta = factsOf({ municipality: 'Proefstad', title: 'Proef', keepDays: 14 })

export const newSession = {
  meta,
  names: false,
  name: 'Fatma',
  programme: { items: [{ activity: 'welcome', title: 'Welkom', minutes: 5, goal: 'Kennismaken' }] },
}

let keys = 0
export const joinKey = (): string => `key-${(keys += 1)}-`.padEnd(30, 'x')

export class Site {
  readonly devices: Device[] = []
  #server: Running

  constructor(server: Running) {
    this.#server = server
  }

  get server(): Running {
    return this.#server
  }

  static async open(options: StartOptions = {}): Promise<Site> {
    return new Site(await startServer(options))
  }

  async close(): Promise<void> {
    for (const device of this.devices) device.close()
    await this.#server.close()
  }

  /** Another server in its place, with nothing of the one before. */
  async reopen(options: StartOptions): Promise<void> {
    await this.close()
    this.#server = await startServer(options)
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.server.url}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.server.url}${path}`, { headers })
  }

  async make(more: Record<string, unknown> = {}): Promise<Made> {
    const answer = await this.post('sessions', { ...newSession, ...more })
    if (answer.status !== 201) throw new Error(await answer.text())
    return (await answer.json()) as Made
  }

  async join(code: string, more: Record<string, unknown> = {}): Promise<{ session: string; token: string }> {
    const answer = await this.post('join', { code, joinKey: joinKey(), ...more })
    if (!answer.ok) throw new Error(await answer.text())
    return (await answer.json()) as { session: string; token: string }
  }

  /** A socket of our own origin that has not said hello yet. */
  device(origin = this.server.url): Device {
    const device: Device = io(this.server.url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { origin },
    })
    this.devices.push(device)
    return device
  }

  async enter(
    token: string,
    client = `client-${(keys += 1)}`,
  ): Promise<{ device: Device; welcome: Welcome }> {
    const device = this.device()
    const welcome = heard(device, 'welcome')
    device.emit('hello', { token, client, pending: [] })
    return { device, welcome: await welcome }
  }
}

/** Why the server refused, or undefined. */
export const codeOf = async (answer: Response): Promise<string | undefined> =>
  ((await answer.json()) as { code?: string }).code

export const heard = <E extends keyof ServerEvents>(
  device: Device,
  event: E,
): Promise<Parameters<ServerEvents[E]>[0]> =>
  new Promise((resolve) => {
    device.once(event, ((payload: Parameters<ServerEvents[E]>[0]) => resolve(payload)) as never)
  })

/** The answer to command `n` of this device. */
export const answered = (device: Device, n: number): Promise<OwnFrame['answers'][number]> =>
  new Promise((resolve) => {
    const listen = ({ answers }: OwnFrame): void => {
      const found = answers.find((answer) => answer.n === n)
      if (!found) return
      device.off('own', listen)
      resolve(found)
    }
    device.on('own', listen)
  })

export const park = (n: number, id = `parked-${n}`) => ({
  n,
  step: 'session',
  cmd: 'park',
  input: { id, text: `Onderwerp ${n}` },
})
