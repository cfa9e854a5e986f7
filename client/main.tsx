// Starts the app in the page.
import '#client/ui/tokens.css'
import '#client/ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import * as z from 'zod/mini'
import { App } from '#client/shell/App.tsx'
import { followDisplay } from '#client/shell/display/settings.ts'

// Without this zod tries whether it may compile code, which the content policy of the page refuses.
z.config({ jitless: true })

followDisplay()

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
