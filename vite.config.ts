// Builds the client into dist/client and tells vitest where the tests are.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
/** How long a test waits for what must come: a slow machine is no reason to fail. */
const patience = { poll: { timeout: 20_000 } }
/** Where the server runs while developing; `npm run dev` starts it there. */
const api = process.env.API ?? 'http://localhost:8081'

export default defineConfig({
  root: `${root}/client`,
  plugins: [react()],
  server: { proxy: { '/api': api, '/socket.io': { target: api, ws: true } } },
  build: {
    outDir: `${root}/dist/client`,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    root,
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          testTimeout: 20_000,
          expect: patience,
        },
      },
      {
        test: {
          name: 'browser',
          root,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          testTimeout: 120_000,
          expect: patience,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
