// The parts page of the design system, for development: all parts, and the reference pictures after the # sign.
import '#client/ui/tokens.css'
import '#client/ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LiveRegion } from '#client/ui/LiveRegion.tsx'
import { MotionRoot } from '#client/ui/MotionRoot.tsx'
import { Parts } from './Parts.tsx'
import { Picture1 } from './Picture1.tsx'
import { Picture2 } from './Picture2.tsx'
import { Picture3 } from './Picture3.tsx'
import { Picture4 } from './Picture4.tsx'
import { Picture5 } from './Picture5.tsx'
import { Picture6 } from './Picture6.tsx'

function shown() {
  switch (location.hash) {
    case '#1':
      return <Picture1 />
    case '#2a':
      return <Picture2 start={false} />
    case '#2b':
      return <Picture2 start />
    case '#3':
      return <Picture3 />
    case '#4':
      return <Picture4 />
    case '#5':
      return <Picture5 />
    case '#6':
      return <Picture6 />
    default:
      return <Parts />
  }
}

const root = document.querySelector('#root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <MotionRoot>
        {shown()}
        <LiveRegion />
      </MotionRoot>
    </StrictMode>,
  )
