// `npm run dev`: the server with reload at changes, and Vite in front of it.
import { spawn } from 'node:child_process'
import { bin, installPackages, root } from './install.mjs'

installPackages()
const env = { ...process.env, PORT: '8081', PUBLIC_URL: 'http://localhost:5173' }
const parts = [
  spawn(bin('tsx'), ['watch', 'server/main.ts'], { cwd: root, stdio: 'inherit', env }),
  spawn(bin('vite'), [], { cwd: root, stdio: 'inherit' }),
]
const stop = () => parts.forEach((part) => part.kill())
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
for (const part of parts) part.on('exit', stop)
