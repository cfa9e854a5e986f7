// What the benchmark's own processes run: a server, a relay or all clients, as the first argument says.
import { serveClients } from './clients.ts'
import { serveRelay } from './relay.ts'
import { serveServer } from './server.ts'

const roles: Readonly<Record<string, () => void>> = {
  server: serveServer,
  relay: serveRelay,
  clients: serveClients,
}

roles[process.argv[2] ?? '']?.()
