// How long the server waits for who is slow or silent, before it hangs up (requirement S8). All in milliseconds.
import { createServer, type Server as HttpServer } from 'node:http'
import { WebSocketServer, type ServerOptions } from 'ws'

export type Patience = {
  /** For the head of a request. */
  readonly head: number
  /** For all of a request: a photo over a slow connection that many share takes long. Devices give up before it. */
  readonly request: number
  /** For a next request on the same connection. */
  readonly next: number
  /** How often the three above are looked at. */
  readonly look: number
  /** For a socket to say that it joins, and then for its hello. */
  readonly join: number
  readonly hello: number
  /** A socket is asked this often whether it is still there, and has as long for its answer. */
  readonly ping: number
  /** For a socket to answer that it is closed, before the line is cut. */
  readonly close: number
}

export const patience: Patience = {
  head: 10_000,
  request: 75_000,
  next: 10_000,
  look: 2_000,
  join: 10_000,
  hello: 15_000,
  ping: 10_000,
  close: 5_000,
}

/** An HTTP server that hangs up on who is slower than this. It does nothing yet with a request. */
export const makeHttp = ({ head, request, next, look }: Patience): HttpServer =>
  createServer({
    headersTimeout: head,
    requestTimeout: request,
    keepAliveTimeout: next,
    connectionsCheckingInterval: look,
    maxHeaderSize: 16_384,
  })

/** The WebSocket server for Socket.IO; its own waits half a minute for who never answers that the socket is closed. */
export const webSockets = (close: number): new (options: ServerOptions) => WebSocketServer =>
  class extends WebSocketServer {
    constructor(options: ServerOptions) {
      const patient = { ...options, closeTimeout: close }
      super(patient)
    }
  }
