// `node dist/container/healthy.js`: ends with 0 when the server on this machine can do its work, for the health check.
import { get } from 'node:http'

const MOST_MS = 4_000
const url = `http://127.0.0.1:${process.env['PORT'] ?? '8080'}/readyz`

const end = (healthy: boolean): never => process.exit(healthy ? 0 : 1)
get(url, ({ statusCode }) => end(statusCode === 200)).on('error', () => end(false))
setTimeout(() => end(false), MOST_MS)
