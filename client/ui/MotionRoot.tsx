// Lets the app move: loads the animation code late and follows the wish for less movement.
import type { ReactNode } from 'react'
import { LazyMotion, MotionConfig } from 'framer-motion'
import { useStill } from './still.ts'

const load = () => import('./motionFeatures.ts').then((features) => features.default)

/** Put it once around the app; inside it use `m.div`, never `motion.div`. */
export function MotionRoot({ children }: { children: ReactNode }) {
  return (
    <LazyMotion features={load} strict>
      <MotionConfig reducedMotion={useStill() ? 'always' : 'never'}>{children}</MotionConfig>
    </LazyMotion>
  )
}
