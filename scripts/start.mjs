// `npm start`: installs what is missing, builds, and runs the server until Ctrl+C.
import { build } from './build.mjs'
import { installPackages, root } from './install.mjs'

installPackages()
build()
process.chdir(root)
process.env.NODE_ENV ??= 'production'
process.setSourceMapsEnabled(true)
// In this same process: a child would get Ctrl+C twice, from the terminal and from us, and stop before it has finished.
await import('../dist/server/main.js')
