// `npm start`: installs what is missing, builds, and starts the server until Ctrl+C.
import { spawn } from 'node:child_process'
import { build } from './build.mjs'
import { installPackages, root } from './install.mjs'

installPackages()
build()
const server = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], {
  cwd: root,
  stdio: 'inherit',
  env: { NODE_ENV: 'production', ...process.env },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
