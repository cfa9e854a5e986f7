// Marks what stays Dutch on a screen in another language, so that it is read out as Dutch (WCAG 3.1.2).
import type { ReactNode } from 'react'
import { language } from './chosen.ts'

export const Dutch = ({ children }: { children: ReactNode }) =>
  language === 'nl' ? children : <span lang="nl">{children}</span>
