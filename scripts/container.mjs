// Bundles into dist/container/ what an image has beside the server: backup, restore, and asking whether it is healthy.
import { bin, run } from './install.mjs'

run(bin('esbuild'), [
  'scripts/backup.ts',
  'scripts/restore.ts',
  'scripts/healthy.ts',
  '--bundle',
  '--platform=node',
  '--format=esm',
  '--packages=external',
  '--outdir=dist/container',
  '--log-level=warning',
])
