// Builds the client into dist/client and tells vitest where the tests are.
import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { inLanguage } from './scripts/languages/plugin.ts'
import { SLOWER } from './tests/e2e/slow.ts'
import { LongFirst } from './tests/order.ts'

const root = import.meta.dirname
/** How long a test waits for what must come: a slow machine is no reason to fail. */
const patience = { poll: { timeout: 20_000 * SLOWER } }
/** The language of the screens in this build; each language is a build of its own, joined by scripts/build.mjs. */
const language = process.env.LANGUAGE_OF_SCREENS ?? 'nl'
/** Names tell the builds apart, so that each can be measured. */
const names =
  language === 'nl'
    ? {}
    : {
        entryFileNames: `assets/${language}-[name]-[hash].js`,
        chunkFileNames: `assets/${language}-[name]-[hash].js`,
      }
/** Where the server runs while developing; `npm run dev` starts it there. */
const api = process.env.API ?? 'http://localhost:8081'

export default defineConfig({
  root: `${root}/client`,
  plugins: [inLanguage(language, process.env.WORDS_FILE), react()],
  server: { proxy: { '/api': api, '/socket.io': { target: api, ws: true } } },
  build: {
    outDir: language === 'nl' ? `${root}/dist/client` : `${root}/dist/languages/${language}`,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: names },
    // Which file needs which: from it scripts/offline.mjs makes the list of what works without network.
    manifest: 'files.json',
  },
  test: {
    root,
    reporters: ['default'],
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          // Files share a process: nearly all of them are of pure functions, and loading these again takes longest.
          isolate: false,
          restoreMocks: true,
          testTimeout: 60_000,
          expect: patience,
        },
      },
      {
        test: {
          name: 'browser',
          root,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          testTimeout: 120_000 * SLOWER,
          expect: patience,
          hookTimeout: 120_000 * SLOWER,
        },
      },
    ],
  },
})
